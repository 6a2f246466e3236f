#pragma once

#include "engine/domain/campaign.h"

#include <array>
#include <optional>
#include <vector>

namespace outbound
{

/// Where one recipient stands at last. Everybody stands in exactly one place.
enum class Standing {
    Delivered,
    Undelivered,
    Failed,         ///< refused, by Twilio or by us
    NoConfirmation, ///< Twilio sent it; whether it arrived is not known
    WithTwilio,     ///< accepted, not sent yet
    Waiting,        ///< nothing went out, and something will once the campaign runs
    InDoubt,        ///< a request went out whose answer is not known yet
    NotSent,        ///< nothing went out, and nothing will: the campaign has ended
};

inline constexpr std::array standings{Standing::Delivered,      Standing::Undelivered, Standing::Failed,
                                      Standing::NoConfirmation, Standing::WithTwilio,  Standing::Waiting,
                                      Standing::InDoubt,        Standing::NotSent};

QString toString(Standing standing); ///< a word for machines, such as `no_confirmation`
std::optional<Standing> standingFrom(const QString& word);

/// What one recipient, its attempts and its campaign say that can't be true together.
struct Contradiction {
    enum class Kind {
        StandsNowhere,   ///< in none of the places, or in several
        AcceptedTwice,   ///< two messages to one person, neither of which is known to have failed
        SidTwice,        ///< two attempts of the account have the same message
        OpenThoughKnown, ///< an attempt waits for an answer, and the recipient has one
        NeverAccepted,   ///< the recipient has a message that no attempt explains
        Forgotten,       ///< an attempt was accepted, and the recipient doesn't know of it
        FailedUntold,    ///< failed, and neither an attempt nor a code says why
        Unsettled,       ///< an attempt has an outcome without its time or its SID
        Elsewhere,       ///< an attempt names another campaign than its recipient
    };
    Kind kind = Kind::StandsNowhere;
    RecipientId recipient = 0;
    QString phone;    ///< E.164
    QString attempts; ///< ids of the recipient's attempts, with commas
};

QString toString(Contradiction::Kind kind); ///< a word for machines, such as `accepted_twice`

/// The account of one campaign, counted from its recipients and its ledger at one instant.
struct Proof {
    static constexpr int mostContradictions = 1000; ///< that are listed

    Campaign campaign;
    int total = 0;
    std::array<int, standings.size()> counts{}; ///< by standing
    std::vector<Contradiction> contradictions;

    int count(Standing standing) const { return counts[size_t(standing)]; }
    int sum() const;
    bool holds() const { return sum() == total && contradictions.empty(); }
};

/// One try to reach a recipient, as the ledger has it.
struct Evidence {
    AttemptId attempt = 0;
    QString state; ///< claimed, in_doubt, accepted, refused or undone
    QDateTime claimedAt;
    QDateTime settledAt; ///< null while it is open
    QString twilioSid;   ///< empty unless it was accepted
    int errorCode = 0;
    QString errorMessage;
};

/// That a recipient replied; what they wrote is not kept.
struct Replied {
    QDateTime at; ///< UTC, by the provider's clock
    bool asksToStop = false;
};

/// One recipient of a proof, with everything that explains it.
struct ProvenRecipient {
    Recipient recipient;
    Standing standing = Standing::Waiting;
    std::vector<Evidence> attempts;    ///< oldest first
    std::vector<Replied> replies = {}; ///< the same
};

} // namespace outbound
