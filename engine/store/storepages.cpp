#include "engine/store/rows.h"
#include "engine/store/storereader.h"
#include "engine/store/unknown.h"

#include <algorithm>

namespace outbound
{

Result<std::vector<CampaignSummary>> StoreReader::campaignsPage(const AccountSid& account, int most,
                                                                const CampaignId& after)
{
    const auto ids = campaignIds(account);
    if (!ids)
        return ids.error();
    auto from = ids->cbegin();
    if (!after.isEmpty()) {
        from = std::find(ids->cbegin(), ids->cend(), after);
        if (from == ids->cend())
            return unknownCampaign(after);
        ++from;
    }
    std::vector<CampaignSummary> page;
    for (; from != ids->cend() && int(page.size()) < most; ++from) {
        auto summary = campaign(*from);
        if (!summary)
            return summary.error();
        page.push_back(std::move(*summary));
    }
    return page;
}

Result<std::vector<Recipient>> StoreReader::recipientsPage(const CampaignId& id, std::optional<MessageStatus> status,
                                                           int most, RecipientId after)
{
    // By the index of the campaign: the order of all rows would lead through every other campaign's.
    static const QString anyone =
        QStringLiteral("SELECT recipient_id FROM recipients INDEXED BY recipients_by_status WHERE campaign_id = ? "
                       "AND (? = '' OR status = ?) AND recipient_id > ? ORDER BY recipient_id LIMIT ?");
    const QVariant word = rows::fromText(status ? toString(*status) : QString());
    std::vector<RecipientId> ids;
    {
        Statement read(m_database, anyone);
        if (auto ran = read.run(id, word, word, after, most); !ran)
            return ran.error();
        while (read.next())
            ids.push_back(read.value(0).toLongLong());
    }
    return recipients(ids);
}

Result<SendingNumber> StoreReader::number(const AccountSid& account, const QString& phone)
{
    auto all = numbers(account);
    if (!all)
        return all.error();
    for (const SendingNumber& number : *all)
        if (number.phone == phone)
            return number;
    return unknownNumber(ErrorCode::NotFound, QStringLiteral("phone"));
}

Result<Agent> StoreReader::agent(const AgentId& id)
{
    auto all = agents();
    if (!all)
        return all.error();
    for (const Agent& agent : *all)
        if (agent.id == id)
            return agent;
    return unknownAgent();
}

Result<std::vector<OptOut>> StoreReader::optOuts(const AccountSid& account)
{
    Statement read(m_database, QStringLiteral("SELECT phone, reason, created_at FROM opt_outs WHERE account_sid = ? "
                                              "ORDER BY created_at DESC, phone"));
    if (auto ran = read.run(account); !ran)
        return ran.error();
    std::vector<OptOut> all;
    while (read.next())
        all.push_back({read.value(0).toString(), read.value(1).toString(), rows::toInstant(read.value(2))});
    return all;
}

Result<std::optional<RememberedAnswer>> StoreReader::rememberedAnswer(const QString& keyId, const QString& onceKey,
                                                                      const QDateTime& since)
{
    Statement read(m_database, QStringLiteral("SELECT request_hash, status, body, answered_at FROM remembered_answers "
                                              "WHERE key_id = ? AND once_key = ? AND answered_at >= ?"));
    if (auto ran = read.run(keyId, onceKey, rows::fromInstant(since)); !ran)
        return ran.error();
    if (!read.next())
        return std::optional<RememberedAnswer>();
    return std::optional(RememberedAnswer{keyId, onceKey, read.value(0).toByteArray(), read.value(1).toInt(),
                                          read.value(2).toString().toUtf8(), rows::toInstant(read.value(3))});
}

Result<QString> StoreReader::webhookUrl(const CampaignId& id)
{
    Statement read(m_database, QStringLiteral("SELECT url FROM webhooks WHERE campaign_id = ?"));
    if (auto ran = read.run(id); !ran)
        return ran.error();
    return read.next() ? read.value(0).toString() : QString();
}

Result<QHash<CampaignId, QString>> StoreReader::webhookUrls(const AccountSid& account)
{
    Statement read(m_database, QStringLiteral("SELECT w.campaign_id, w.url FROM webhooks w JOIN campaigns c "
                                              "USING (campaign_id) WHERE c.account_sid = ?"));
    if (auto ran = read.run(account); !ran)
        return ran.error();
    QHash<CampaignId, QString> urls;
    while (read.next())
        urls.insert(read.value(0).toString(), read.value(1).toString());
    return urls;
}

Result<QString> StoreReader::apiUrl()
{
    Statement read(m_database, QStringLiteral("SELECT value FROM meta WHERE key = 'api_url'"));
    if (auto ran = read.run(); !ran)
        return ran.error();
    return read.next() ? read.value(0).toString() : QString();
}

} // namespace outbound
