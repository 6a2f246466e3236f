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

inline constexpr double leastMps = 0.01; ///< a segment in 100 s
inline constexpr double mostMps = 1000;

/// Whether a number can be given this pace.
inline bool isPace(double mps)
{
    return mps >= leastMps && mps <= mostMps;
}

enum class NumberKind { LongCode, TollFree, Alphanumeric, ShortCode };
NumberKind kindOf(const QString& sender); ///< by its looks

/// Pace until somebody sets another: long code 1, US and Canadian toll-free 3, short code 100, alphanumeric 10.
/// Source: Twilio, "Understanding Twilio rate limits and message queues".
double defaultMps(NumberKind kind);
double defaultMps(const QString& sender);

} // namespace outbound
