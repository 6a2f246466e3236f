#pragma once

#include "engine/result.h"

#include <QMultiMap>
#include <QSet>
#include <QString>

#include <optional>

namespace outbound
{

/// The parameters behind the `?` as a handler asks for them. The first that isn't what it has to be is kept, and so is
/// one that came twice or that nobody asked for.
class QueryFields
{
public:
    explicit QueryFields(const QMultiMap<QString, QString>& query);

    QString text(const QString& name); ///< null when it isn't there
    /// A whole number of this range.
    std::optional<qint64> number(const QString& name, qint64 least, qint64 most);
    void refuse(const QString& name, const QString& sentence);

    Result<void> finish();

private:
    const QMultiMap<QString, QString>& m_query;
    QSet<QString> m_asked;
    std::optional<Error> m_error;
};

} // namespace outbound
