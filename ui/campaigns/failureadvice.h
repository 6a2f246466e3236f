#pragma once

#include "engine/store/storereader.h"

#include <QString>

namespace outbound
{

QString causeTitle(const FailureCause& cause);

/// What to do about it, with Twilio's code where there is one. Source: Twilio, "Error and Warning Dictionary".
QString causeAdvice(const FailureCause& cause);

} // namespace outbound
