// What StoreWriter does to campaigns whose work is done: another name, out of the lists and back.

#include "engine/store/rows.h"
#include "engine/store/storewriter.h"
#include "engine/store/transaction.h"
#include "engine/store/unknown.h"

#include <QCoreApplication>

namespace outbound
{

Result<void> StoreWriter::renameCampaign(const CampaignId& id, const QString& name)
{
    if (auto checked = checkCampaignName(name); !checked)
        return checked;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    {
        Statement write(m_database,
                        QStringLiteral("UPDATE campaigns SET name = ? WHERE campaign_id = ? AND deleted_at IS NULL"));
        if (auto ran = write.run(name.trimmed(), id); !ran)
            return ran;
        if (write.rowsAffected() == 0)
            return unknownCampaign(id);
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_notifier.campaignChanged(id);
    return {};
}

Result<void> StoreWriter::removeCampaigns(const std::vector<CampaignId>& ids)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    for (const CampaignId& id : ids) {
        {
            Statement read(m_database, QStringLiteral("SELECT status, name FROM campaigns WHERE campaign_id = ? "
                                                      "AND deleted_at IS NULL"));
            if (auto ran = read.run(id); !ran)
                return ran;
            if (!read.next())
                return unknownCampaign(id);
            const auto status = campaignStatusFrom(read.value(0).toString());
            if (!status || !mayBeDeleted(*status))
                return Error{ErrorCode::Conflict,
                             QCoreApplication::translate("Store", "“%1” may still send. Cancel it first.")
                                 .arg(read.value(1).toString()),
                             id};
        }
        Statement write(m_database, QStringLiteral("UPDATE campaigns SET deleted_at = ? WHERE campaign_id = ?"));
        if (auto ran = write.run(now, id); !ran)
            return ran;
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    for (const CampaignId& id : ids)
        m_notifier.campaignChanged(id);
    return {};
}

Result<void> StoreWriter::restoreCampaigns(const std::vector<CampaignId>& ids)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const CampaignId& id : ids) {
        Statement write(m_database, QStringLiteral("UPDATE campaigns SET deleted_at = NULL WHERE campaign_id = ?"));
        if (auto ran = write.run(id); !ran)
            return ran;
        if (write.rowsAffected() == 0)
            return unknownCampaign(id);
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    for (const CampaignId& id : ids)
        m_notifier.campaignChanged(id);
    return {};
}

} // namespace outbound
