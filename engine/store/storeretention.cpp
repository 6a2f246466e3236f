// Retention: which campaigns may be erased, and how they are.

#include "engine/store/rows.h"
#include "engine/store/storereader.h"
#include "engine/store/storewriter.h"
#include "engine/store/transaction.h"
#include "engine/store/unknown.h"

namespace outbound
{

Result<std::vector<CampaignId>> StoreReader::outlived(const QDateTime& endedBefore, const QDateTime& now)
{
    static const QString sql =
        QStringLiteral("SELECT c.campaign_id FROM campaigns c "
                       "LEFT JOIN meta m ON m.key = 'receipts asked ' || c.account_sid "
                       "WHERE (c.status IN ('done', 'failed', 'cancelled') AND c.finished_at < ? "
                       "OR c.status = 'draft' AND c.deleted_at < ?) "
                       "AND NOT EXISTS (SELECT 1 FROM attempts a WHERE a.campaign_id = c.campaign_id AND a.%1) "
                       "AND NOT EXISTS (SELECT 1 FROM attempts a WHERE a.campaign_id = c.campaign_id "
                       "AND a.claimed_at >= ?) "
                       "AND NOT EXISTS (SELECT 1 FROM attempts a WHERE a.campaign_id = c.campaign_id "
                       "AND a.attempt_id = (SELECT max(attempt_id) FROM attempts)) "
                       "AND NOT EXISTS (SELECT 1 FROM recipients r WHERE r.campaign_id = c.campaign_id "
                       "AND r.status IN ('queued', 'sent') "
                       "AND ifnull(r.sent_at >= min(?, CAST(m.value AS INTEGER)) - ?, 1)) "
                       "ORDER BY c.finished_at, c.campaign_id")
            .arg(rows::attemptIsOpen);
    const qint64 before = endedBefore.toMSecsSinceEpoch();
    Statement read(m_database, sql);
    if (auto ran = read.run(before, before, before, now.toMSecsSinceEpoch(), qint64(receiptsAwaited.count())); !ran)
        return ran.error();
    std::vector<CampaignId> ids;
    while (read.next())
        ids.push_back(read.value(0).toString());
    return ids;
}

Result<bool> StoreWriter::erase(const CampaignId& id, int most)
{
    // What is erased is overwritten in the file, not only forgotten.
    if (auto ran = m_database.execute(QStringLiteral("PRAGMA secure_delete = ON")); !ran)
        return ran.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    {
        Statement write(m_database,
                        QStringLiteral("UPDATE campaigns SET deleted_at = ifnull(deleted_at, ?) WHERE campaign_id = ? "
                                       "AND (status IN ('done', 'failed', 'cancelled') "
                                       "OR status = 'draft' AND deleted_at IS NOT NULL)"));
        if (auto ran = write.run(m_clock.now().toMSecsSinceEpoch(), id); !ran)
            return ran.error();
        if (write.rowsAffected() == 0)
            return unknownCampaign(id);
    }
    std::vector<RecipientId> people;
    {
        Statement read(m_database, QStringLiteral("SELECT recipient_id FROM recipients WHERE campaign_id = ? LIMIT ?"));
        if (auto ran = read.run(id, most); !ran)
            return ran.error();
        while (read.next())
            people.push_back(read.value(0).toLongLong());
    }
    for (RecipientId person : people)
        for (const auto* table : {"attempts", "recipients"}) {
            Statement write(m_database,
                            QStringLiteral("DELETE FROM %1 WHERE recipient_id = ?").arg(QLatin1String(table)));
            if (auto ran = write.run(person); !ran)
                return ran.error();
        }
    const bool isLast = int(people.size()) < most;
    if (isLast)
        for (const auto* table : {"replies", "webhooks", "campaigns"}) {
            Statement write(m_database,
                            QStringLiteral("DELETE FROM %1 WHERE campaign_id = ?").arg(QLatin1String(table)));
            if (auto ran = write.run(id); !ran)
                return ran.error();
        }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_notifier.campaignChanged(id);
    return isLast;
}

} // namespace outbound
