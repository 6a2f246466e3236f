#pragma once

#include "app/commands/standardoutput.h"
#include "engine/import/importpreview.h"

#include <nlohmann/json.hpp>

namespace outbound
{

/// Writes a judgement as JSON, one recipient or issue a line, piece by piece however long the list is. Recipients are
/// everybody accepted, issues the rows that are not, both in the order of the file. Indexes of columns count from 0.
void writeJudgement(const ImportPreview& preview, StandardOutput& output);

nlohmann::ordered_json countsJson(const PreviewCounts& counts);

/// Writes the cells alone, as they stand, as a JSON array of rows.
void writeCells(const Sheet& sheet, StandardOutput& output);

} // namespace outbound
