// The figures of StoreReader: progress, deliveries over time, causes of failure, the day.

#include "engine/domain/messagetemplate.h"
#include "engine/domain/segments.h"
#include "engine/store/rows.h"
#include "engine/store/storereader.h"

#include <algorithm>
#include <optional>

namespace outbound
{

/// What went out in the last minute or since the first of it, as a rate.
static int perMinute(int messages, qint64 elapsedMs)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 start = 5'000; // sooner the first messages would make a wild rate
    if (elapsedMs < start)
        return int(messages * minute / start);
    return elapsedMs > minute - 1000 ? messages : int((messages - 1) * minute / elapsedMs);
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

} // namespace outbound
