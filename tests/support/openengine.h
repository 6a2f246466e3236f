#pragma once

#include "engine/engine.h"

#include <memory>

namespace outbound
{

/// An engine on a data directory, in all else as a user has it and connected to nothing yet. Ends the test program when
/// there is none.
std::unique_ptr<Engine> openEngine(const QString& dataDir, const SandboxScenario& sandbox = {});

} // namespace outbound
