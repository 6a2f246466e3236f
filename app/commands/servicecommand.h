#pragma once

#include "app/commandline.h"

namespace outbound
{

/// `service install` and `service remove`: a unit of the user's systemd that runs the engine. @return the exit code
int installService(const CommandLine& line);
int removeService(const CommandLine& line);

/// The unit's text. @param program its path
QString serviceUnit(const CommandLine& line, const QString& program, const QString& dataDir);

} // namespace outbound
