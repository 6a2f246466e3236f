#pragma once

#include "engine/result.h"

#include <QString>

namespace outbound
{

/// Fills an empty data directory with campaigns in every state, as if the sandbox account had been in use for weeks:
/// for screenshots. Every message goes through the ledger, at a clock that is turned as the story needs it.
Result<void> furnishSampleStore(const QString& dataDir);

} // namespace outbound
