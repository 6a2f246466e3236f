#include "engine/store/webhooks.h"

#include "engine/store/rows.h"

namespace outbound
{

static Result<std::vector<Webhook>> webhooksOf(Statement& read, const Result<void>& ran)
{
    if (!ran)
        return ran.error();
    std::vector<Webhook> webhooks;
    while (read.next())
        webhooks.push_back({read.value(0).toString(), read.value(1).toString(), read.value(2).toString(),
                            read.value(3).toString(), read.value(4).toInt(), rows::toInstant(read.value(5))});
    return webhooks;
}

Result<void> Webhooks::add(const CampaignId& campaign, const QString& url, const QString& secret)
{
    Statement write(m_database, QStringLiteral("INSERT INTO webhooks (campaign_id, url, secret) VALUES (?, ?, ?)"));
    return write.run(campaign, url, rows::fromText(secret));
}

Result<std::vector<Webhook>> Webhooks::all(const AccountSid& account)
{
    Statement read(m_database, QStringLiteral("SELECT w.campaign_id, w.url, w.secret, w.told, w.tries, w.due_at "
                                              "FROM webhooks w JOIN campaigns c USING (campaign_id) "
                                              "WHERE c.account_sid = ?"));
    return webhooksOf(read, read.run(account));
}

Result<std::vector<Webhook>> Webhooks::of(const CampaignId& campaign)
{
    Statement read(m_database, QStringLiteral("SELECT campaign_id, url, secret, told, tries, due_at FROM webhooks "
                                              "WHERE campaign_id = ?"));
    return webhooksOf(read, read.run(campaign));
}

Result<void> Webhooks::save(const Webhook& webhook)
{
    Statement write(m_database,
                    QStringLiteral("UPDATE webhooks SET told = ?, tries = ?, due_at = ? WHERE campaign_id = ?"));
    return write.run(rows::fromText(webhook.told), webhook.tries, rows::fromInstant(webhook.dueAt), webhook.campaign);
}

} // namespace outbound
