#pragma once

#include "app/commandline.h"

namespace outbound
{

/// Opens the window on an engine of its own. @return the exit code
int runDesktop(const CommandLine& line);

} // namespace outbound
