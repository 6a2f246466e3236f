#pragma once

#include "engine/ids.h"
#include "engine/result.h"

#include <stop_token>
#include <vector>

namespace outbound
{

/// Writes everybody of some campaigns with what explains them to a CSV file, which replaces what was there only when
/// all is written. Reads over a connection of its own, so it may run in any thread.
/// @return how many people; Cancelled when stopped
Result<int> saveProof(const QString& storePath, const std::vector<CampaignId>& ids, const QString& path,
                      std::stop_token stop = {});

} // namespace outbound
