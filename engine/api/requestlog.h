#pragma once

#include "engine/api/apirequest.h"
#include "engine/clock.h"

namespace outbound
{

/// One line a request: what was asked by which key, the status and how long it took. Never a body, a phone number in a
/// path, or a secret. Those that were not let in are counted, so that a flood doesn't fill a disk.
class RequestLog
{
public:
    explicit RequestLog(Clock& clock) : m_clock(clock) {}

    /// The reply, which also writes the line.
    ApiReply watched(const QByteArray& method, const QString& pattern, const QString& keyId, ApiReply reply);
    void refused(int status);

private:
    Clock& m_clock;
    std::chrono::microseconds m_quietUntil{0}; ///< monotonic
    int m_untold = 0;
};

} // namespace outbound
