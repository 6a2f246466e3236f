#pragma once

#include "engine/http/httpserver.h"
#include "engine/sandbox/formbody.h"

#include <optional>

namespace outbound
{

/// Twilio's answer to a create request it does not accept, the magic test numbers included; nothing when it accepts.
/// Source: Twilio, error dictionary and "Test credentials".
std::optional<HttpResponse> refusalOfCreate(const FormFields& fields);

HttpResponse refusalOfOptedOut(); ///< 21610

bool isDialable(const QString& phone); ///< `+` and 7 to 15 digits, as the rules take a phone number to be

} // namespace outbound
