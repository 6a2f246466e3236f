#pragma once

#include <QString>

namespace outbound
{

/// What somebody asks for by a message that is one word and nothing else, in any case.
/// Source: Twilio, "Support for opt-out keywords".
enum class ReplyWord {
    None,
    Stop,  ///< to be texted no more
    Start, ///< to be texted again
    Yes,   ///< the same of who is opted out; else an answer like any other, which campaigns ask for
};

ReplyWord replyWordOf(const QString& message);

} // namespace outbound
