#pragma once

#include "engine/import/importoptions.h"
#include "engine/import/importpreview.h"
#include "engine/import/sheet.h"

#include <vector>

namespace outbound
{

/// Where the list begins, which column holds the phone and what the template calls the others.
struct ColumnMapping {
    int skippedRows = 0; ///< titles before the header
    bool hasHeader = false;
    int phoneColumn = -1; ///< -1: no column looks like phone numbers
    int secondPhoneColumn = -1;
    QString phoneReason; ///< a sentence for the operator
    std::vector<PreviewColumn> columns;
    std::vector<int> nameColumns; ///< that say what a person is called

    int firstRow() const { return skippedRows + (hasHeader ? 1 : 0); } ///< of the sheet, that is a person
};

/// Reads the header row if there is one and picks the phone column: by the header names of the product text (phone,
/// number, mobile, tel, telephone), exact before partial by whole words, weighed with the share of cells that are phone
/// numbers; without a header by that share alone. What the operator chose stands.
ColumnMapping mapColumns(const Sheet& sheet, const ImportOptions& options);

} // namespace outbound
