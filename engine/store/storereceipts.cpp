// The apply of Receipts: what is news of somebody, and what only of a message that was tried again.

#include "engine/logging.h"
#include "engine/store/receipts.h"
#include "engine/store/rows.h"
#include "engine/store/transaction.h"

#include <QCoreApplication>

namespace outbound
{

/// A message of ours as the store has it before a receipt.
struct Receipts::Known {
    AttemptId attempt;
    RecipientId recipient;
    CampaignId campaign;
    AccountSid account;
    QString phone;
    MessageStatus status;
    bool isTheirs;  ///< the recipient's present message, not one that was tried again
    bool isUndated; ///< the provider's time of it is not known
    QDateTime sentAt;
    int attemptCode;
    QString attemptSentence;
};

static bool isFailure(MessageStatus status)
{
    return status == MessageStatus::Undelivered || status == MessageStatus::Failed;
}

/// What the ledger says of a message that was tried again because it had failed, when that was not the last word.
static QString afterAll(MessageStatus status)
{
    return status == MessageStatus::Delivered
               ? QCoreApplication::translate("Store", "Reported as failed first and as delivered later.")
               : QCoreApplication::translate("Store", "Reported as failed first and as sent later.");
}

Result<std::vector<ReceiptNews>> Receipts::apply(const std::vector<Receipt>& receipts)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    std::vector<ReceiptNews> news;
    bool someoneOptedOut = false;
    for (Receipt receipt : receipts) {
        if (!isFailure(receipt.status)) { // an error of something that went well says nothing
            receipt.errorCode = 0;
            receipt.sentence.clear();
        }
        const auto messages = known(receipt.sid);
        if (!messages)
            return messages.error();
        for (const Known& message : *messages) {
            const auto changed = applyTo(message, receipt);
            if (!changed)
                return changed.error();
            if (*changed == Change::OfRecipient)
                news.push_back({message.campaign, message.recipient, receipt.status, receipt.errorCode,
                                receipt.sentence, message.sentAt});
            if (*changed == Change::None || receipt.errorCode != rows::optedOutCode)
                continue;
            const auto optedOut = optOut(message, receipt.sentence);
            if (!optedOut)
                return optedOut.error();
            someoneOptedOut = someoneOptedOut || *optedOut;
        }
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    for (const ReceiptNews& item : news)
        m_notifier.recipientChanged(item.campaign, item.recipient);
    if (someoneOptedOut)
        m_notifier.optOutsChanged();
    return news;
}

Result<std::vector<Receipts::Known>> Receipts::known(const QString& sid)
{
    Statement read(
        m_database,
        QStringLiteral("SELECT a.attempt_id, r.recipient_id, r.campaign_id, c.account_sid, r.phone, "
                       "r.status, r.twilio_sid IS a.twilio_sid, r.provider_at IS NULL, a.claimed_at, "
                       "a.error_code, a.error_message FROM attempts a JOIN recipients r USING (recipient_id) "
                       "JOIN campaigns c ON c.campaign_id = r.campaign_id WHERE a.twilio_sid = ?"));
    if (auto ran = read.run(sid); !ran)
        return ran.error();
    std::vector<Known> known;
    while (read.next())
        if (const auto status = messageStatusFrom(read.value(5).toString()))
            known.push_back({read.value(0).toLongLong(), read.value(1).toLongLong(), read.value(2).toString(),
                             read.value(3).toString(), read.value(4).toString(), *status, read.value(6).toBool(),
                             read.value(7).toBool(), rows::toInstant(read.value(8)), read.value(9).toInt(),
                             read.value(10).toString()});
    return known;
}

Result<Receipts::Change> Receipts::applyTo(const Known& known, const Receipt& receipt)
{
    if (known.isTheirs) {
        if (known.isUndated && receipt.createdAt.isValid())
            if (auto dated = date(known, receipt.createdAt); !dated)
                return dated.error();
        if (!mayBecome(known.status, receipt.status))
            return Change::None;
        auto moved = move(known, receipt);
        return moved ? Result<Change>(Change::OfRecipient) : moved.error();
    }
    if (known.status == MessageStatus::Pending && receipt.status == MessageStatus::Delivered) {
        const auto arrived = arriveAfterAll(known, receipt);
        if (!arrived)
            return arrived.error();
        if (*arrived)
            return Change::OfRecipient;
    }
    return keepWithAttempt(known, receipt);
}

Result<void> Receipts::move(const Known& known, const Receipt& receipt)
{
    Statement write(m_database, QStringLiteral("UPDATE recipients SET status = ?, error_code = ?, error_message = ?, "
                                               "changed_at = ? WHERE recipient_id = ?"));
    return write.run(toString(receipt.status), receipt.errorCode, rows::fromText(receipt.sentence),
                     m_clock.now().toMSecsSinceEpoch(), known.recipient);
}

/// Who waits to be texted again got the first text after all, so there is to be no second.
/// @return false when a second is under way
Result<bool> Receipts::arriveAfterAll(const Known& known, const Receipt& receipt)
{
    {
        Statement write(
            m_database,
            QStringLiteral("UPDATE recipients SET status = 'delivered', twilio_sid = a.twilio_sid, rendered_message = "
                           "a.body, error_code = 0, error_message = '', sent_at = a.claimed_at, provider_at = ?, "
                           "changed_at = ? FROM attempts a WHERE a.attempt_id = ? "
                           "AND recipients.recipient_id = a.recipient_id "
                           "AND NOT EXISTS (SELECT 1 FROM attempts b WHERE b.recipient_id = a.recipient_id AND b.%1)")
                .arg(rows::attemptIsOpen));
        if (auto ran =
                write.run(rows::fromInstant(receipt.createdAt), m_clock.now().toMSecsSinceEpoch(), known.attempt);
            !ran)
            return ran.error();
        if (write.rowsAffected() == 0)
            return false;
    }
    Statement write(m_database,
                    QStringLiteral("UPDATE attempts SET error_code = 0, error_message = '' WHERE attempt_id = ?"));
    if (auto ran = write.run(known.attempt); !ran)
        return ran.error();
    qCInfo(lcStore) << "attempt" << known.attempt << "arrived before it was tried again";
    return true;
}

/// The recipient has another message by now, or one under way. Why this one failed belongs to its attempt; that it was
/// sent after all too, beside its error, without which it would count as a second message.
Result<Receipts::Change> Receipts::keepWithAttempt(const Known& known, const Receipt& receipt)
{
    const bool isFailed = known.attemptCode != 0 || !known.attemptSentence.isEmpty();
    if (known.attemptSentence == afterAll(MessageStatus::Delivered) || (!isFailed && !isFailure(receipt.status)) ||
        receipt.status == MessageStatus::Queued)
        return Change::None;
    int code = receipt.errorCode;
    QString sentence = receipt.sentence.isEmpty() ? toString(receipt.status) : receipt.sentence;
    if (!isFailure(receipt.status)) {
        code = known.attemptCode;
        sentence = afterAll(receipt.status);
    } else if (isFailed && code == known.attemptCode) {
        return Change::None;
    }
    if (code == known.attemptCode && sentence == known.attemptSentence)
        return Change::None;
    qCWarning(lcStore) << "attempt" << known.attempt << "was tried again and is reported as"
                       << toString(receipt.status);
    Statement write(m_database,
                    QStringLiteral("UPDATE attempts SET error_code = ?, error_message = ? WHERE attempt_id = ?"));
    auto ran = write.run(code, sentence, known.attempt);
    return ran ? Result<Change>(Change::OfAttempt) : ran.error();
}

Result<void> Receipts::date(const Known& known, const QDateTime& createdAt)
{
    Statement write(m_database, QStringLiteral("UPDATE recipients SET provider_at = ? WHERE recipient_id = ?"));
    return write.run(createdAt.toMSecsSinceEpoch(), known.recipient);
}

/// @return whether the person is new on the list
Result<bool> Receipts::optOut(const Known& known, const QString& reason)
{
    Statement write(m_database,
                    QStringLiteral("INSERT INTO opt_outs (account_sid, phone, reason, created_at, by_reply) "
                                   "VALUES (?, ?, ?, ?, 1) ON CONFLICT DO NOTHING"));
    if (auto ran = write.run(known.account, known.phone, rows::fromText(reason), m_clock.now().toMSecsSinceEpoch());
        !ran)
        return ran.error();
    return write.rowsAffected() > 0;
}

} // namespace outbound
