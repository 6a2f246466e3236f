#pragma once

#include "engine/http/httpserver.h"
#include "engine/sandbox/accountendpoint.h"
#include "engine/sandbox/messageendpoint.h"

namespace outbound
{

/// Twilio's REST API of 2010-04-01 as far as the sandbox speaks it: lets requests in and finds the endpoint.
class SandboxDialect
{
public:
    SandboxDialect(SandboxLedger& ledger, const Clock& clock, SandboxFaults faults);

    HttpResponse answer(const HttpRequest& request);

private:
    HttpResponse answerFor(const AccountSid& account, const QString& resource, const HttpRequest& request);

    AccountEndpoint m_accounts;
    MessageEndpoint m_messages;
};

} // namespace outbound
