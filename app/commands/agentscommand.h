#pragma once

#include "app/commandline.h"

namespace outbound
{

/// `agents list`, `create`, `set` and `default`. @return the exit code
int listAgents(const CommandLine& line);
int createAgent(const CommandLine& line);
int changeAgent(const CommandLine& line);

} // namespace outbound
