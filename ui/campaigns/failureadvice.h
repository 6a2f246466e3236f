#pragma once

#include "engine/store/storereader.h"

#include <QString>

namespace outbound
{

/// Whether both are the same reason, whatever the count.
bool isSameCause(const FailureCause& one, const FailureCause& other);
bool hasFailedBy(const Recipient& recipient, const FailureCause& cause);

QString causeTitle(const FailureCause& cause);

/// What to do about it, with Twilio's code where there is one. Source: Twilio, "Error and Warning Dictionary".
QString causeAdvice(const FailureCause& cause);

/// The one thing a click can do about it.
enum class CauseDeed {
    Show,   ///< these people in the table
    Export, ///< them as a file, to take them off a list
    OptOut  ///< never text them again
};
CauseDeed causeDeed(const FailureCause& cause);
QString causeDeedText(CauseDeed deed, int people); ///< "Show", "Export 6", "Opt out 4"

} // namespace outbound
