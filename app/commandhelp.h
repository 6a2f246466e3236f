#pragma once

#include "app/commandtable.h"

namespace outbound
{

/// Every command with all it takes.
QString generalHelp();

/// Everything about one command.
QString commandHelp(const CommandEntry& command);

/// The commands of a group, such as `campaigns`.
QString groupHelp(const QString& group);

} // namespace outbound
