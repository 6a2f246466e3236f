#pragma once

#include "engine/store/storechanges.h"
#include "engine/store/storereader.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>
#include <vector>

namespace outbound
{

/// The recipients of one campaign that a filter lets through, in the order of the audience. Knows all ids, reads the
/// rows when they are looked at, and keeps a few blocks of them.
class RecipientsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a column shows. Variables come after the phone, one column each, those of the template
    /// first.
    enum class Column { Phone, Variable, Status, Changed, Sid, Message };

    enum Role {
        StatusRole = Qt::UserRole, ///< MessageStatus as int
        InDoubtRole,               ///< bool: a request went out whose answer is not known
        PhoneRole,                 ///< E.164, for copying
        SidRole,                   ///< empty until Twilio accepted the message
        IdRole,                    ///< RecipientId
        ErrorRole,                 ///< the cause as a sentence, empty when all is well
    };

    explicit RecipientsModel(StoreReader& reader, QObject* parent = nullptr);

    void setCampaign(const CampaignId& id, const QString& messageTemplate);
    void setOver(bool over); ///< the campaign has ended: who was not texted never will be
    void setFilter(CountFilter filter);
    void setCause(const FailureCause& cause); ///< those who failed by it, until another filter is set
    void setNeedle(const QString& needle);    ///< looked for in phone and variables
    void refresh(const StoreChanges& changes);

    CountFilter filter() const { return m_filter; }
    Column columnAt(int section) const;
    int sectionOf(Column column) const; ///< the first of that kind
    const QStringList& variables() const { return m_variables; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    std::vector<RecipientId> readIds();
    void readVariables(const QString& messageTemplate);
    void changeRowsTo(const std::vector<RecipientId>& ids);
    void insertFrom(const std::vector<RecipientId>& ids);
    void removeMissing(const std::vector<RecipientId>& ids);
    void tell(const QSet<RecipientId>& changed);
    const Recipient* recipient(int row) const; ///< read now if need be; null when it can't be read

    QString text(const Recipient& recipient, int section) const;

    StoreReader& m_reader;
    CampaignId m_campaign;
    CountFilter m_filter = CountFilter::All;
    std::optional<FailureCause> m_cause; ///< instead of the filter
    QString m_needle;
    bool m_over = false;
    QStringList m_variables;
    std::vector<RecipientId> m_ids; ///< ascending, which is the order of the audience
    mutable QCache<RecipientId, Recipient> m_seen{1024};
};

} // namespace outbound
