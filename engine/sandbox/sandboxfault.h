#pragma once

#include <chrono>
#include <optional>

namespace outbound
{

/// One way in which the sandbox spoils its answer to a create request that it would have taken.
struct SandboxFault {
    enum class Kind {
        Drop,     ///< the connection is closed without a byte
        Error,    ///< 500
        Hang,     ///< no answer until the client hangs up
        Html,     ///< 502 with a page of HTML, as a gateway answers
        Throttle, ///< 429
        Truncate, ///< 201 with half of its JSON
    };

    Kind kind;
    bool accepted = false; ///< whether the message is taken all the same
    int every = 0;         ///< strikes every Nth request that comes to it; 0: `rate` of them
    double rate = 0;       ///< 0 to 1
    int times = 0;         ///< strikes so often since the start at most; 0: without an end
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< the header of a Throttle, in whole seconds
};

} // namespace outbound
