#pragma once

#include "engine/clock.h"
#include "engine/domain/messagestatus.h"
#include "engine/domain/outgoingmessage.h"
#include "engine/ids.h"
#include "engine/store/changenotifier.h"
#include "engine/store/database.h"
#include "engine/store/ledgermark.h"
#include "engine/store/transaction.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace outbound
{

/// Somebody a campaign would text, rendered but not claimed.
struct Candidate {
    RecipientId recipient = 0;
    CampaignId campaign;
    OutgoingMessage message; ///< from the sender this person is used to, else from the campaign's first
    int segments = 1;
    bool keepsSender = false; ///< an earlier attempt was made from that sender
    int refusedCode = 0;      ///< not 0: the provider is known to refuse it, so a claim writes that down instead
    QString refusedSentence = {};
};

/// A try to submit one message, durable in the ledger.
struct Attempt {
    AttemptId id = 0;
    RecipientId recipient = 0;
    CampaignId campaign;
    OutgoingMessage message;
    QDateTime claimedAt; ///< UTC
    int absentLooks = 0; ///< how often the provider was asked and didn't know it
};

/// The write-ahead ledger: nobody is texted without a durable claim, and a claim ends in exactly one outcome.
/// pending ─claim▸ claimed ─▸ accepted | refused | undone (pending again) | in doubt ─▸ accepted | undone.
/// Writer's thread.
class Outbox
{
public:
    /// @param mark follows every durable claim; null where nothing is really sent
    Outbox(Database& database, ChangeNotifier& notifier, Clock& clock, LedgerMark* mark = nullptr);

    /// The first pending recipients of a running campaign without an open attempt, behind `after` in its order.
    Result<std::vector<Candidate>> waiting(const CampaignId& campaign, RecipientId after, int most);
    Result<std::optional<Candidate>> next(const CampaignId& campaign); ///< the very first; nothing when there is none

    /// Claims candidates, each if its campaign still runs and the person did not opt out; durable when it returns.
    /// @return an attempt for each, in their order; nothing where it must not be sent: who opted out, gets no text or
    /// is known to be refused is marked failed
    Result<std::vector<std::optional<Attempt>>> claim(const std::vector<Candidate>& candidates);
    Result<std::optional<Attempt>> claim(const Candidate& candidate); ///< the same for one

    /// Several of the calls below in one transaction: all of them or, when one fails, none.
    Result<void> together(const std::function<Result<void>()>& calls);

    /// @param createdAt when the provider says it made the message; null when it did not say
    Result<void> accepted(const Attempt& attempt, const QString& sid, MessageStatus status,
                          const QDateTime& createdAt = {});
    Result<void> refused(const Attempt& attempt, int code, const QString& sentence, bool optsOut);
    Result<void> undone(const Attempt& attempt); ///< it certainly did not go out: the recipient is pending again
    Result<void> inDoubt(const Attempt& attempt);
    Result<void> lookedInVain(const Attempt& attempt);

    /// Claims that an earlier run left open are in doubt: their requests may have gone out.
    Result<void> doubtOpenClaims();
    Result<std::vector<Attempt>> attemptsInDoubt(const AccountSid& account);
    Result<void> tryToWrite(); ///< writes something of no matter
    /// Whether something went from the sender within the last second, maybe by an earlier run.
    Result<bool> wasSentJustNow(const QString& sender);
    /// When the provider made the last message of the account whose acceptance was written down before this claim, by
    /// its own clock; null when none is known among the last ten thousand attempts.
    Result<QDateTime> knownBefore(const Attempt& attempt);
    Result<bool> isKnownSid(const QString& sid);
    /// Whether another request to the same person from the same sender is under way.
    Result<bool> isClaimedElsewhere(const Attempt& attempt);

private:
    Result<void> settle(const Attempt& attempt, const QString& state, const QString& sid, int code,
                        const QString& sentence);
    Result<std::optional<Attempt>> claimOne(const Candidate& candidate, qint64 now);
    Result<void> commitClaims(Transaction& transaction);
    Result<void> refuseUnsent(const Candidate& candidate, int code, const QString& sentence);

    Database& m_database;
    ChangeNotifier& m_notifier;
    Clock& m_clock;
    LedgerMark* m_mark;
};

} // namespace outbound
