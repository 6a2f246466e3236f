#pragma once

#include "app/commandline.h"

namespace outbound
{

/// Judges a list as the window does and prints the judgement. Needs no display and no engine. @return the exit code
int printPreview(const CommandLine& line);

} // namespace outbound
