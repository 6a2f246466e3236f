#pragma once

#include "app/commandline.h"

namespace outbound
{

/// `campaigns launch`, `pause`, `resume`, `cancel` and `retry`. @return the exit code
int actOnCampaign(const CommandLine& line);

} // namespace outbound
