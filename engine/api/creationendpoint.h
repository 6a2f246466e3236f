#pragma once

#include "engine/api/apicontext.h"
#include "engine/api/apiroutes.h"
#include "engine/store/handover.h"

namespace outbound
{

/// Creating campaigns: one as `POST /v1/sms/campaigns` brings it, or several, all or none, as a window or shell of ours
/// hands them over in a file.
class CreationEndpoint
{
public:
    CreationEndpoint(ApiContext& context, Handover handover) : m_context(context), m_handover(std::move(handover)) {}

    void addTo(ApiRoutes& routes);

private:
    using Drafts = std::vector<CampaignDraft>;

    void create(const ApiRequest& request, const ApiReply& reply);
    void createHandedOver(const ApiRequest& request, const ApiReply& reply);

    Result<Drafts> takeDrafts(const ApiRequest& request);
    Result<void> complete(CampaignDraft& draft); ///< with what the engine chooses
    /// Creates them and gives `created` then, remembered for the request in the same transaction.
    void store(Drafts drafts, const HttpResponse& created, const ApiRequest& request, const ApiReply& reply);

    ApiContext& m_context;
    const Handover m_handover;
};

} // namespace outbound
