#pragma once

#include "engine/api/apicontext.h"
#include "engine/api/apiroutes.h"

namespace outbound
{

/// /v1/engine: what a window or shell of ours asks of the engine it attached to. For session keys alone.
class EngineEndpoint
{
public:
    explicit EngineEndpoint(ApiContext& context) : m_context(context) {}

    void addTo(ApiRoutes& routes);

private:
    void connectTo(const ApiRequest& request, const ApiReply& reply);

    ApiContext& m_context;
};

} // namespace outbound
