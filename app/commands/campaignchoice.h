#pragma once

#include "engine/store/storereader.h"

namespace outbound
{

/// Those that the words name: the one with this id, else the one whose id begins so, else the one with that name. All
/// without words. CampaignNotFound when there is none, InvalidRequest with their ids when it may be several.
Result<std::vector<Campaign>> campaignsMeant(StoreReader& reader, const QString& words,
                                             StoreReader::Deleted deleted = StoreReader::Deleted::Hidden);

/// The same for one.
Result<Campaign> campaignMeant(StoreReader& reader, const QString& words);

} // namespace outbound
