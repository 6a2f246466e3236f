#pragma once

#include "engine/http/httpserver.h"
#include "engine/sandbox/sandboxfault.h"

#include <QRandomGenerator>

#include <vector>

namespace outbound
{

/// Decides for each create request whether it goes wrong, and how.
class AcceptanceFaults
{
public:
    AcceptanceFaults(const std::vector<SandboxFault>& faults, quint32 seed);

    /// Asked once for each request that nothing else refuses. @return null when all goes well
    const SandboxFault* next();

private:
    struct Rule {
        SandboxFault fault;
        int requests = 0; ///< that came to it
        int struck = 0;
    };
    bool strikes(Rule& rule);

    std::vector<Rule> m_rules;
    QRandomGenerator m_random;
};

/// What the client gets to see. @param regular the answer without the fault; only an accepting fault looks at it
HttpResponse spoiled(const SandboxFault& fault, const HttpResponse& regular);

} // namespace outbound
