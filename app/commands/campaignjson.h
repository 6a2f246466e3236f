#pragma once

#include "engine/api/apijson.h"
#include "engine/store/storereader.h"

namespace outbound
{

/// A campaign as the REST API has it in its list, so that a script reads the same from both.
Json campaignJson(StoreReader& reader, const CampaignSummary& summary);

/// JSON on one line; what is not UTF-8 in it is replaced.
std::string lineOf(const Json& json);

} // namespace outbound
