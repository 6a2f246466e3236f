#include "engine/sandbox/acceptancefaults.h"

#include "engine/sandbox/sandboxjson.h"

#include <algorithm>

namespace outbound
{

namespace
{

HttpResponse tooManyRequests(const SandboxFault& fault)
{
    HttpResponse response = refusal(429, 20429, QStringLiteral("Too Many Requests"));
    if (fault.retryAfter)
        response.headers.insert("Retry-After",
                                QByteArray::number(std::chrono::ceil<std::chrono::seconds>(*fault.retryAfter).count()));
    return response;
}

HttpResponse badGateway()
{
    return {.status = 502,
            .body = "<html><head><title>502 Bad Gateway</title></head>"
                    "<body><center><h1>502 Bad Gateway</h1></center></body></html>\n",
            .contentType = "text/html"};
}

HttpResponse half(HttpResponse response)
{
    response.body.truncate(response.body.size() / 2);
    return response;
}

} // namespace

AcceptanceFaults::AcceptanceFaults(const std::vector<SandboxFault>& faults, quint32 seed) : m_random(seed)
{
    for (const SandboxFault& fault : faults)
        m_rules.push_back({fault});
}

bool AcceptanceFaults::strikes(Rule& rule)
{
    const SandboxFault& fault = rule.fault;
    if (fault.times > 0 && rule.struck == fault.times)
        return false;
    ++rule.requests;
    const bool isDue = fault.every > 0 ? rule.requests % fault.every == 0 : m_random.generateDouble() < fault.rate;
    rule.struck += isDue;
    return isDue;
}

const SandboxFault* AcceptanceFaults::next()
{
    const auto striking = std::find_if(m_rules.begin(), m_rules.end(), [this](Rule& rule) { return strikes(rule); });
    return striking == m_rules.end() ? nullptr : &striking->fault;
}

HttpResponse spoiled(const SandboxFault& fault, const HttpResponse& regular)
{
    switch (fault.kind) {
    case SandboxFault::Kind::Drop:
        return {.dropConnection = true};
    case SandboxFault::Kind::Error:
        return refusal(500, 20500, QStringLiteral("Internal Server Error"));
    case SandboxFault::Kind::Hang:
        return {.awaitHangUp = true};
    case SandboxFault::Kind::Html:
        return badGateway();
    case SandboxFault::Kind::Throttle:
        return tooManyRequests(fault);
    case SandboxFault::Kind::Truncate:
        return half(regular);
    }
    return regular;
}

} // namespace outbound
