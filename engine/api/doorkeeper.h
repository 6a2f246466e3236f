#pragma once

#include "engine/api/apierror.h"
#include "engine/clock.h"
#include "engine/store/apikeys.h"

#include <chrono>
#include <optional>

namespace outbound
{

/// Who may come in: programs of this computer that show a key. What a browser sends on behalf of a page is refused
/// whatever key it has, so that no web site reaches the API through its visitor (DNS rebinding, forms, fetch).
class Doorkeeper
{
public:
    static constexpr int mostWrongKeys = 10;
    static constexpr std::chrono::seconds pause{60};

    /// @param keys and @param clock outlive it
    Doorkeeper(ApiKeys& keys, Clock& clock) : m_keys(keys), m_clock(clock) {}

    void setPort(quint16 port) { m_port = port; } ///< that clients address

    /// What is wrong with a request before it is asked who sent it: another Host, a browser's Origin or Sec-Fetch-Site,
    /// a body that isn't plain JSON.
    std::optional<ApiError> refusesForm(const HttpRequest& request) const;

    /// Whose key it is. After ten wrong ones within a minute all wrong ones are told to wait for a minute; a right key
    /// comes in at any time, as nobody's mistakes may lock others out and 32 random bytes aren't guessed.
    struct Visitor {
        std::optional<ApiKey> key;
        std::optional<ApiError> refusal; ///< when there is no key
    };
    Visitor admit(const HttpRequest& request);

    /// Whether the request's key is still one; counts nothing.
    std::optional<ApiKey> keyOf(const HttpRequest& request) const;

private:
    Result<std::optional<ApiKey>> find(const HttpRequest& request) const;
    bool isOurs(const QByteArray& host) const;
    ApiError countWrongKey();

    ApiKeys& m_keys;
    Clock& m_clock;
    quint16 m_port = 0;
    int m_wrongKeys = 0;
    std::chrono::microseconds m_firstWrong{0}; ///< monotonic; of those counted
    std::chrono::microseconds m_closedUntil{0};
};

} // namespace outbound
