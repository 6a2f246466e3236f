#pragma once

#include "engine/store/storereader.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

#include <vector>

namespace outbound
{

/// Who is not to be texted from an account, the newest first, as far as it is looked for. Those who are withheld are
/// about to be removed: still in the store, no longer shown.
class OptOutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Reason, Since };
    static constexpr int columns = Since + 1;

    enum Role { PhoneRole = Qt::UserRole }; ///< QString, E.164

    explicit OptOutsModel(StoreReader& reader, QObject* parent = nullptr);

    void read(const AccountSid& account);     ///< rows stay when nothing is new
    void setNeedle(const QString& needle);    ///< digits of a number, however they are spaced, or words of the reason
    void withhold(const QStringList& phones); ///< replaces those that were before

    const std::vector<OptOut>& all() const { return m_all; }            ///< as the store has them
    int count() const { return int(m_all.size() - m_withheld.size()); } ///< whatever is looked for

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void show();
    QString text(const OptOut& optOut, int column) const;

    StoreReader& m_reader;
    std::vector<OptOut> m_all;
    QSet<QString> m_withheld;
    QString m_needle;
    std::vector<int> m_shown; ///< positions in m_all
};

} // namespace outbound
