#pragma once

#include "engine/result.h"
#include "engine/sandbox/sandboxmessage.h"
#include "engine/sandbox/sandboxscenario.h"

#include <optional>

namespace outbound
{

class SandboxLedger;

/// What the recipient will answer, if anything: a function of the message and the rules alone.
std::optional<SandboxMessage> replyTo(const SandboxMessage& message, const ReplyRules& rules);

/// Whether the last keyword a person sent to the sender by now is one of the STOP set.
/// Source: Twilio, "Support for opt-out keywords".
Result<bool> hasOptedOut(SandboxLedger& ledger, const AccountSid& account, const QString& person, const QString& sender,
                         const QDateTime& now);

} // namespace outbound
