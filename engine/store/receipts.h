#pragma once

#include "engine/clock.h"
#include "engine/domain/messagestatus.h"
#include "engine/ids.h"
#include "engine/store/changenotifier.h"
#include "engine/store/database.h"

#include <QDateTime>

#include <vector>

namespace outbound
{

/// Messages of one sender that still wait for an answer.
struct AwaitedReceipts {
    QString sender;
    /// UTC, by the provider's clock: all of them were made then or later. A minute before the oldest; where the
    /// provider named no time, 26 hours before we submitted it, since clocks may differ by a zone.
    QDateTime madeSince;
    int count = 0;
    int unlisted = 0; ///< still queued, though old enough to be listed as sent
};

/// A message still queued, though old enough to be listed as sent.
struct UnlistedMessage {
    QString sid;
    QString sender;
};

/// What the provider says of one message.
struct Receipt {
    QString sid;
    MessageStatus status = MessageStatus::Queued;
    int errorCode = 0;
    QString sentence = {};    ///< what the code means; empty for none
    QDateTime createdAt = {}; ///< UTC, by the provider's clock; null when it did not say
};

/// A receipt that changed what we know of somebody.
struct ReceiptNews {
    CampaignId campaign;
    RecipientId recipient = 0;
    MessageStatus status = MessageStatus::Queued;
    int errorCode = 0;
    QString sentence = {};
    QDateTime sentAt = {}; ///< UTC; when the message was submitted
};

/// Which receipts are awaited, and what arrived. Writer's thread.
class Receipts
{
public:
    Receipts(Database& database, ChangeNotifier& notifier, Clock& clock);

    /// Per sender, of messages submitted at `since` or later that are queued or sent.
    /// @param unlistedBefore what was submitted before and is still queued counts as unlisted
    Result<std::vector<AwaitedReceipts>> awaited(const AccountSid& account, const QDateTime& since,
                                                 const QDateTime& unlistedBefore);
    /// In random order.
    Result<std::vector<UnlistedMessage>> unlisted(const AccountSid& account, const QDateTime& since,
                                                  const QDateTime& before);

    /// Writes what is news in one transaction. Unknown SIDs are ignored and statuses only move up; who can't be texted
    /// any more (21610) enters the opt-out list. What is said of a message that was tried again stays with the old
    /// attempt, unless it arrived after all before another went out.
    Result<std::vector<ReceiptNews>> apply(const std::vector<Receipt>& receipts);

    /// When everything awaited on the account was last asked about and answered; null for never.
    Result<QDateTime> askedAll(const AccountSid& account);
    Result<void> noteAskedAll(const AccountSid& account, const QDateTime& at);

private:
    struct Known;
    enum class Change { None, OfAttempt, OfRecipient };
    Result<std::vector<Known>> known(const QString& sid);
    Result<Change> applyTo(const Known& known, const Receipt& receipt);
    Result<void> move(const Known& known, const Receipt& receipt);
    Result<bool> arriveAfterAll(const Known& known, const Receipt& receipt);
    Result<Change> keepWithAttempt(const Known& known, const Receipt& receipt);
    Result<void> date(const Known& known, const QDateTime& createdAt);
    Result<bool> optOut(const Known& known, const QString& reason);

    Database& m_database;
    ChangeNotifier& m_notifier;
    Clock& m_clock;
};

} // namespace outbound
