#pragma once

#include "engine/import/sheet.h"
#include "engine/result.h"

#include <QString>

namespace outbound
{

/// Reads what somebody pasted or typed: cells copied from a spreadsheet, a column or a line of numbers, people in a
/// row (`Sarah +447700900001, James +447700900002`). Commas, tabs, semicolons, blanks and newlines separate; numbers
/// are found by their shape. A row is one person; it carries the number of its line where each line is one person.
/// @param region ISO 3166 code, to tell where one national number ends and the next begins
/// @param delimiter null: guessed
Result<Sheet> readPaste(const QString& text, const QString& region, QChar delimiter = {});

} // namespace outbound
