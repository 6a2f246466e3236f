#pragma once

#include "engine/send/smsprovider.h"

#include <QString>

namespace outbound
{

/// Whom a Twilio error code concerns. Source: Twilio, "Error and Warning Dictionary".
SubmitOutcome::Refusal refusalOf(int code);

/// What a code means for the person who reads it, in English, as it is kept; for an unknown code Twilio's own words.
/// It is said in the language of the program where it is shown: its texts are those of the context TwilioErrors.
QString errorSentence(int code, const QString& twilioMessage);

QString slowDownSentence(); ///< of a rate limit

inline constexpr int unauthorizedCode = 20003;
inline constexpr int tooManyRequestsCode = 20429; ///< not processed, whatever the HTTP status
inline constexpr int queueFullCode = 21611; ///< the sender's queue at Twilio is full: not processed, later it will be

} // namespace outbound
