#pragma once

#include "app/commands/standardoutput.h"
#include "engine/import/importpreview.h"

namespace outbound
{

/// Writes a judgement for people: how the list was read, the counts, the variables, the first rows and issues. Whole
/// phone numbers are shown, for it is the operator's own list.
void writeSummary(const ImportPreview& preview, StandardOutput& output);

} // namespace outbound
