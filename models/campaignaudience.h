#pragma once

#include "engine/import/importjob.h"
#include "engine/store/storereader.h"

namespace outbound
{

/// The people of a campaign as a list to import: which cells, and how they are read so that each phone and variable is
/// what it was; only blanks at the ends of a variable are lost.
struct CampaignAudience {
    ImportSource source;
    ImportOptions options;
};

/// No bytes when there is nobody. Reads over a connection of its own, so it may run in any thread.
Result<CampaignAudience> readAudience(const QString& storePath, const Campaign& campaign, const QString& region);

} // namespace outbound
