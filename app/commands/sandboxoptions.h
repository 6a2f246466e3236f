#pragma once

#include "engine/result.h"
#include "engine/sandbox/sandboxscenario.h"

#include <QCommandLineParser>

namespace outbound
{

/// Reads the options that tell the sandbox how to behave: the scenario of the file, if one is given, with what the
/// switches change.
Result<SandboxScenario> readSandboxOptions(const QCommandLineParser& parser);

} // namespace outbound
