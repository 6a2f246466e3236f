#pragma once

#include "engine/import/importpreview.h"
#include "engine/result.h"

namespace outbound
{

/// What a column is called where it must be named: its header, or its number from 1 where it has none. Empty for -1.
QString columnName(const ImportPreview& preview, int column);

/// Why the phone column is the one: "'Mobile' by its name; 98 % of cells are phone numbers".
QString phoneColumnReason(const ImportPreview& preview);

/// The column somebody means: its header, exactly or without regard to case and blanks, or its number from 1.
/// InvalidRequest, with the columns there are, when none is called so.
Result<int> columnNamed(const ImportPreview& preview, const QString& name);

} // namespace outbound
