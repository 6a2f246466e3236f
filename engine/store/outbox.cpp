#include "engine/store/outbox.h"

#include "engine/domain/messagetemplate.h"
#include "engine/domain/segments.h"
#include "engine/store/rows.h"

#include <QCoreApplication>

namespace outbound
{

static constexpr int emptyBodyCode = 21602; // Twilio: "Message body is required"
static constexpr AttemptId mostLookedBack = 10'000;

Outbox::Outbox(Database& database, ChangeNotifier& notifier, Clock& clock, LedgerMark* mark)
    : m_database(database),
      m_notifier(notifier),
      m_clock(clock),
      m_mark(mark)
{
}

Result<std::vector<Candidate>> Outbox::waiting(const CampaignId& campaign, RecipientId after, int most)
{
    static const QString sql =
        QStringLiteral("SELECT r.recipient_id, r.phone, r.variables, r.sender, c.from_number, c.more_numbers, "
                       "c.message_template FROM recipients r JOIN campaigns c USING (campaign_id) "
                       "WHERE r.campaign_id = ? AND c.status = 'running' AND r.status = 'pending' "
                       "AND r.recipient_id > ? AND NOT EXISTS (SELECT 1 FROM attempts a "
                       "WHERE a.recipient_id = r.recipient_id AND a.%1) ORDER BY r.recipient_id LIMIT ?")
            .arg(rows::attemptIsOpen);
    Statement read(m_database, sql);
    if (auto ran = read.run(campaign, after, most); !ran)
        return ran.error();
    std::vector<Candidate> candidates;
    std::optional<MessageTemplate> message;
    QStringList senders;
    while (read.next()) {
        if (!message) {
            message.emplace(read.value(6).toString());
            senders = QStringList{read.value(4).toString()} + rows::toTexts(read.value(5).toString());
        }
        Candidate& candidate = candidates.emplace_back();
        candidate.recipient = read.value(0).toLongLong();
        candidate.campaign = campaign;
        const QString sender = read.value(3).toString();
        candidate.keepsSender = senders.contains(sender);
        candidate.message.from = candidate.keepsSender ? sender : senders.front();
        candidate.message.to = read.value(1).toString();
        candidate.message.body = message->render(rows::toVariables(read.value(2).toString()));
        candidate.segments = segmentsOf(candidate.message.body).segments;
    }
    return candidates;
}

Result<std::optional<Candidate>> Outbox::next(const CampaignId& campaign)
{
    const auto candidates = waiting(campaign, 0, 1);
    if (!candidates)
        return candidates.error();
    return candidates->empty() ? std::optional<Candidate>() : candidates->front();
}

Result<std::vector<std::optional<Attempt>>> Outbox::claim(const std::vector<Candidate>& candidates)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    // The ledger's times are whole milliseconds, so that an attempt read again is the one that was written.
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    std::vector<std::optional<Attempt>> attempts;
    for (const Candidate& candidate : candidates) {
        auto claimed = claimOne(candidate, now);
        if (!claimed)
            return claimed.error();
        attempts.push_back(std::move(*claimed));
    }
    if (auto committed = commitClaims(*transaction); !committed)
        return committed.error();
    for (size_t i = 0; i < candidates.size(); ++i)
        if (!attempts[i])
            m_notifier.recipientChanged(candidates[i].campaign, candidates[i].recipient);
    return attempts;
}

Result<std::optional<Attempt>> Outbox::claim(const Candidate& candidate)
{
    auto claimed = claim(std::vector{candidate});
    return claimed ? Result<std::optional<Attempt>>(std::move(claimed->front())) : claimed.error();
}

Result<std::optional<Attempt>> Outbox::claimOne(const Candidate& candidate, qint64 now)
{
    bool optedOut = false;
    {
        Statement read(m_database,
                       QStringLiteral("SELECT EXISTS (SELECT 1 FROM opt_outs o WHERE o.account_sid = c.account_sid "
                                      "AND o.phone = r.phone) FROM recipients r JOIN campaigns c USING (campaign_id) "
                                      "WHERE r.recipient_id = ? AND r.status = 'pending' AND c.status = 'running'"));
        if (auto ran = read.run(candidate.recipient); !ran)
            return ran.error();
        if (!read.next())
            return std::optional<Attempt>();
        optedOut = read.value(0).toBool();
    }
    const bool isEmpty = candidate.message.body.trimmed().isEmpty();
    if (optedOut || isEmpty || candidate.refusedCode != 0) {
        auto refused = optedOut ? refuseUnsent(candidate, rows::optedOutCode,
                                               QCoreApplication::translate("Store", "Opted out, so nothing was sent."))
                       : isEmpty
                           ? refuseUnsent(candidate, emptyBodyCode,
                                          QCoreApplication::translate("Store", "The message is empty for this person."))
                           : refuseUnsent(candidate, candidate.refusedCode, candidate.refusedSentence);
        return refused ? Result<std::optional<Attempt>>(std::nullopt) : refused.error();
    }

    Attempt attempt{0, candidate.recipient, candidate.campaign, candidate.message, rows::toInstant(now), 0};
    {
        Statement write(m_database,
                        QStringLiteral("INSERT INTO attempts (recipient_id, campaign_id, sender, body, segments, "
                                       "state, claimed_at) VALUES (?, ?, ?, ?, ?, 'claimed', ?)"));
        if (auto ran = write.run(attempt.recipient, attempt.campaign, attempt.message.from, attempt.message.body,
                                 candidate.segments, now);
            !ran)
            return ran.error();
        attempt.id = write.lastInsertId();
    }
    {
        Statement write(
            m_database,
            QStringLiteral("UPDATE recipients SET sender = ?, rendered_message = ? WHERE recipient_id = ?"));
        if (auto ran = write.run(attempt.message.from, attempt.message.body, attempt.recipient); !ran)
            return ran.error();
    }
    return std::optional(std::move(attempt));
}

Result<void> Outbox::together(const std::function<Result<void>()>& calls)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto called = calls(); !called)
        return called;
    return commitClaims(*transaction);
}

Result<void> Outbox::commitClaims(Transaction& transaction)
{
    const bool isOuter = transaction.isOuter(); // claims of an inner one are not durable yet
    if (auto committed = transaction.commit(); !committed)
        return committed;
    if (isOuter && m_mark)
        m_mark->advance();
    return {};
}

Result<void> Outbox::refuseUnsent(const Candidate& candidate, int code, const QString& sentence)
{
    Statement write(m_database,
                    QStringLiteral("UPDATE recipients SET status = 'failed', error_code = ?, error_message = ?, "
                                   "changed_at = ? WHERE recipient_id = ?"));
    return write.run(code, sentence, m_clock.now().toMSecsSinceEpoch(), candidate.recipient);
}

Result<void> Outbox::settle(const Attempt& attempt, const QString& state, const QString& sid, int code,
                            const QString& sentence)
{
    Statement write(m_database,
                    QStringLiteral("UPDATE attempts SET state = ?, settled_at = ?, twilio_sid = ?, error_code = ?, "
                                   "error_message = ? WHERE attempt_id = ? AND state IN ('claimed', 'in_doubt')"));
    if (auto ran = write.run(state, m_clock.now().toMSecsSinceEpoch(), sid.isEmpty() ? QVariant() : QVariant(sid), code,
                             rows::fromText(sentence), attempt.id);
        !ran)
        return ran;
    if (write.rowsAffected() != 1)
        return storageError(QStringLiteral("attempt %1 was settled before").arg(attempt.id));
    return {};
}

Result<void> Outbox::accepted(const Attempt& attempt, const QString& sid, MessageStatus status,
                              const QDateTime& createdAt)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto settled = settle(attempt, QStringLiteral("accepted"), sid, 0, {}); !settled)
        return settled;
    {
        // The message is at the provider since the claim; an adopted one is dated by it too.
        Statement write(m_database,
                        QStringLiteral("UPDATE recipients SET status = ?, twilio_sid = ?, "
                                       "sent_at = ?, provider_at = ?, changed_at = ? WHERE recipient_id = ?"));
        if (auto ran = write.run(toString(status), sid, attempt.claimedAt.toMSecsSinceEpoch(),
                                 rows::fromInstant(createdAt), m_clock.now().toMSecsSinceEpoch(), attempt.recipient);
            !ran)
            return ran;
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_notifier.recipientChanged(attempt.campaign, attempt.recipient);
    return {};
}

Result<void> Outbox::refused(const Attempt& attempt, int code, const QString& sentence, bool optsOut)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto settled = settle(attempt, QStringLiteral("refused"), {}, code, sentence); !settled)
        return settled;
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    {
        Statement write(m_database,
                        QStringLiteral("UPDATE recipients SET status = 'failed', error_code = ?, error_message = ?, "
                                       "sent_at = ?, changed_at = ? WHERE recipient_id = ?"));
        if (auto ran = write.run(code, sentence, attempt.claimedAt.toMSecsSinceEpoch(), now, attempt.recipient); !ran)
            return ran;
    }
    if (optsOut) {
        Statement write(m_database,
                        QStringLiteral("INSERT INTO opt_outs (account_sid, phone, reason, created_at, by_reply) "
                                       "SELECT account_sid, ?, ?, ?, 1 FROM campaigns WHERE campaign_id = ? "
                                       "ON CONFLICT DO NOTHING"));
        if (auto ran = write.run(attempt.message.to, sentence, now, attempt.campaign); !ran)
            return ran;
    }
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_notifier.recipientChanged(attempt.campaign, attempt.recipient);
    if (optsOut)
        m_notifier.optOutsChanged();
    return {};
}

Result<void> Outbox::undone(const Attempt& attempt)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto settled = settle(attempt, QStringLiteral("undone"), {}, 0, {}); !settled)
        return settled;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_notifier.recipientChanged(attempt.campaign, attempt.recipient);
    return {};
}

Result<void> Outbox::inDoubt(const Attempt& attempt)
{
    Statement write(
        m_database,
        QStringLiteral("UPDATE attempts SET state = 'in_doubt' WHERE attempt_id = ? AND state = 'claimed'"));
    if (auto ran = write.run(attempt.id); !ran)
        return ran;
    m_notifier.recipientChanged(attempt.campaign, attempt.recipient);
    return {};
}

Result<void> Outbox::lookedInVain(const Attempt& attempt)
{
    Statement write(m_database,
                    QStringLiteral("UPDATE attempts SET absent_looks = absent_looks + 1 WHERE attempt_id = ?"));
    return write.run(attempt.id);
}

Result<void> Outbox::doubtOpenClaims()
{
    Statement write(m_database, QStringLiteral("UPDATE attempts SET state = 'in_doubt' WHERE %1 AND state = 'claimed'")
                                    .arg(rows::attemptIsOpen));
    return write.run();
}

Result<std::vector<Attempt>> Outbox::attemptsInDoubt(const AccountSid& account)
{
    Statement read(
        m_database,
        QStringLiteral("SELECT a.attempt_id, a.recipient_id, a.campaign_id, a.sender, r.phone, a.body, a.claimed_at, "
                       "a.absent_looks FROM attempts a JOIN recipients r USING (recipient_id) "
                       "JOIN campaigns c ON c.campaign_id = a.campaign_id "
                       "WHERE a.%1 AND a.state = 'in_doubt' AND c.account_sid = ? ORDER BY a.attempt_id")
            .arg(rows::attemptIsOpen));
    if (auto ran = read.run(account); !ran)
        return ran.error();
    std::vector<Attempt> attempts;
    while (read.next())
        attempts.push_back({read.value(0).toLongLong(),
                            read.value(1).toLongLong(),
                            read.value(2).toString(),
                            {read.value(3).toString(), read.value(4).toString(), read.value(5).toString()},
                            rows::toInstant(read.value(6)),
                            read.value(7).toInt()});
    return attempts;
}

Result<void> Outbox::tryToWrite()
{
    Statement write(m_database, QStringLiteral("INSERT INTO meta (key, value) VALUES ('written_at', ?) "
                                               "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    return write.run(QString::number(m_clock.now().toMSecsSinceEpoch()));
}

Result<bool> Outbox::wasSentJustNow(const QString& sender)
{
    constexpr int latest = 5000; // more than all senders together make in a second
    Statement read(m_database, QStringLiteral("SELECT 1 FROM (SELECT sender, claimed_at FROM attempts "
                                              "ORDER BY attempt_id DESC LIMIT ?) "
                                              "WHERE sender = ? AND abs(claimed_at - ?) < 1000 LIMIT 1"));
    if (auto ran = read.run(latest, sender, m_clock.now().toMSecsSinceEpoch()); !ran)
        return ran.error();
    return read.next();
}

Result<QDateTime> Outbox::knownBefore(const Attempt& attempt)
{
    // Both conditions: numbers tell the order whatever our clock did, times leave out what was in flight beside it.
    Statement read(m_database,
                   QStringLiteral("SELECT r.provider_at FROM attempts a CROSS JOIN recipients r USING (recipient_id) "
                                  "CROSS JOIN campaigns c ON c.campaign_id = a.campaign_id "
                                  "WHERE a.attempt_id < ? AND a.attempt_id >= ? AND a.state = 'accepted' "
                                  "AND a.settled_at <= ? AND r.twilio_sid = a.twilio_sid "
                                  "AND r.provider_at IS NOT NULL AND c.account_sid = "
                                  "(SELECT account_sid FROM campaigns WHERE campaign_id = ?) "
                                  "ORDER BY a.attempt_id DESC LIMIT 1"));
    if (auto ran =
            read.run(attempt.id, attempt.id - mostLookedBack, attempt.claimedAt.toMSecsSinceEpoch(), attempt.campaign);
        !ran)
        return ran.error();
    return read.next() ? rows::toInstant(read.value(0)) : QDateTime();
}

Result<bool> Outbox::isKnownSid(const QString& sid)
{
    Statement read(m_database, QStringLiteral("SELECT 1 FROM attempts WHERE twilio_sid = ?"));
    if (auto ran = read.run(sid); !ran)
        return ran.error();
    return read.next();
}

Result<bool> Outbox::isClaimedElsewhere(const Attempt& attempt)
{
    Statement read(m_database,
                   QStringLiteral("SELECT 1 FROM attempts a JOIN recipients r USING (recipient_id) "
                                  "WHERE a.%1 AND a.state = 'claimed' AND a.attempt_id <> ? AND a.sender = ? "
                                  "AND r.phone = ?")
                       .arg(rows::attemptIsOpen));
    if (auto ran = read.run(attempt.id, attempt.message.from, attempt.message.to); !ran)
        return ran.error();
    return read.next();
}

} // namespace outbound
