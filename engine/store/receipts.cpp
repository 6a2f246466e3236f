#include "engine/store/receipts.h"

#include "engine/store/rows.h"
#include "engine/store/transaction.h"

namespace outbound
{

Receipts::Receipts(Database& database, ChangeNotifier& notifier, Clock& clock)
    : m_database(database),
      m_notifier(notifier),
      m_clock(clock)
{
}

Result<std::vector<AwaitedReceipts>> Receipts::awaited(const AccountSid& account, const QDateTime& since)
{
    Statement read(m_database,
                   QStringLiteral("SELECT c.from_number, min(r.sent_at), count(*) FROM recipients r "
                                  "INDEXED BY recipients_awaiting_receipt JOIN campaigns c USING (campaign_id) "
                                  "WHERE r.status IN ('queued', 'sent') AND r.sent_at >= ? AND c.account_sid = ? "
                                  "GROUP BY c.from_number"));
    if (auto ran = read.run(since.toMSecsSinceEpoch(), account); !ran)
        return ran.error();
    std::vector<AwaitedReceipts> awaited;
    while (read.next())
        awaited.push_back({read.value(0).toString(), rows::toInstant(read.value(1)), read.value(2).toInt()});
    return awaited;
}

Result<std::vector<QString>> Receipts::stillQueued(const AccountSid& account, const QDateTime& since,
                                                   const QDateTime& before, int limit)
{
    Statement read(m_database,
                   QStringLiteral("SELECT r.twilio_sid FROM recipients r INDEXED BY recipients_awaiting_receipt "
                                  "JOIN campaigns c USING (campaign_id) WHERE r.status IN ('queued', 'sent') "
                                  "AND r.status = 'queued' AND r.sent_at BETWEEN ? AND ? "
                                  "AND r.twilio_sid IS NOT NULL AND c.account_sid = ? ORDER BY random() LIMIT ?"));
    if (auto ran = read.run(since.toMSecsSinceEpoch(), before.toMSecsSinceEpoch(), account, limit); !ran)
        return ran.error();
    std::vector<QString> sids;
    while (read.next())
        sids.push_back(read.value(0).toString());
    return sids;
}

Result<int> Receipts::apply(const std::vector<Receipt>& receipts)
{
    struct News {
        RecipientId recipient;
        CampaignId campaign;
        const Receipt* receipt;
    };
    std::vector<News> news;
    for (const Receipt& receipt : receipts) {
        Statement read(m_database,
                       QStringLiteral("SELECT r.recipient_id, r.campaign_id, r.status FROM attempts a "
                                      "JOIN recipients r USING (recipient_id, twilio_sid) WHERE a.twilio_sid = ?"));
        if (auto ran = read.run(receipt.sid); !ran)
            return ran.error();
        while (read.next())
            if (const auto now = messageStatusFrom(read.value(2).toString()); now && mayBecome(*now, receipt.status))
                news.push_back({read.value(0).toLongLong(), read.value(1).toString(), &receipt});
    }
    if (news.empty())
        return 0;

    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const News& item : news) {
        Statement write(m_database,
                        QStringLiteral("UPDATE recipients SET status = ?, error_code = ?, error_message = ?, "
                                       "changed_at = ? WHERE recipient_id = ?"));
        if (auto ran =
                write.run(toString(item.receipt->status), item.receipt->errorCode,
                          rows::fromText(item.receipt->sentence), m_clock.now().toMSecsSinceEpoch(), item.recipient);
            !ran)
            return ran.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    for (const News& item : news)
        m_notifier.recipientChanged(item.campaign, item.recipient);
    return static_cast<int>(news.size());
}

} // namespace outbound
