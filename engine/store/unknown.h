#pragma once

#include "engine/ids.h"
#include "engine/result.h"

namespace outbound
{

/// What is said of something that is not, or no longer, in the store.
Error unknownCampaign(const CampaignId& id);
Error unknownAgent();
/// @param code FromNumberNotOwned for a campaign's sender, else NotFound
Error unknownNumber(ErrorCode code, const QString& field);

} // namespace outbound
