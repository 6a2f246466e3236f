#pragma once

#include "engine/domain/recipient.h"
#include "engine/result.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace outbound
{

/// Writes everybody of some campaigns with what explains them to a CSV file, which replaces what was there only when
/// all is written. Reads over a connection of its own, so it may run in any thread.
/// @param isWanted leaves the others out
/// @return how many people; Cancelled when stopped
Result<int> saveProof(const QString& storePath, const std::vector<CampaignId>& ids, const QString& path,
                      std::stop_token stop = {}, const std::function<bool(const Recipient&)>& isWanted = {});

} // namespace outbound
