#pragma once

#include <QByteArray>

#include <chrono>

namespace outbound
{

/// One request to the API of an engine.
struct ApiCall {
    QByteArray method;
    QByteArray path;         ///< percent-encoded
    QByteArray body = {};    ///< JSON; empty for none
    QByteArray onceKey = {}; ///< Idempotency-Key; with it the request is asked again when its answer was lost
    std::chrono::milliseconds timeout{30'000};
};

/// What came back of it.
struct ApiAnswer {
    int status = 0; ///< of HTTP; 0: no answer that came whole
    QByteArray body = {};
    bool wasRefused = false; ///< nobody listened, so nothing was done

    bool isGood() const { return status / 100 == 2; }
};

} // namespace outbound
