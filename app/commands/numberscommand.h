#pragma once

#include "app/commandline.h"

namespace outbound
{

/// `numbers list`, `sync` and `set`. @return the exit code
int listNumbers(const CommandLine& line);
int syncNumbers(const CommandLine& line);
int setNumber(const CommandLine& line);

} // namespace outbound
