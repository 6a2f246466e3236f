#pragma once

#include "engine/import/importpreview.h"
#include "engine/result.h"

#include <QString>

#include <stop_token>

namespace outbound
{

/// Writes the rows that were rejected to a CSV file that replaces what was there only when all is written: their cells
/// as they stood under the list's own titles, then the row's number, the file's name where there are several, and why.
/// @return how many rows; `Storage` with a sentence when the file can't be written, `Cancelled` when asked to stop
Result<int> saveRejectedRows(const ImportPreview& preview, const QString& path, std::stop_token stop = {});

} // namespace outbound
