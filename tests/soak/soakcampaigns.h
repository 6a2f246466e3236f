#pragma once

#include "engine/ids.h"
#include "engine/result.h"
#include "tests/soak/soakplan.h"

#include <vector>

namespace outbound
{

/// A campaign of the soak. Its texts begin with its name and a colon, so the sandbox's ledger tells whose they are.
struct SoakCampaign {
    CampaignId id;
    QString name;
};

/// Writes a store as an engine would have left it: campaigns whose people overlap, from one sender or several, some
/// running, some drafts.
Result<std::vector<SoakCampaign>> prepareStore(const QString& path, const SoakPlan& plan);

} // namespace outbound
