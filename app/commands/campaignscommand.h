#pragma once

#include "app/commandline.h"

namespace outbound
{

/// `campaigns list`, `show` and `export`: read from the data folder, beside an engine or without one.
/// @return the exit code
int listCampaigns(const CommandLine& line);
int showCampaign(const CommandLine& line);
int exportCampaign(const CommandLine& line);

} // namespace outbound
