#pragma once

#include "engine/domain/agent.h"
#include "engine/result.h"

#include <vector>

namespace outbound
{

/// The agent somebody means by its id, the beginning of it, or its name. AgentNotOwned when there is none,
/// InvalidRequest with their ids when it may be several.
Result<Agent> agentMeant(const std::vector<Agent>& agents, const QString& words);

} // namespace outbound
