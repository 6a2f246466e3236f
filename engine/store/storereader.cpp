#include "engine/store/storereader.h"

#include "engine/store/rows.h"
#include "engine/store/unknown.h"

#include <QCoreApplication>

namespace outbound
{

Result<std::unique_ptr<StoreReader>> StoreReader::open(const QString& path)
{
    auto database = Database::open(path, Database::Access::Read);
    if (!database)
        return database.error();
    auto reader = std::make_unique<StoreReader>(**database);
    reader->m_owned = std::move(*database);
    return reader;
}

StoreReader::StoreReader(Database& database) : m_database(database) {}

Result<std::vector<CampaignSummary>> StoreReader::campaigns(const AccountSid& account)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM campaigns c WHERE c.account_sid = ? "
                                              "AND c.deleted_at IS NULL ORDER BY c.created_at DESC, c.campaign_id")
                                   .arg(rows::campaignColumns);
    std::vector<CampaignSummary> summaries;
    {
        Statement read(m_database, sql);
        if (auto ran = read.run(account); !ran)
            return ran.error();
        while (read.next())
            summaries.push_back({rows::campaign(read), {}});
    }
    for (CampaignSummary& summary : summaries) {
        auto counted = counts(summary.campaign.id);
        if (!counted)
            return counted.error();
        summary.counts = *counted;
    }
    return summaries;
}

Result<CampaignSummary> StoreReader::campaign(const CampaignId& id, Deleted deleted)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM campaigns c WHERE c.campaign_id = ?").arg(rows::campaignColumns);
    CampaignSummary summary;
    {
        Statement read(m_database, sql);
        if (auto ran = read.run(id); !ran)
            return ran.error();
        if (!read.next())
            return unknownCampaign(id);
        summary.campaign = rows::campaign(read);
        if (deleted == Deleted::Hidden && !summary.campaign.deletedAt.isNull())
            return unknownCampaign(id);
    }
    auto counted = counts(id);
    if (!counted)
        return counted.error();
    summary.counts = *counted;
    return summary;
}

Result<CampaignStatus> StoreReader::status(const CampaignId& id)
{
    Statement read(m_database, QStringLiteral("SELECT status FROM campaigns WHERE campaign_id = ?"));
    if (auto ran = read.run(id); !ran)
        return ran.error();
    if (!read.next())
        return unknownCampaign(id);
    return campaignStatusFrom(read.value(0).toString()).value_or(CampaignStatus::Draft);
}

Result<CampaignCounts> StoreReader::counts(const CampaignId& id)
{
    Statement read(m_database,
                   QStringLiteral("SELECT status, count(*) FROM recipients WHERE campaign_id = ? GROUP BY status"));
    if (auto ran = read.run(id); !ran)
        return ran.error();
    CampaignCounts counts;
    while (read.next())
        rows::addCount(counts, read.value(0).toString(), read.value(1).toInt());
    return counts;
}

Result<std::vector<Campaign>> StoreReader::findCampaigns(const QString& idOrName, Deleted deleted)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM campaigns c WHERE (? = '' "
                                              "OR substr(c.campaign_id, 1, length(?)) = ? OR c.name = ?) "
                                              "AND (? OR c.deleted_at IS NULL) "
                                              "ORDER BY c.created_at DESC, c.campaign_id")
                                   .arg(rows::campaignColumns);
    const QVariant text = rows::fromText(idOrName);
    Statement read(m_database, sql);
    if (auto ran = read.run(text, text, text, text, deleted == Deleted::Shown); !ran)
        return ran.error();
    std::vector<Campaign> campaigns;
    while (read.next())
        campaigns.push_back(rows::campaign(read));
    return campaigns;
}

static Result<std::vector<CampaignId>> idsOf(Statement& read, const Result<void>& ran)
{
    if (!ran)
        return ran.error();
    std::vector<CampaignId> ids;
    while (read.next())
        ids.push_back(read.value(0).toString());
    return ids;
}

Result<std::vector<CampaignId>> StoreReader::campaignIds(const AccountSid& account, Deleted deleted)
{
    Statement read(m_database, QStringLiteral("SELECT campaign_id FROM campaigns WHERE account_sid = ? "
                                              "AND (? OR deleted_at IS NULL) ORDER BY created_at DESC, campaign_id"));
    return idsOf(read, read.run(account, deleted == Deleted::Shown));
}

Result<std::vector<CampaignId>> StoreReader::campaignsIn(const AccountSid& account, CampaignStatus status)
{
    Statement read(m_database, QStringLiteral("SELECT campaign_id FROM campaigns WHERE account_sid = ? AND status = ? "
                                              "AND deleted_at IS NULL ORDER BY created_at"));
    return idsOf(read, read.run(account, toString(status)));
}

Result<std::vector<CampaignId>> StoreReader::campaignsReplied(const AccountSid& account)
{
    Statement read(m_database, QStringLiteral("SELECT campaign_id FROM campaigns c WHERE account_sid = ? AND EXISTS "
                                              "(SELECT 1 FROM replies p WHERE p.campaign_id = c.campaign_id)"));
    return idsOf(read, read.run(account));
}

Result<std::vector<Scheduled>> StoreReader::schedules(const AccountSid& account)
{
    Statement read(m_database, QStringLiteral("SELECT campaign_id, scheduled_at, schedule_zone FROM campaigns "
                                              "WHERE account_sid = ? AND status = 'scheduled' "
                                              "AND deleted_at IS NULL ORDER BY scheduled_at, created_at"));
    if (auto ran = read.run(account); !ran)
        return ran.error();
    std::vector<Scheduled> schedules;
    while (read.next())
        schedules.push_back({read.value(0).toString(), rows::toInstant(read.value(1)), read.value(2).toString()});
    return schedules;
}

Result<std::vector<CampaignId>> StoreReader::campaignsSending(const AccountSid& account, const QString& number)
{
    Statement read(m_database,
                   QStringLiteral("SELECT campaign_id FROM campaigns WHERE account_sid = ? AND status = 'running' "
                                  "AND (from_number = ? OR EXISTS (SELECT 1 FROM json_each(more_numbers) "
                                  "WHERE value = ?)) ORDER BY created_at"));
    return idsOf(read, read.run(account, number, number));
}

Result<int> StoreReader::retryable(const CampaignId& id)
{
    Statement read(m_database, QStringLiteral("SELECT count(*) FROM recipients r JOIN campaigns c USING (campaign_id) "
                                              "WHERE c.campaign_id = ? AND %1")
                                   .arg(rows::mayBeTriedAgain));
    if (auto ran = read.run(id); !ran)
        return ran.error();
    return read.next() ? read.value(0).toInt() : 0;
}

static Result<std::vector<RecipientId>> idsOfPeople(Statement& read, const Result<void>& ran)
{
    if (!ran)
        return ran.error();
    std::vector<RecipientId> ids;
    while (read.next())
        ids.push_back(read.value(0).toLongLong());
    return ids;
}

/// Ends the reading of ids: what a needle is looked for in. Bind it once, then its digits, then once more.
static const QString likeNeedle =
    QStringLiteral(" AND (? = '' OR instr(phone, ?) > 0 OR instr(lower(variables), lower(?)) > 0) "
                   "ORDER BY recipient_id");

Result<std::vector<RecipientId>> StoreReader::recipientIds(const CampaignId& id, CountFilter filter,
                                                           const QString& needle)
{
    static const QString filters[] = {
        QString(),
        QStringLiteral(" AND status = 'delivered'"),
        QStringLiteral(" AND status IN ('failed', 'undelivered', 'sent')"),
        QStringLiteral(" AND status IN ('pending', 'queued')"),
    };
    Statement read(m_database, QStringLiteral("SELECT recipient_id FROM recipients WHERE campaign_id = ?") +
                                   filters[static_cast<int>(filter)] + likeNeedle);
    const QVariant text = rows::fromText(needle);
    return idsOfPeople(read, read.run(id, text, rows::fromText(QString(needle).remove(u' ')), text));
}

Result<std::vector<RecipientId>> StoreReader::recipientsFailedBy(const CampaignId& id, const FailureCause& cause,
                                                                 const QString& needle)
{
    const QString statuses =
        cause.status == MessageStatus::Sent ? QStringLiteral("('sent')") : QStringLiteral("('failed', 'undelivered')");
    Statement read(m_database, QStringLiteral("SELECT recipient_id FROM recipients WHERE campaign_id = ? "
                                              "AND status IN %1 AND error_code = ?")
                                       .arg(statuses) +
                                   likeNeedle);
    const QVariant text = rows::fromText(needle);
    return idsOfPeople(read, read.run(id, cause.errorCode, text, rows::fromText(QString(needle).remove(u' ')), text));
}

Result<std::vector<Recipient>> StoreReader::recipients(const std::vector<RecipientId>& ids)
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM recipients r WHERE r.recipient_id = ?").arg(rows::recipientColumns);
    std::vector<Recipient> found;
    found.reserve(ids.size());
    for (RecipientId id : ids) {
        Statement read(m_database, sql);
        if (auto ran = read.run(id); !ran)
            return ran.error();
        if (read.next())
            found.push_back(rows::recipient(read));
    }
    return found;
}

Result<std::vector<SendingNumber>> StoreReader::numbers(const AccountSid& account)
{
    Statement read(m_database, QStringLiteral("SELECT phone, friendly_name, number_sid, mps FROM numbers "
                                              "WHERE account_sid = ? ORDER BY phone"));
    if (auto ran = read.run(account); !ran)
        return ran.error();
    std::vector<SendingNumber> numbers;
    while (read.next())
        numbers.push_back(
            {read.value(0).toString(), read.value(1).toString(), read.value(2).toString(), read.value(3).toDouble()});
    return numbers;
}

Result<std::vector<Agent>> StoreReader::agents()
{
    Statement read(m_database, QStringLiteral("SELECT agent_id, name, system_prompt, is_default FROM agents "
                                              "ORDER BY is_default DESC, name"));
    if (auto ran = read.run(); !ran)
        return ran.error();
    std::vector<Agent> agents;
    while (read.next())
        agents.push_back(
            {read.value(0).toString(), read.value(1).toString(), read.value(2).toString(), read.value(3).toBool()});
    return agents;
}

Result<QSet<QString>> StoreReader::optedOut(const AccountSid& account)
{
    Statement read(m_database, QStringLiteral("SELECT phone FROM opt_outs WHERE account_sid = ?"));
    if (auto ran = read.run(account); !ran)
        return ran.error();
    QSet<QString> phones;
    while (read.next())
        phones.insert(read.value(0).toString());
    return phones;
}

} // namespace outbound
