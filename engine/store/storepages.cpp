#include "engine/store/rows.h"
#include "engine/store/storereader.h"
#include "engine/store/unknown.h"

#include <limits>

namespace outbound
{

Result<std::vector<CampaignSummary>> StoreReader::campaignsPage(const AccountSid& account, int most,
                                                                const CampaignId& after)
{
    static const QString sql =
        QStringLiteral(
            "SELECT %1 FROM campaigns c WHERE c.account_sid = ? AND c.deleted_at IS NULL AND (c.created_at < ? OR "
            "(c.created_at = ? AND c.campaign_id > ?)) ORDER BY c.created_at DESC, c.campaign_id LIMIT ?")
            .arg(rows::campaignColumns);
    qint64 before = std::numeric_limits<qint64>::max();
    if (!after.isEmpty()) {
        Statement read(m_database, QStringLiteral("SELECT created_at FROM campaigns WHERE account_sid = ? "
                                                  "AND campaign_id = ?"));
        if (auto ran = read.run(account, after); !ran)
            return ran.error();
        if (!read.next())
            return unknownCampaign(after);
        before = read.value(0).toLongLong();
    }
    std::vector<CampaignSummary> page;
    {
        Statement read(m_database, sql);
        if (auto ran = read.run(account, before, before, rows::fromText(after), most); !ran)
            return ran.error();
        while (read.next())
            page.push_back({rows::campaign(read), {}});
    }
    auto counted = countAll(page);
    return counted ? Result<std::vector<CampaignSummary>>(std::move(page)) : counted.error();
}

/// One look for all of them, by the index of their statuses alone: a thousand looks take as long as what they count.
Result<void> StoreReader::countAll(std::vector<CampaignSummary>& summaries)
{
    QHash<CampaignId, CampaignCounts*> places;
    QStringList ids;
    for (CampaignSummary& summary : summaries) {
        places.insert(summary.campaign.id, &summary.counts);
        ids << summary.campaign.id;
    }
    Statement read(m_database, QStringLiteral("SELECT campaign_id, status, count(*) FROM recipients "
                                              "WHERE campaign_id IN (SELECT value FROM json_each(?)) "
                                              "GROUP BY campaign_id, status"));
    if (auto ran = read.run(rows::fromTexts(ids)); !ran)
        return ran;
    while (read.next())
        if (CampaignCounts* counts = places.value(read.value(0).toString()))
            rows::addCount(*counts, read.value(1).toString(), read.value(2).toInt());
    return {};
}

Result<std::vector<Recipient>> StoreReader::recipientsPage(const CampaignId& id, std::optional<MessageStatus> status,
                                                           int most, RecipientId after)
{
    // Found by the index of the campaign: the order of all rows would lead through every other campaign's.
    static const QString anyone =
        QStringLiteral("SELECT %1 FROM recipients r WHERE r.recipient_id IN (SELECT recipient_id FROM recipients "
                       "INDEXED BY recipients_by_status WHERE campaign_id = ? AND (? = '' OR status = ?) "
                       "AND recipient_id > ? ORDER BY recipient_id LIMIT ?) ORDER BY r.recipient_id")
            .arg(rows::recipientColumns);
    const QVariant word = rows::fromText(status ? toString(*status) : QString());
    Statement read(m_database, anyone);
    if (auto ran = read.run(id, word, word, after, most); !ran)
        return ran.error();
    std::vector<Recipient> page;
    while (read.next())
        page.push_back(rows::recipient(read));
    return page;
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
