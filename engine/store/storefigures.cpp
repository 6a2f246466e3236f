// The figures of StoreReader: progress, deliveries over time, causes of failure, what was accepted since.

#include "engine/domain/messagetemplate.h"
#include "engine/domain/segments.h"
#include "engine/store/rows.h"
#include "engine/store/storereader.h"

#include <optional>

namespace outbound
{

static constexpr qint64 minute = 60'000;

/// What went out in the last minute or since the first of it, as a rate.
static int perMinute(int messages, qint64 elapsedMs)
{
    constexpr qint64 start = 5'000; // sooner the first messages would make a wild rate
    if (elapsedMs < start)
        return int(messages * minute / start);
    return elapsedMs > minute - 1000 ? messages : int((messages - 1) * minute / elapsedMs);
}

/// Rate and open requests of `campaigns c`, by the indexes of the ledger alone; the present instant less a minute is
/// the first value to bind, twice.
static const QString& rateColumns()
{
    static const QString columns =
        QStringLiteral("(SELECT count(*) FROM attempts a WHERE a.campaign_id = c.campaign_id AND a.claimed_at > ? "
                       "AND a.state IN ('accepted', 'refused')), "
                       "(SELECT min(a.claimed_at) FROM attempts a WHERE a.campaign_id = c.campaign_id "
                       "AND a.claimed_at > ? AND a.state IN ('accepted', 'refused')), "
                       "(SELECT count(*) FROM attempts a WHERE a.campaign_id = c.campaign_id AND a.%1 "
                       "AND a.state = 'claimed'), "
                       "(SELECT count(*) FROM attempts a WHERE a.campaign_id = c.campaign_id AND a.%1 "
                       "AND a.state = 'in_doubt')")
            .arg(rows::attemptIsOpen);
    return columns;
}

static CampaignRate rateOf(const Statement& row, int firstColumn, qint64 now)
{
    return {perMinute(row.value(firstColumn).toInt(), now - row.value(firstColumn + 1).toLongLong()),
            row.value(firstColumn + 2).toInt(), row.value(firstColumn + 3).toInt()};
}

Result<QHash<CampaignId, CampaignRate>> StoreReader::rates(const AccountSid& account, const QDateTime& now)
{
    static const QString sql = QStringLiteral("SELECT c.campaign_id, %1 FROM campaigns c WHERE c.account_sid = ? "
                                              "AND c.status = 'running'")
                                   .arg(rateColumns());
    const qint64 present = now.toMSecsSinceEpoch();
    Statement read(m_database, sql);
    if (auto ran = read.run(present - minute, present - minute, account); !ran)
        return ran.error();
    QHash<CampaignId, CampaignRate> rates;
    while (read.next())
        rates.insert(read.value(0).toString(), rateOf(read, 1, present));
    return rates;
}

Result<CampaignProgress> StoreReader::progress(const CampaignId& id, const QDateTime& now)
{
    static const QString sql = QStringLiteral("SELECT %1, (SELECT count(*) FROM recipients r "
                                              "WHERE r.campaign_id = c.campaign_id AND r.status = 'pending') "
                                              "FROM campaigns c WHERE c.campaign_id = ?")
                                   .arg(rateColumns());
    const qint64 present = now.toMSecsSinceEpoch();
    CampaignProgress progress;
    int pending = 0;
    {
        Statement read(m_database, sql);
        if (auto ran = read.run(present - minute, present - minute, id); !ran)
            return ran.error();
        if (read.next()) {
            static_cast<CampaignRate&>(progress) = rateOf(read, 0, present);
            pending = read.value(4).toInt();
        }
    }
    const auto segments = segmentsPerMessage(id);
    if (!segments)
        return segments.error();
    progress.pendingSegments = qRound(*segments * pending);
    return progress;
}

Result<double> StoreReader::segmentsPerMessage(const CampaignId& id)
{
    constexpr int most = 200;
    QString text;
    {
        Statement read(m_database, QStringLiteral("SELECT message_template FROM campaigns WHERE campaign_id = ?"));
        if (auto ran = read.run(id); !ran)
            return ran.error();
        if (read.next())
            text = read.value(0).toString();
    }
    if (const auto known = m_samples.constFind(id); known != m_samples.cend() && known->messageTemplate == text)
        return known->segmentsPerMessage;

    Statement read(m_database,
                   QStringLiteral("SELECT variables FROM recipients WHERE campaign_id = ? AND status = 'pending' "
                                  "AND recipient_id % max(1, (SELECT count(*) FROM recipients WHERE campaign_id = ? "
                                  "AND status = 'pending') / ?) = 0"));
    if (auto ran = read.run(id, id, most); !ran)
        return ran.error();
    const MessageTemplate message(text);
    int looked = 0;
    int segments = 0;
    for (; read.next(); ++looked)
        segments += segmentsOf(message.render(rows::toVariables(read.value(0).toString()))).segments;
    if (looked == 0)
        return 1.0;
    const double average = double(segments) / looked;
    m_samples.insert(id, {text, average});
    return average;
}

Result<int> StoreReader::replied(const CampaignId& id)
{
    Statement read(m_database,
                   QStringLiteral("SELECT count(DISTINCT recipient_id) FROM replies WHERE campaign_id = ?"));
    if (auto ran = read.run(id); !ran)
        return ran.error();
    return read.next() ? read.value(0).toInt() : 0;
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

Result<std::vector<ThroughputSlice>> StoreReader::throughput(const CampaignId& id, qint64 sliceMs)
{
    Statement read(m_database, QStringLiteral("SELECT claimed_at / ? AS slice, sum(segments) FROM attempts "
                                              "WHERE campaign_id = ? AND state IN ('accepted', 'refused') "
                                              "GROUP BY slice ORDER BY slice"));
    if (auto ran = read.run(sliceMs, id); !ran)
        return ran.error();
    std::vector<ThroughputSlice> slices;
    while (read.next())
        slices.push_back(
            {QDateTime::fromMSecsSinceEpoch(read.value(0).toLongLong() * sliceMs, Qt::UTC), read.value(1).toInt()});
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

Result<int> StoreReader::retrySegments(const CampaignId& id)
{
    Statement read(m_database,
                   QStringLiteral("SELECT total(ifnull((SELECT a.segments FROM attempts a WHERE a.recipient_id = "
                                  "r.recipient_id ORDER BY a.attempt_id DESC LIMIT 1), 1)) "
                                  "FROM recipients r JOIN campaigns c USING (campaign_id) "
                                  "WHERE c.campaign_id = ? AND %1")
                       .arg(rows::mayBeTriedAgain));
    if (auto ran = read.run(id); !ran)
        return ran.error();
    return read.next() ? read.value(0).toInt() : 0;
}

Result<CampaignCounts> StoreReader::acceptedSince(const CampaignId& id, const QDateTime& since)
{
    Statement read(m_database, QStringLiteral("SELECT status, count(*) FROM recipients WHERE campaign_id = ? "
                                              "AND twilio_sid IS NOT NULL AND sent_at >= ? GROUP BY status"));
    if (auto ran = read.run(id, since.toMSecsSinceEpoch()); !ran)
        return ran.error();
    CampaignCounts counts;
    while (read.next())
        rows::addCount(counts, read.value(0).toString(), read.value(1).toInt());
    return counts;
}

Result<int> StoreReader::messagesSince(const CampaignId& id, const QDateTime& since)
{
    Statement read(m_database, QStringLiteral("SELECT count(*) FROM attempts WHERE campaign_id = ? "
                                              "AND claimed_at >= ? AND state = 'accepted'"));
    if (auto ran = read.run(id, since.toMSecsSinceEpoch()); !ran)
        return ran.error();
    return read.next() ? read.value(0).toInt() : 0;
}

Result<CampaignCounts> StoreReader::acceptedOfDeletedSince(const AccountSid& account, const QDateTime& since)
{
    Statement read(m_database,
                   QStringLiteral("SELECT r.status, count(*) FROM campaigns c CROSS JOIN recipients r "
                                  "USING (campaign_id) WHERE c.account_sid = ? AND c.deleted_at IS NOT NULL "
                                  "AND r.twilio_sid IS NOT NULL AND r.sent_at >= ? GROUP BY r.status"));
    if (auto ran = read.run(account, since.toMSecsSinceEpoch()); !ran)
        return ran.error();
    CampaignCounts counts;
    while (read.next())
        rows::addCount(counts, read.value(0).toString(), read.value(1).toInt());
    return counts;
}

Result<int> StoreReader::messagesOfDeletedSince(const AccountSid& account, const QDateTime& since)
{
    Statement read(m_database,
                   QStringLiteral("SELECT count(*) FROM campaigns c CROSS JOIN attempts a USING (campaign_id) "
                                  "WHERE c.account_sid = ? AND c.deleted_at IS NOT NULL "
                                  "AND a.claimed_at >= ? AND a.state = 'accepted'"));
    if (auto ran = read.run(account, since.toMSecsSinceEpoch()); !ran)
        return ran.error();
    return read.next() ? read.value(0).toInt() : 0;
}

} // namespace outbound
