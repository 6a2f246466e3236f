#pragma once

#include "engine/result.h"
#include "engine/sandbox/sandboxscenario.h"

#include <QByteArray>

namespace outbound
{

/// Reads a scenario from JSON.
/// @return InvalidRequest with a sentence that names the key, its line and its column
Result<SandboxScenario> readScenario(const QByteArray& text);

} // namespace outbound
