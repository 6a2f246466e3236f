#pragma once

#include "engine/sandbox/sandboxmessage.h"

#include <nlohmann/json_fwd.hpp>

namespace outbound
{

/// A message as Twilio shows it at that moment: all twenty keys, null when empty.
nlohmann::json messageResource(const SandboxMessage& message, const QDateTime& now);

} // namespace outbound
