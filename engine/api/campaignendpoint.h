#pragma once

#include "engine/api/apicontext.h"
#include "engine/api/apiroutes.h"

namespace outbound
{

/// Campaigns that exist: /v1/sms/campaigns and everything below it.
class CampaignEndpoint
{
public:
    explicit CampaignEndpoint(ApiContext& context) : m_context(context) {}

    void addTo(ApiRoutes& routes);

private:
    void list(const ApiRequest& request, const ApiReply& reply);
    void show(const ApiRequest& request, const ApiReply& reply);
    void change(const ApiRequest& request, const ApiReply& reply);
    void remove(const ApiRequest& request, const ApiReply& reply);
    void restore(const ApiRequest& request, const ApiReply& reply);
    void act(CampaignAction action, const ApiRequest& request, const ApiReply& reply);
    void retry(const ApiRequest& request, const ApiReply& reply);

    /// One of the connected account's; else CampaignNotFound.
    Result<CampaignSummary> find(const CampaignId& id, StoreReader::Deleted deleted = StoreReader::Deleted::Hidden);
    /// The campaigns a request names, each of them found.
    Result<std::vector<CampaignId>> named(const ApiRequest& request, StoreReader::Deleted deleted);
    /// The campaign as it stands after `done`, or why not.
    HttpResponse outcome(const CampaignId& id, const Result<void>& done, std::optional<int> retried = {});

    ApiContext& m_context;
};

} // namespace outbound
