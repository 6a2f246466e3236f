#pragma once

#include "app/commandline.h"

namespace outbound
{

/// `opt-outs list` and `export`: read from the data folder. @return the exit code
int listOptOuts(const CommandLine& line);
int exportOptOuts(const CommandLine& line);

/// `opt-outs add`, `import` and `remove`. @return the exit code
int addOptOuts(const CommandLine& line);
int importOptOuts(const CommandLine& line);
int removeOptOut(const CommandLine& line);

} // namespace outbound
