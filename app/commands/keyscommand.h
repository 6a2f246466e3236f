#pragma once

#include "app/commandline.h"

namespace outbound
{

/// `keys create`, `list` and `revoke`: in the store itself, beside an engine or without one. @return the exit code
int manageKeys(const CommandLine& line);

} // namespace outbound
