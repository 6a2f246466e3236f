// The proof of StoreReader: where every recipient stands, and whether recipients and ledger tell the same.

#include "engine/store/rows.h"
#include "engine/store/snapshot.h"
#include "engine/store/storereader.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace outbound
{

namespace
{

using Kind = Contradiction::Kind;

/// When somebody of `people` stands where, each told for itself: who stands in two places or in none is found.
QString conditionOf(Standing standing)
{
    switch (standing) {
    case Standing::Delivered:
        return QStringLiteral("status = 'delivered'");
    case Standing::Undelivered:
        return QStringLiteral("status = 'undelivered'");
    case Standing::Failed:
        return QStringLiteral("status = 'failed'");
    case Standing::NoConfirmation:
        return QStringLiteral("status = 'sent'");
    case Standing::WithTwilio:
        return QStringLiteral("status = 'queued'");
    case Standing::Waiting:
        return QStringLiteral("status = 'pending' AND NOT open "
                              "AND campaign IN ('draft', 'scheduled', 'running', 'paused')");
    case Standing::InDoubt:
        return QStringLiteral("status = 'pending' AND open");
    case Standing::NotSent:
        return QStringLiteral("status = 'pending' AND NOT open AND campaign IN ('done', 'failed', 'cancelled')");
    }
    return {};
}

QString perStanding(const QString& pattern, const QString& separator)
{
    QStringList parts;
    for (Standing standing : standings)
        parts << QString(pattern).replace(u'%', conditionOf(standing)).replace(u'#', toString(standing));
    return parts.join(separator);
}

/// The recipients of one campaign, which is the first value to bind.
const QString& people()
{
    static const QString sql =
        QStringLiteral("WITH people AS MATERIALIZED (SELECT r.recipient_id, r.phone, r.status, c.status AS campaign, "
                       "CASE r.status WHEN 'pending' THEN EXISTS (SELECT 1 FROM attempts a "
                       "WHERE a.recipient_id = r.recipient_id AND a.%1) ELSE 0 END AS open "
                       "FROM campaigns c JOIN recipients r USING (campaign_id) WHERE c.campaign_id = ?) ")
            .arg(rows::attemptIsOpen);
    return sql;
}

/// What recipients and their attempts say together: a row for each who contradicts, with a flag a column.
const QString& ledger()
{
    static const QString sql =
        QStringLiteral(
            "WITH ledger AS (SELECT r.recipient_id, r.phone, r.status, r.twilio_sid, r.error_code, "
            // An accepted attempt with an error is known to have failed, and may have been tried again.
            "total(a.state = 'accepted' AND a.error_code = 0 AND a.error_message = '') AS messages, "
            "total(a.state = 'accepted' AND a.error_code = 0 AND a.error_message = '' "
            "AND a.twilio_sid = r.twilio_sid AND r.status <> 'pending') AS known, "
            "total(a.state = 'accepted' AND a.twilio_sid = r.twilio_sid) AS own, "
            "total(a.%1) AS open, total(a.state = 'refused') AS refusals, "
            "total(NOT a.%1 AND a.settled_at IS NULL OR a.state = 'accepted' AND a.twilio_sid IS NULL) AS unsettled "
            "FROM recipients r LEFT JOIN attempts a ON a.recipient_id = r.recipient_id WHERE r.campaign_id = ? "
            "GROUP BY r.status, r.recipient_id) "
            "SELECT * FROM (SELECT recipient_id, phone, messages > 1 AS twice, open AND status <> 'pending' AS late, "
            "(status IN ('queued', 'sent', 'delivered', 'undelivered') OR twilio_sid IS NOT NULL) AND own = 0 AS bare, "
            "messages = 1 AND known = 0 AS forgotten, "
            "status = 'failed' AND twilio_sid IS NULL AND error_code = 0 AND refusals = 0 AS untold, "
            "unsettled > 0 AS unsettled FROM ledger) WHERE twice OR late OR bare OR forgotten OR untold OR unsettled "
            "ORDER BY recipient_id LIMIT ?")
            .arg(rows::attemptIsOpen);
    return sql;
}

Result<void> countStandings(Database& database, Proof& proof)
{
    static const QString sql = people() + QStringLiteral("SELECT count(*), %1 FROM people")
                                              .arg(perStanding(QStringLiteral("total(%)"), QStringLiteral(", ")));
    Statement read(database, sql);
    if (auto ran = read.run(proof.campaign.id); !ran)
        return ran;
    if (read.next()) {
        proof.total = read.value(0).toInt();
        for (size_t i = 0; i < proof.counts.size(); ++i)
            proof.counts[i] = read.value(int(i) + 1).toInt();
    }
    return {};
}

/// @param sql gives recipient and phone
template <typename... Values>
Result<void> find(Database& database, Proof& proof, Kind kind, const QString& sql, const Values&... values)
{
    Statement read(database, sql);
    if (auto ran = read.run(values...); !ran)
        return ran;
    while (read.next())
        proof.contradictions.push_back({kind, read.value(0).toLongLong(), read.value(1).toString(), {}});
    return {};
}

Result<void> findInLedger(Database& database, Proof& proof)
{
    static const std::array kinds{Kind::AcceptedTwice, Kind::OpenThoughKnown, Kind::NeverAccepted,
                                  Kind::Forgotten,     Kind::FailedUntold,    Kind::Unsettled};
    Statement read(database, ledger());
    if (auto ran = read.run(proof.campaign.id, Proof::mostContradictions); !ran)
        return ran;
    while (read.next())
        for (size_t i = 0; i < kinds.size(); ++i)
            if (read.value(int(i) + 2).toBool())
                proof.contradictions.push_back({kinds[i], read.value(0).toLongLong(), read.value(1).toString(), {}});
    return {};
}

Result<void> findContradictions(Database& database, Proof& proof)
{
    static const QString nowhere = people() + QStringLiteral("SELECT recipient_id, phone FROM people WHERE %1 <> 1 "
                                                             "LIMIT ?")
                                                  .arg(perStanding(QStringLiteral("(%)"), QStringLiteral(" + ")));
    static const QString sidTwice =
        QStringLiteral("SELECT a.recipient_id, r.phone FROM attempts a JOIN recipients r USING (recipient_id) "
                       "WHERE a.campaign_id = ? AND a.twilio_sid IS NOT NULL AND EXISTS (SELECT 1 FROM attempts b "
                       "JOIN campaigns c USING (campaign_id) WHERE b.twilio_sid = a.twilio_sid "
                       "AND b.attempt_id <> a.attempt_id AND c.account_sid = ?) LIMIT ?");
    static const QString elsewhere =
        QStringLiteral("SELECT a.recipient_id, r.phone FROM attempts a LEFT JOIN recipients r USING (recipient_id) "
                       "WHERE a.campaign_id = ? AND r.campaign_id IS NOT a.campaign_id LIMIT ?");
    const CampaignId& id = proof.campaign.id;
    auto looked = find(database, proof, Kind::StandsNowhere, nowhere, id, Proof::mostContradictions);
    if (looked)
        looked = findInLedger(database, proof);
    if (looked)
        looked = find(database, proof, Kind::SidTwice, sidTwice, id, proof.campaign.account, Proof::mostContradictions);
    if (looked)
        looked = find(database, proof, Kind::Elsewhere, elsewhere, id, Proof::mostContradictions);
    if (!looked)
        return looked;
    for (Contradiction& contradiction : proof.contradictions) {
        Statement read(database, QStringLiteral("SELECT group_concat(attempt_id, ', ') FROM attempts "
                                                "WHERE recipient_id = ? ORDER BY attempt_id"));
        if (auto ran = read.run(contradiction.recipient); !ran)
            return ran;
        if (read.next())
            contradiction.attempts = read.value(0).toString();
    }
    return {};
}

/// Those of the campaign whose ids lie between two, in their order.
Result<std::vector<ProvenRecipient>> readPeople(Database& database, const CampaignId& id, RecipientId first,
                                                RecipientId last)
{
    static const QString sql =
        QStringLiteral("SELECT %1, (SELECT CASE %2 END FROM (SELECT r.status, c.status AS campaign, "
                       "EXISTS (SELECT 1 FROM attempts a WHERE a.recipient_id = r.recipient_id AND a.%3) AS open)) "
                       "FROM recipients r JOIN campaigns c USING (campaign_id) "
                       "WHERE r.recipient_id BETWEEN ? AND ? AND +r.campaign_id = ? ORDER BY r.recipient_id")
            .arg(rows::recipientColumns, perStanding(QStringLiteral("WHEN % THEN '#'"), QStringLiteral(" ")),
                 rows::attemptIsOpen);
    Statement read(database, sql);
    if (auto ran = read.run(first, last, id); !ran)
        return ran.error();
    std::vector<ProvenRecipient> people;
    while (read.next())
        people.push_back({rows::recipient(read),
                          standingFrom(read.value(rows::recipientColumnCount).toString()).value_or(Standing::NotSent),
                          {}});
    return people;
}

/// Leads each row to the recipient its first column names; both are in the order of recipients, of one range.
template <typename Give>
void dealOut(Statement& read, std::vector<ProvenRecipient>& people, const Give& give)
{
    auto person = people.begin();
    while (read.next()) {
        const RecipientId recipient = read.value(0).toLongLong();
        while (person->recipient.id < recipient)
            ++person; // there is one: the last recipient closes the range
        if (person->recipient.id == recipient)
            give(*person);
    }
}

Result<void> readAttempts(Database& database, std::vector<ProvenRecipient>& people)
{
    Statement read(database,
                   QStringLiteral("SELECT recipient_id, attempt_id, state, claimed_at, settled_at, twilio_sid, "
                                  "error_code, error_message FROM attempts WHERE recipient_id BETWEEN ? AND ? "
                                  "ORDER BY recipient_id, attempt_id"));
    if (auto ran = read.run(people.front().recipient.id, people.back().recipient.id); !ran)
        return ran;
    dealOut(read, people, [&read](ProvenRecipient& person) {
        person.attempts.push_back({read.value(1).toLongLong(), read.value(2).toString(), rows::toInstant(read.value(3)),
                                   rows::toInstant(read.value(4)), read.value(5).toString(), read.value(6).toInt(),
                                   read.value(7).toString()});
    });
    return {};
}

Result<void> readReplies(Database& database, std::vector<ProvenRecipient>& people)
{
    Statement read(database, QStringLiteral("SELECT recipient_id, arrived_at, word = 'stop' FROM replies "
                                            "WHERE campaign_id = ? AND recipient_id BETWEEN ? AND ? "
                                            "ORDER BY recipient_id, arrived_at"));
    if (auto ran =
            read.run(people.front().recipient.campaignId, people.front().recipient.id, people.back().recipient.id);
        !ran)
        return ran;
    dealOut(read, people, [&read](ProvenRecipient& person) {
        person.replies.push_back({rows::toInstant(read.value(1)), read.value(2).toBool()});
    });
    return {};
}

} // namespace

Result<Proof> StoreReader::proof(const CampaignId& id, const std::function<bool(const ProvenRecipient&)>& visit)
{
    const auto snapshot = Snapshot::of(m_database);
    if (!snapshot)
        return snapshot.error();
    auto summary = campaign(id, Deleted::Shown);
    if (!summary)
        return summary.error();
    Proof proof;
    proof.campaign = std::move(summary->campaign);
    auto counted = countStandings(m_database, proof);
    if (counted)
        counted = findContradictions(m_database, proof);
    if (counted && visit)
        counted = visitPeople(id, visit);
    return counted ? Result<Proof>(std::move(proof)) : counted.error();
}

Result<ProvenRecipient> StoreReader::provenRecipient(RecipientId id)
{
    const auto snapshot = Snapshot::of(m_database);
    if (!snapshot)
        return snapshot.error();
    const auto found = recipients({id});
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::InvalidRequest,
                     QCoreApplication::translate("Store", "This recipient does not exist any more."),
                     QString::number(id)};
    auto people = readPeople(m_database, found->front().campaignId, id, id);
    if (!people)
        return people.error();
    if (auto read = readAttempts(m_database, *people); !read)
        return read.error();
    if (auto read = readReplies(m_database, *people); !read)
        return read.error();
    return std::move(people->front());
}

Result<void> StoreReader::visitPeople(const CampaignId& id, const std::function<bool(const ProvenRecipient&)>& visit)
{
    constexpr size_t page = 500;
    const auto ids = recipientIds(id, CountFilter::All);
    if (!ids)
        return ids.error();
    for (size_t begin = 0; begin < ids->size(); begin += page) {
        const size_t end = std::min(begin + page, ids->size());
        auto people = readPeople(m_database, id, (*ids)[begin], (*ids)[end - 1]);
        if (!people)
            return people.error();
        if (auto read = readAttempts(m_database, *people); !read)
            return read;
        if (auto read = readReplies(m_database, *people); !read)
            return read;
        for (const ProvenRecipient& person : *people)
            if (!visit(person))
                return {};
    }
    return {};
}

} // namespace outbound
