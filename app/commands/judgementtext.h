#pragma once

#include "engine/import/importpreview.h"

namespace outbound
{

/// A judgement for people: how the list was read, the counts, the variables, the first rows and issues. Whole phone
/// numbers are shown, for it is the operator's own list.
QString summaryText(const ImportPreview& preview);

/// The counts alone, as the sum they are.
QString sumText(const PreviewCounts& counts);

} // namespace outbound
