#pragma once

#include "engine/ids.h"

#include <QString>

namespace outbound
{

/// A number of the connected account that campaigns can be sent from.
struct SendingNumber {
    QString phone; ///< E.164, or a short code
    QString friendlyName;
    QString sid;    ///< `PN…`
    double mps = 1; ///< pace: message segments per second
};

/// Pace until somebody sets another: long code 1, US and Canadian toll-free 3, short code 100, alphanumeric 10.
/// Source: Twilio, "Understanding Twilio rate limits and message queues".
double defaultMps(const QString& sender);

} // namespace outbound
