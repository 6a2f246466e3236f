#pragma once

#include "engine/result.h"

#include <QString>

namespace outbound
{

/// Whether somebody sits at a terminal who can be asked.
bool canAsk();

/// Asks a person before something that can't be undone; with `--yes` nobody is asked. InvalidRequest when there is
/// nobody to ask, Cancelled when the answer was no.
Result<void> confirm(const QString& question, bool yes);

} // namespace outbound
