#pragma once

#include "engine/http/httpserver.h"
#include "engine/sandbox/accountendpoint.h"
#include "engine/sandbox/messageendpoint.h"
#include "engine/sandbox/pricingendpoint.h"
#include "engine/sandbox/sandboxscenario.h"

#include <QRandomGenerator>

#include <chrono>

namespace outbound
{

/// Twilio's REST API of 2010-04-01 and its prices as far as the sandbox speaks them: lets requests in and finds the
/// endpoint.
class SandboxDialect
{
public:
    SandboxDialect(SandboxLedger& ledger, const Clock& clock, const SandboxScenario& scenario);

    HttpResponse answer(const HttpRequest& request);
    std::chrono::milliseconds nextLatency(); ///< how long the next answer takes on its way

private:
    HttpResponse answerAboutPrices(const QString& region, const HttpRequest& request);
    HttpResponse answerFor(const AccountSid& account, const QString& resource, const HttpRequest& request);

    const SandboxScenario m_scenario; ///< sped up
    QRandomGenerator m_random;
    AccountEndpoint m_accounts;
    MessageEndpoint m_messages;
    PricingEndpoint m_prices;
};

} // namespace outbound
