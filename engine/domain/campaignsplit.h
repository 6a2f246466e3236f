#pragma once

#include "engine/domain/campaign.h"

#include <vector>

namespace outbound
{

/// How many campaigns it takes to reach that many people: 24,310 → 3.
int campaignsFor(int people);

/// `Recall` → `Recall 2/3`; a long name gives way so that the limit of its length holds.
/// @param part from 1
QString partName(const QString& name, int part, int parts);

/// A campaign for everybody as several for at most `maxRecipients` each, in the order of the list; the last takes the
/// rest. One that is small enough stays as it is.
std::vector<CampaignDraft> splitCampaign(CampaignDraft draft);

} // namespace outbound
