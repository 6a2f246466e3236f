#pragma once

#include "engine/result.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QHash>
#include <QString>

namespace outbound
{

/// The JSON of a scenario, read so that a complaint can say where.
class ScenarioText
{
public:
    /// @return InvalidRequest with the place where it stops being JSON, or of a key that is there twice
    static Result<ScenarioText> parse(const QByteArray& text);

    const nlohmann::json& root() const { return m_root; }

    /// @param path of a key that is there, such as `faults.hang_after.every`. @return `Line 4, column 7`
    QString placeOf(const QString& path) const;

private:
    QString placeAt(qsizetype offset) const;

    QByteArray m_text;
    nlohmann::json m_root;
    QHash<QString, qsizetype> m_keys; ///< where each starts, in bytes, by path
};

} // namespace outbound
