#pragma once

#include "app/commandline.h"

namespace outbound
{

/// Runs the engine without a display until SIGTERM or SIGINT. @return the exit code
int runHeadless(const CommandLine& line);

/// Runs the sandbox server alone. @return the exit code
int runSandbox(const CommandLine& line);

} // namespace outbound
