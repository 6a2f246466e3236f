#include "engine/store/webhooks.h"

#include "engine/store/rows.h"
#include "engine/store/transaction.h"

#include <sodium.h>

namespace outbound
{

QString newWebhookSecret()
{
    QByteArray secret(32, '\0');
    randombytes_buf(secret.data(), size_t(secret.size()));
    return QStringLiteral("whsec_") +
           QString::fromLatin1(secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<void> Webhooks::add(const CampaignId& campaign, const QString& url, const QString& secret)
{
    Statement write(m_database, QStringLiteral("INSERT INTO webhooks (campaign_id, url, secret) VALUES (?, ?, ?)"));
    return write.run(campaign, url, rows::fromText(secret));
}

Result<std::vector<CampaignId>> Webhooks::campaigns(const AccountSid& account)
{
    Statement read(m_database,
                   QStringLiteral("SELECT w.campaign_id FROM webhooks w JOIN campaigns c USING (campaign_id) "
                                  "WHERE c.account_sid = ? AND NOT w.is_gone ORDER BY c.created_at DESC"));
    if (auto ran = read.run(account); !ran)
        return ran.error();
    std::vector<CampaignId> ids;
    while (read.next())
        ids.push_back(read.value(0).toString());
    return ids;
}

Result<std::optional<Webhook>> Webhooks::of(const CampaignId& campaign)
{
    Statement read(m_database, QStringLiteral("SELECT campaign_id, url, secret, told, event, tries, due_at, is_gone "
                                              "FROM webhooks WHERE campaign_id = ?"));
    if (auto ran = read.run(campaign); !ran)
        return ran.error();
    if (!read.next())
        return std::optional<Webhook>();
    return std::optional(Webhook{read.value(0).toString(), read.value(1).toString(), read.value(2).toString(),
                                 read.value(3).toString(), read.value(4).toString(), read.value(5).toInt(),
                                 rows::toInstant(read.value(6)), read.value(7).toBool()});
}

Result<void> Webhooks::save(const std::vector<Webhook>& webhooks)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Statement write(m_database, QStringLiteral("UPDATE webhooks SET told = ?, event = ?, tries = ?, due_at = ?, "
                                               "is_gone = ? WHERE campaign_id = ?"));
    for (const Webhook& webhook : webhooks)
        if (auto ran = write.run(rows::fromText(webhook.told), rows::fromText(webhook.event), webhook.tries,
                                 rows::fromInstant(webhook.dueAt), webhook.isGone ? 1 : 0, webhook.campaign);
            !ran)
            return ran;
    return transaction->commit();
}

} // namespace outbound
