// The retry of StoreWriter: who failed for certain waits again, and the ledger keeps what became of the first try.

#include "engine/store/rows.h"
#include "engine/store/storewriter.h"
#include "engine/store/transaction.h"

#include <QCoreApplication>

namespace outbound
{

Result<int> StoreWriter::retryCampaign(const CampaignId& id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto allowed = checkStatus(
            id, {CampaignStatus::Running, CampaignStatus::Paused, CampaignStatus::Done, CampaignStatus::Failed});
        !allowed)
        return allowed.error();
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    std::vector<RecipientId> people;
    {
        Statement read(m_database, QStringLiteral("SELECT r.recipient_id FROM recipients r "
                                                  "JOIN campaigns c USING (campaign_id) WHERE c.campaign_id = ? AND %1")
                                       .arg(rows::mayBeTriedAgain));
        if (auto ran = read.run(id); !ran)
            return ran.error();
        while (read.next())
            people.push_back(read.value(0).toLongLong());
    }
    if (people.empty())
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("Store", "There is nobody to try again: whoever is left either may "
                                                          "have got the text or opted out."),
                     id};
    for (RecipientId person : people) {
        {
            Statement write(m_database,
                            QStringLiteral("UPDATE attempts SET error_code = r.error_code, error_message = "
                                           "CASE r.error_message WHEN '' THEN r.status ELSE r.error_message END "
                                           "FROM recipients r WHERE r.recipient_id = ? AND attempts.recipient_id = "
                                           "r.recipient_id AND attempts.twilio_sid = r.twilio_sid"));
            if (auto ran = write.run(person); !ran)
                return ran.error();
        }
        Statement write(m_database,
                        QStringLiteral("UPDATE recipients SET status = 'pending', twilio_sid = NULL, provider_at = "
                                       "NULL, rendered_message = NULL, error_code = 0, error_message = '', "
                                       "sent_at = NULL, changed_at = ? WHERE recipient_id = ?"));
        if (auto ran = write.run(now, person); !ran)
            return ran.error();
    }
    {
        Statement write(
            m_database,
            QStringLiteral("UPDATE campaigns SET status = 'running', status_reason = '', held = 0, finished_at = NULL, "
                           "started_at = ifnull(started_at, ?) WHERE campaign_id = ?"));
        if (auto ran = write.run(now, id); !ran)
            return ran.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_notifier.campaignChanged(id);
    for (RecipientId person : people)
        m_notifier.recipientChanged(id, person);
    return int(people.size());
}

} // namespace outbound
