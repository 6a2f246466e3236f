#pragma once

#include "engine/domain/messagestatus.h"
#include "engine/domain/outgoingmessage.h"
#include "engine/ids.h"
#include "engine/result.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace outbound
{

/// What became of one submission. Exactly one of four, and each asks for something else.
struct SubmitOutcome {
    enum class Kind {
        Accepted,     ///< the provider has it: `sid` and `status` are set
        Refused,      ///< the provider answered no: `refusal`, `code` and `sentence` are set
        NotProcessed, ///< certainly not taken (429, connection refused, DNS, TLS): try again later
        InDoubt,      ///< no telling: look it up before anything else
    };
    /// Whom a refusal concerns.
    enum class Refusal {
        Recipient, ///< this person only
        OptedOut,  ///< this person, for good
        Country,   ///< everybody in this country
        Sender,    ///< the sender or the message: nobody of this campaign will be accepted
        Account,   ///< credentials or account: nobody at all will be accepted
        Stranger,  ///< not the provider's answer: nobody will be accepted, and this message is in doubt
    };

    Kind kind = Kind::InDoubt;
    QString sid = {};
    MessageStatus status = MessageStatus::Queued;
    QDateTime createdAt = {}; ///< with Accepted: UTC by the provider's clock; null when it did not say
    Refusal refusal = Refusal::Recipient;
    int code = 0;                            ///< Twilio's error code, 0 for none
    QString sentence = {};                   ///< for the person
    std::chrono::milliseconds retryAfter{0}; ///< with NotProcessed, when the provider named a wait

    /// Whether it says nothing about anybody but this one person, so that the next may go at once.
    bool concernsOneOnly() const
    {
        return kind == Kind::Accepted || (kind == Kind::Refused && refusal != Refusal::Sender &&
                                          refusal != Refusal::Account && refusal != Refusal::Stranger);
    }
};

/// A message as the provider remembers it.
struct ProviderMessage {
    QString sid;
    QString from;
    QString to;
    QString body;
    std::optional<MessageStatus> status; ///< nothing for words that aren't ours, such as `received`
    int errorCode = 0;
    QString errorSentence;  ///< what the code means, for the person; empty for none
    QDateTime createdAt;    ///< UTC
    bool isInbound = false; ///< somebody wrote it to us, and it has arrived
};

/// Which messages to list; empty members don't filter.
struct MessageQuery {
    QString from;
    QString to;
    QDateTime sentSince; ///< UTC; the provider skips messages that were not sent yet
    QString nextPage;    ///< from the page before; the other members are ignored then
};

/// Whether the provider means the person a message was for: it may spell a number another way than it was given, so the
/// last digits tell.
inline bool isSamePerson(const QString& said, const QString& phone)
{
    static constexpr int telling = 7; // digits
    return said.right(telling) == phone.right(telling);
}

struct MessagePage {
    std::vector<ProviderMessage> messages;
    QString nextPage; ///< empty on the last page
};

/// Whoever carries text messages. Calls return at once; each callback runs exactly once, later, in the thread of the
/// call, and never after the provider is destroyed.
class SmsProvider
{
public:
    virtual ~SmsProvider() = default;

    /// Submits one message; the request arrives at most once.
    virtual void submit(const OutgoingMessage& message, std::function<void(SubmitOutcome)> done) = 0;
    virtual void list(const MessageQuery& query, std::function<void(Result<MessagePage>)> done) = 0;
    virtual void fetch(const QString& sid, std::function<void(Result<ProviderMessage>)> done) = 0;
};

} // namespace outbound
