#include "engine/store/storereader.h"

#include "engine/domain/messagetemplate.h"
#include "engine/domain/segments.h"
#include "engine/store/rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

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

/// What went out in the last minute or since the first of it, as a rate.
static int perMinute(int messages, qint64 elapsedMs)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 start = 5'000; // sooner the first messages would make a wild rate
    if (elapsedMs < start)
        return int(messages * minute / start);
    return elapsedMs > minute - 1000 ? messages : int((messages - 1) * minute / elapsedMs);
}

Result<std::vector<CampaignSummary>> StoreReader::campaigns(const AccountSid& account)
{
    static const QString sql = QStringLiteral("SELECT %1, r.status, count(r.recipient_id) FROM campaigns c "
                                              "LEFT JOIN recipients r USING (campaign_id) WHERE c.account_sid = ? "
                                              "GROUP BY c.campaign_id, r.status "
                                              "ORDER BY c.created_at DESC, c.campaign_id")
                                   .arg(rows::campaignColumns);
    Statement read(m_database, sql);
    if (auto ran = read.run(account); !ran)
        return ran.error();
    std::vector<CampaignSummary> summaries;
    while (read.next()) {
        if (summaries.empty() || summaries.back().campaign.id != read.value(0).toString())
            summaries.push_back({rows::campaign(read), {}});
        rows::addCount(summaries.back().counts, read.value(rows::campaignColumnCount).toString(),
                       read.value(rows::campaignColumnCount + 1).toInt());
    }
    return summaries;
}

Result<CampaignSummary> StoreReader::campaign(const CampaignId& id)
{
    static const QString sql = QStringLiteral("SELECT %1, r.status, count(r.recipient_id) FROM campaigns c "
                                              "LEFT JOIN recipients r USING (campaign_id) WHERE c.campaign_id = ? "
                                              "GROUP BY r.status")
                                   .arg(rows::campaignColumns);
    Statement read(m_database, sql);
    if (auto ran = read.run(id); !ran)
        return ran.error();
    std::optional<CampaignSummary> summary;
    while (read.next()) {
        if (!summary)
            summary = CampaignSummary{rows::campaign(read), {}};
        rows::addCount(summary->counts, read.value(rows::campaignColumnCount).toString(),
                       read.value(rows::campaignColumnCount + 1).toInt());
    }
    if (!summary)
        return Error{ErrorCode::CampaignNotFound,
                     QCoreApplication::translate("Store", "This campaign does not exist any more."), id};
    return *summary;
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

Result<CampaignProgress> StoreReader::progress(const CampaignId& id, const QDateTime& now)
{
    CampaignProgress progress;
    {
        Statement read(m_database,
                       QStringLiteral("SELECT count(*), min(claimed_at) FROM attempts WHERE campaign_id = ? "
                                      "AND claimed_at > ? AND state IN ('accepted', 'refused')"));
        const qint64 present = now.toMSecsSinceEpoch();
        if (auto ran = read.run(id, present - 60'000); !ran)
            return ran.error();
        if (read.next())
            progress.perMinute = perMinute(read.value(0).toInt(), present - read.value(1).toLongLong());
    }
    {
        Statement read(m_database,
                       QStringLiteral("SELECT count(*) FROM attempts WHERE campaign_id = ? AND state = 'in_doubt'"));
        if (auto ran = read.run(id); !ran)
            return ran.error();
        if (read.next())
            progress.inDoubt = read.value(0).toInt();
    }
    auto pending = pendingSegments(id);
    if (!pending)
        return pending.error();
    progress.pendingSegments = *pending;
    return progress;
}

/// Renders an even sample of those who are pending; of a few hundred it is everybody.
Result<int> StoreReader::pendingSegments(const CampaignId& id)
{
    constexpr int sample = 200;
    int pending = 0;
    {
        Statement read(m_database,
                       QStringLiteral("SELECT count(*) FROM recipients WHERE campaign_id = ? AND status = 'pending'"));
        if (auto ran = read.run(id); !ran)
            return ran.error();
        if (read.next())
            pending = read.value(0).toInt();
    }
    Statement read(
        m_database,
        QStringLiteral("SELECT r.variables, c.message_template FROM recipients r JOIN campaigns c USING (campaign_id) "
                       "WHERE r.campaign_id = ? AND r.status = 'pending' AND r.recipient_id % ? = 0"));
    if (auto ran = read.run(id, std::max(1, pending / sample)); !ran)
        return ran.error();
    int looked = 0;
    int segments = 0;
    std::optional<MessageTemplate> message;
    for (; read.next(); ++looked) {
        if (!message)
            message.emplace(read.value(1).toString());
        segments += segmentsOf(message->render(rows::toVariables(read.value(0).toString()))).segments;
    }
    return looked == 0 ? pending : qRound(double(segments) * pending / looked);
}

Result<std::vector<CampaignId>> StoreReader::campaignsIn(const AccountSid& account, CampaignStatus status)
{
    Statement read(m_database, QStringLiteral("SELECT campaign_id FROM campaigns WHERE account_sid = ? AND status = ? "
                                              "ORDER BY created_at"));
    if (auto ran = read.run(account, toString(status)); !ran)
        return ran.error();
    std::vector<CampaignId> ids;
    while (read.next())
        ids.push_back(read.value(0).toString());
    return ids;
}

Result<std::vector<RecipientId>> StoreReader::recipientIds(const CampaignId& id, CountFilter filter,
                                                           const QString& needle)
{
    static const QString filters[] = {
        QString(),
        QStringLiteral(" AND status = 'delivered'"),
        QStringLiteral(" AND status IN ('failed', 'undelivered', 'sent')"),
        QStringLiteral(" AND status IN ('pending', 'queued')"),
    };
    Statement read(m_database,
                   QStringLiteral("SELECT recipient_id FROM recipients WHERE campaign_id = ?%1 "
                                  "AND (? = '' OR instr(phone, ?) > 0 OR instr(lower(variables), lower(?)) > 0) "
                                  "ORDER BY recipient_id")
                       .arg(filters[static_cast<int>(filter)]));
    QString digits = needle;
    digits.remove(QLatin1Char(' '));
    if (auto ran = read.run(id, rows::fromText(needle), rows::fromText(digits), rows::fromText(needle)); !ran)
        return ran.error();
    std::vector<RecipientId> ids;
    while (read.next())
        ids.push_back(read.value(0).toLongLong());
    return ids;
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

Result<std::vector<DeliverySlice>> StoreReader::deliveries(const CampaignId& id, qint64 sliceMs)
{
    Statement read(m_database,
                   QStringLiteral("SELECT changed_at / ? AS slice, sum(status = 'delivered'), sum(status = 'sent'), "
                                  "sum(status IN ('failed', 'undelivered')) FROM recipients "
                                  "WHERE campaign_id = ? AND status NOT IN ('pending', 'queued') "
                                  "GROUP BY slice ORDER BY slice"));
    if (auto ran = read.run(sliceMs, id); !ran)
        return ran.error();
    std::vector<DeliverySlice> slices;
    while (read.next())
        slices.push_back({QDateTime::fromMSecsSinceEpoch(read.value(0).toLongLong() * sliceMs, Qt::UTC),
                          read.value(1).toInt(), read.value(2).toInt(), read.value(3).toInt()});
    return slices;
}

Result<std::vector<FailureCause>> StoreReader::failureCauses(const CampaignId& id)
{
    Statement read(m_database, QStringLiteral("SELECT status, error_code, min(error_message), count(*) FROM recipients "
                                              "WHERE campaign_id = ? AND status IN ('failed', 'undelivered', 'sent') "
                                              "GROUP BY CASE status WHEN 'sent' THEN 0 ELSE 1 END, error_code "
                                              "ORDER BY count(*) DESC"));
    if (auto ran = read.run(id); !ran)
        return ran.error();
    std::vector<FailureCause> causes;
    while (read.next())
        causes.push_back({messageStatusFrom(read.value(0).toString()).value_or(MessageStatus::Failed),
                          read.value(1).toInt(), read.value(2).toString(), read.value(3).toInt()});
    return causes;
}

Result<TodayFigures> StoreReader::today(const AccountSid& account, const QDateTime& midnight)
{
    TodayFigures today;
    {
        Statement read(
            m_database,
            QStringLiteral("SELECT r.status, count(*) FROM recipients r JOIN campaigns c USING (campaign_id) "
                           "WHERE r.sent_at >= ? AND r.twilio_sid IS NOT NULL AND c.account_sid = ? "
                           "GROUP BY r.status"));
        if (auto ran = read.run(midnight.toMSecsSinceEpoch(), account); !ran)
            return ran.error();
        CampaignCounts counts;
        while (read.next())
            rows::addCount(counts, read.value(0).toString(), read.value(1).toInt());
        today.sent = counts.totalCount();
        today.delivered = counts.delivered;
        today.answered = counts.delivered + counts.failedCount();
    }
    {
        Statement read(m_database,
                       QStringLiteral("SELECT count(*) FROM campaigns WHERE account_sid = ? AND status = 'running'"));
        if (auto ran = read.run(account); !ran)
            return ran.error();
        if (read.next())
            today.running = read.value(0).toInt();
    }
    Statement read(m_database, QStringLiteral("SELECT c.scheduled_at, (SELECT count(*) FROM recipients r "
                                              "WHERE r.campaign_id = c.campaign_id) FROM campaigns c "
                                              "WHERE c.account_sid = ? AND c.status = 'scheduled' "
                                              "ORDER BY c.scheduled_at LIMIT 1"));
    if (auto ran = read.run(account); !ran)
        return ran.error();
    if (read.next()) {
        today.nextScheduled = rows::toInstant(read.value(0));
        today.nextScheduledPeople = read.value(1).toInt();
    }
    return today;
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
