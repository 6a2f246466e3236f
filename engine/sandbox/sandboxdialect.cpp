#include "engine/sandbox/sandboxdialect.h"

#include "engine/sandbox/sandboxcredentials.h"
#include "engine/sandbox/sandboxjson.h"

namespace outbound
{

namespace
{

HttpResponse unauthorized()
{
    HttpResponse response = refusal(401, 20003, QStringLiteral("Authenticate"));
    response.headers.insert("WWW-Authenticate", "Basic realm=\"Twilio API\"");
    return response;
}

HttpResponse methodNotAllowed()
{
    return refusal(405, 20004, QStringLiteral("Method not allowed"));
}

} // namespace

SandboxDialect::SandboxDialect(SandboxLedger& ledger, const Clock& clock, const SandboxScenario& scenario)
    : m_scenario(scenario.spedUp()),
      m_random(scenario.seed),
      m_accounts(clock),
      m_messages(ledger, clock, m_scenario)
{
}

std::chrono::milliseconds SandboxDialect::nextLatency()
{
    const auto latency = m_scenario.latency;
    return TimeSpan{latency, latency + m_scenario.jitter}.at(m_random.generateDouble());
}

HttpResponse SandboxDialect::answer(const HttpRequest& request)
{
    const QLatin1String accounts("/2010-04-01/Accounts/");
    const QLatin1String prices("/v1/Messaging/Countries/"); // at a host of their own with Twilio
    if (request.path.startsWith(prices))
        return answerAboutPrices(request.path.mid(prices.size()), request);
    const QLatin1String suffix(".json"); // without it Twilio speaks XML, which nobody here asks for
    if (!request.path.startsWith(accounts))
        return notFound(request.path);

    QString resource = request.path.mid(accounts.size());
    const bool isJson = resource.endsWith(suffix);
    if (isJson)
        resource.chop(suffix.size());
    const AccountSid account = resource.section(QLatin1Char('/'), 0, 0);
    if (!mayEnter(request.headers.value("authorization"), account))
        return unauthorized();
    if (!isJson || !isWellFormedSid(QLatin1String("AC"), account))
        return notFound(request.path);
    return answerFor(account, resource.mid(account.size() + 1), request);
}

HttpResponse SandboxDialect::answerAboutPrices(const QString& region, const HttpRequest& request)
{
    if (!mayEnter(request.headers.value("authorization")))
        return unauthorized();
    return request.method == "GET" ? m_prices.country(region, request) : methodNotAllowed();
}

HttpResponse SandboxDialect::answerFor(const AccountSid& account, const QString& resource, const HttpRequest& request)
{
    const bool isGet = request.method == "GET";
    if (resource == QLatin1String("Messages")) {
        if (request.method == "POST")
            return m_messages.create(account, request);
        return isGet ? m_messages.list(account, request) : methodNotAllowed();
    }
    if (const QLatin1String one("Messages/"); resource.startsWith(one))
        return isGet ? m_messages.fetch(account, resource.mid(one.size()), request) : methodNotAllowed();
    if (resource == QLatin1String("IncomingPhoneNumbers"))
        return isGet ? m_accounts.incomingPhoneNumbers(account, request) : methodNotAllowed();
    if (resource == QLatin1String("Balance"))
        return isGet ? m_accounts.balance(account) : methodNotAllowed();
    if (resource.isEmpty())
        return isGet ? m_accounts.account(account) : methodNotAllowed();
    return notFound(request.path);
}

} // namespace outbound
