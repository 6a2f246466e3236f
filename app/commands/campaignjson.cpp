#include "app/commands/campaignjson.h"

namespace outbound
{

Json campaignJson(StoreReader& reader, const CampaignSummary& summary)
{
    const auto webhookUrl = reader.webhookUrl(summary.campaign.id);
    return jsonOf(summary, webhookUrl ? *webhookUrl : QString());
}

std::string lineOf(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace outbound
