#pragma once

#include "engine/import/importpreview.h"

#include <stop_token>
#include <vector>

namespace outbound
{

// Both work on a preview whose sheet, columns and options are known. They give false when asked to stop.

/// Reads the number of every row and counts the empty cells, on all cores but one.
bool readNumbers(ImportPreview& preview, std::stop_token stop = {});

/// The same for single rows after they were put right.
void readNumberAgain(ImportPreview& preview, const std::vector<int>& positions);

/// Judges every row whose number was read: whether it can be dialled, whether it came before (the first is kept),
/// whether its owner opted out, whether the operator left it out; then the counts.
bool compareRows(ImportPreview& preview, std::stop_token stop = {});

} // namespace outbound
