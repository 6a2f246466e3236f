#pragma once

#include "app/commandline.h"

namespace outbound
{

/// Renders every page, light and dark, at 1280 × 800 and 1920 × 1080, into `line.target`. Shows the campaigns of the
/// data directory if one is given, else a made-up store. @return the exit code
int takeScreenshots(const CommandLine& line);

} // namespace outbound
