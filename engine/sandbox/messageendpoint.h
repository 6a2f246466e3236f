#pragma once

#include "engine/clock.h"
#include "engine/http/httpserver.h"
#include "engine/ids.h"
#include "engine/sandbox/sandboxfaults.h"
#include "engine/sandbox/sandboxledger.h"

namespace outbound
{

/// `/Messages`: accepts messages into the ledger and shows them as they stand at the moment.
class MessageEndpoint
{
public:
    MessageEndpoint(SandboxLedger& ledger, const Clock& clock, SandboxFaults faults);

    HttpResponse create(const AccountSid& account, const HttpRequest& request);
    HttpResponse list(const AccountSid& account, const HttpRequest& request);
    HttpResponse fetch(const AccountSid& account, const QString& sid, const HttpRequest& request);

private:
    SandboxLedger& m_ledger;
    const Clock& m_clock;
    SandboxFaults m_faults;
    int m_accepted = 0; ///< since the start
};

} // namespace outbound
