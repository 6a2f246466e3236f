#include "engine/store/outbox.h"

#include "engine/domain/messagetemplate.h"
#include "engine/domain/segments.h"
#include "engine/store/rows.h"
#include "engine/store/transaction.h"

#include <QCoreApplication>

namespace outbound
{

static constexpr int emptyBodyCode = 21602; // Twilio: "Message body is required"

Outbox::Outbox(Database& database, ChangeNotifier& notifier, Clock& clock)
    : m_database(database),
      m_notifier(notifier),
      m_clock(clock)
{
}

Result<std::optional<Candidate>> Outbox::next(const CampaignId& campaign)
{
    Statement read(
        m_database,
        QStringLiteral("SELECT r.recipient_id, r.phone, r.variables, c.from_number, c.message_template "
                       "FROM recipients r JOIN campaigns c USING (campaign_id) "
                       "WHERE r.campaign_id = ? AND c.status = 'running' AND r.status = 'pending' AND NOT EXISTS "
                       "(SELECT 1 FROM attempts a WHERE a.recipient_id = r.recipient_id "
                       "AND a.%1) ORDER BY r.recipient_id LIMIT 1")
            .arg(rows::attemptIsOpen));
    if (auto ran = read.run(campaign); !ran)
        return ran.error();
    if (!read.next())
        return std::optional<Candidate>();
    Candidate candidate;
    candidate.recipient = read.value(0).toLongLong();
    candidate.campaign = campaign;
    candidate.message.to = read.value(1).toString();
    candidate.message.from = read.value(3).toString();
    candidate.message.body =
        MessageTemplate(read.value(4).toString()).render(rows::toVariables(read.value(2).toString()));
    candidate.segments = segmentsOf(candidate.message.body).segments;
    return std::optional(candidate);
}

Result<std::optional<Attempt>> Outbox::claim(const Candidate& candidate)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
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
    if (optedOut || candidate.message.body.trimmed().isEmpty()) {
        auto refused =
            optedOut ? refuseUnsent(candidate, rows::optedOutCode,
                                    QCoreApplication::translate("Store", "Opted out, so nothing was sent."))
                     : refuseUnsent(candidate, emptyBodyCode,
                                    QCoreApplication::translate("Store", "The message is empty for this person."));
        if (!refused)
            return refused.error();
        if (auto committed = transaction->commit(); !committed)
            return committed.error();
        m_notifier.recipientChanged(candidate.campaign, candidate.recipient);
        return std::optional<Attempt>();
    }

    Attempt attempt{0, candidate.recipient, candidate.campaign, candidate.message, m_clock.now(), 0};
    {
        Statement write(m_database,
                        QStringLiteral("INSERT INTO attempts (recipient_id, campaign_id, sender, body, segments, "
                                       "state, claimed_at) VALUES (?, ?, ?, ?, ?, 'claimed', ?)"));
        if (auto ran = write.run(attempt.recipient, attempt.campaign, attempt.message.from, attempt.message.body,
                                 candidate.segments, attempt.claimedAt.toMSecsSinceEpoch());
            !ran)
            return ran.error();
        attempt.id = write.lastInsertId();
    }
    {
        Statement write(m_database,
                        QStringLiteral("UPDATE recipients SET rendered_message = ? WHERE recipient_id = ?"));
        if (auto ran = write.run(attempt.message.body, attempt.recipient); !ran)
            return ran.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return std::optional(attempt);
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
        Statement write(
            m_database,
            QStringLiteral("UPDATE recipients SET status = ?, twilio_sid = ?, rendered_message = ?, "
                           "sent_at = ?, provider_at = ?, sender = ?, changed_at = ? WHERE recipient_id = ?"));
        if (auto ran = write.run(toString(status), sid, attempt.message.body, attempt.claimedAt.toMSecsSinceEpoch(),
                                 rows::fromInstant(createdAt), attempt.message.from, m_clock.now().toMSecsSinceEpoch(),
                                 attempt.recipient);
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
        Statement write(m_database, QStringLiteral("INSERT INTO opt_outs (account_sid, phone, reason, created_at) "
                                                   "SELECT account_sid, ?, ?, ? FROM campaigns WHERE campaign_id = ? "
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
