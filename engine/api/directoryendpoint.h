#pragma once

#include "engine/api/apicontext.h"
#include "engine/api/apiroutes.h"

namespace outbound
{

/// /v1/agents, /v1/numbers and /v1/opt-outs: who campaigns are sent as, from where, and to whom not.
class DirectoryEndpoint
{
public:
    explicit DirectoryEndpoint(ApiContext& context) : m_context(context) {}

    void addTo(ApiRoutes& routes);

private:
    void listAgents(const ApiRequest& request, const ApiReply& reply);
    void createAgent(const ApiRequest& request, const ApiReply& reply);
    void showAgent(const ApiRequest& request, const ApiReply& reply);
    void changeAgent(const ApiRequest& request, const ApiReply& reply);

    void listNumbers(const ApiRequest& request, const ApiReply& reply);
    void setPace(const ApiRequest& request, const ApiReply& reply);
    void syncNumbers(const ApiRequest& request, const ApiReply& reply);

    void listOptOuts(const ApiRequest& request, const ApiReply& reply);
    void addOptOuts(const ApiRequest& request, const ApiReply& reply);
    void removeOptOut(const ApiRequest& request, const ApiReply& reply);

    /// The agent the path names; NotFound when there is none.
    Result<Agent> agentOf(const ApiRequest& request);

    ApiContext& m_context;
};

} // namespace outbound
