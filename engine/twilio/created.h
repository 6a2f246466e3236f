#pragma once

#include "engine/send/smsprovider.h"
#include "engine/twilio/httpanswer.h"

namespace outbound
{

/// Judges the answer to a create. Only what is certain is called so; everything else is in doubt.
/// @param to whom the message is for: an answer about somebody else is not the answer
SubmitOutcome readCreated(const HttpAnswer& answer, const QString& to);

} // namespace outbound
