#pragma once

#include "engine/import/importoptions.h"
#include "engine/import/sheet.h"

#include <vector>

namespace outbound
{

/// A file that was read, to be made one list with others.
struct NamedSheet {
    QString name;
    Sheet sheet;
};

/// Several lists as one: the columns of the first, each later column in the place of the one with the same header, the
/// phone in the place of the phone, the only words in the place of the only words, and what is new at the end. One
/// header row names all columns as soon as any list has one; every other row keeps its file and its number there.
Sheet mergeSheets(const std::vector<NamedSheet>& sheets, const ImportOptions& options);

} // namespace outbound
