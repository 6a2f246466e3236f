#include "engine/store/receipts.h"

#include "engine/store/rows.h"

namespace outbound
{

Receipts::Receipts(Database& database, ChangeNotifier& notifier, Clock& clock)
    : m_database(database),
      m_notifier(notifier),
      m_clock(clock)
{
}

Result<std::vector<AwaitedReceipts>> Receipts::awaited(const AccountSid& account, const QDateTime& since,
                                                       const QDateTime& unlistedBefore)
{
    // Who seems to be submitted in the future was so before our clock was set back: no telling how old that is.
    Statement read(m_database,
                   QStringLiteral("SELECT ifnull(r.sender, c.from_number), "
                                  "min(ifnull(r.provider_at - 60000, r.sent_at - 93600000)), count(*), "
                                  "total(r.status = 'queued' AND r.sent_at NOT BETWEEN ? AND ?) FROM recipients r "
                                  "INDEXED BY recipients_awaiting_receipt CROSS JOIN campaigns c USING (campaign_id) "
                                  "WHERE r.status IN ('queued', 'sent') AND r.sent_at >= ? AND c.account_sid = ? "
                                  "GROUP BY 1"));
    if (auto ran = read.run(unlistedBefore.toMSecsSinceEpoch(), m_clock.now().toMSecsSinceEpoch(),
                            since.toMSecsSinceEpoch(), account);
        !ran)
        return ran.error();
    std::vector<AwaitedReceipts> awaited;
    while (read.next())
        awaited.push_back(
            {read.value(0).toString(), rows::toInstant(read.value(1)), read.value(2).toInt(), read.value(3).toInt()});
    return awaited;
}

Result<std::vector<UnlistedMessage>> Receipts::unlisted(const AccountSid& account, const QDateTime& since,
                                                        const QDateTime& before)
{
    Statement read(m_database,
                   QStringLiteral("SELECT r.twilio_sid, ifnull(r.sender, c.from_number) FROM recipients r "
                                  "INDEXED BY recipients_awaiting_receipt CROSS JOIN campaigns c USING (campaign_id) "
                                  "WHERE r.status IN ('queued', 'sent') AND r.status = 'queued' AND r.sent_at >= ? "
                                  "AND r.sent_at NOT BETWEEN ? AND ? AND r.twilio_sid IS NOT NULL "
                                  "AND c.account_sid = ? ORDER BY random()"));
    if (auto ran =
            read.run(since.toMSecsSinceEpoch(), before.toMSecsSinceEpoch(), m_clock.now().toMSecsSinceEpoch(), account);
        !ran)
        return ran.error();
    std::vector<UnlistedMessage> unlisted;
    while (read.next())
        unlisted.push_back({read.value(0).toString(), read.value(1).toString()});
    return unlisted;
}

static QString askedAllKey(const AccountSid& account)
{
    return QStringLiteral("receipts asked ") + account;
}

Result<QDateTime> Receipts::askedAll(const AccountSid& account)
{
    Statement read(m_database, QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    if (auto ran = read.run(askedAllKey(account)); !ran)
        return ran.error();
    return read.next() ? rows::toInstant(read.value(0)) : QDateTime();
}

Result<void> Receipts::noteAskedAll(const AccountSid& account, const QDateTime& at)
{
    Statement write(m_database, QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) "
                                               "ON CONFLICT DO UPDATE SET value = excluded.value"));
    return write.run(askedAllKey(account), QString::number(at.toMSecsSinceEpoch()));
}

} // namespace outbound
