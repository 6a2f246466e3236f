#pragma once

#include "engine/clock.h"
#include "engine/http/httpserver.h"
#include "engine/ids.h"
#include "engine/sandbox/acceptancefaults.h"
#include "engine/sandbox/formbody.h"
#include "engine/sandbox/sandboxledger.h"
#include "engine/sandbox/sandboxscenario.h"
#include "engine/sandbox/senderqueues.h"

namespace outbound
{

/// `/Messages`: accepts messages into the ledger and shows them as they stand at the moment.
class MessageEndpoint
{
public:
    MessageEndpoint(SandboxLedger& ledger, const Clock& clock, const SandboxScenario& scenario);

    HttpResponse create(const AccountSid& account, const HttpRequest& request);
    HttpResponse list(const AccountSid& account, const HttpRequest& request);
    HttpResponse fetch(const AccountSid& account, const QString& sid, const HttpRequest& request);

private:
    /// Twilio's answer to a request that is all right in itself but comes at the wrong time.
    std::optional<HttpResponse> refusalNow(const AccountSid& account, const FormFields& fields, const QDateTime& now);
    HttpResponse accept(const AccountSid& account, const FormFields& fields, const QDateTime& now);

    SandboxLedger& m_ledger;
    const Clock& m_clock;
    const SandboxScenario m_scenario;
    SenderQueues m_queues;
    AcceptanceFaults m_faults;
};

} // namespace outbound
