#pragma once

#include "app/commandline.h"

namespace outbound
{

/// Accounts for every recipient of one campaign or of all, from the data directory alone, also while an engine runs on
/// it. Nothing is written there. @return the exit code: 0 all sums hold, 1 something contradicts, 2 nothing could be
/// proved
int prove(const CommandLine& line);

} // namespace outbound
