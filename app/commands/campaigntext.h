#pragma once

#include "engine/store/storereader.h"

namespace outbound
{

/// Campaigns for people, a line each with its counts.
QString campaignsText(const std::vector<CampaignSummary>& campaigns);

/// One with all that is known of it: what, from whom, when, where everybody stands and why some failed.
Result<QString> campaignText(StoreReader& reader, const CampaignSummary& summary);

} // namespace outbound
