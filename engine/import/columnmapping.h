#pragma once

#include "engine/import/csvreader.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace outbound
{

/// Which column holds the phone and what the template calls the others.
struct ColumnMapping {
    bool hasHeader = false;
    int phoneColumn = -1;  ///< -1: no column looks like phone numbers
    QString phoneReason;   ///< a sentence for the operator
    QStringList headers;   ///< one per column; empty strings without a header row
    QStringList variables; ///< one per column; unique, empty for the phone column
};

/// Reads the header row if there is one and picks the phone column: by the header names of the product text (phone,
/// number, mobile, tel, telephone), exact before partial by whole words, weighed with the share of cells that are phone
/// numbers; without a header by that share alone.
/// @param region ISO 3166 code that national numbers are read in
/// @param phoneColumn what the operator chose, if anything
ColumnMapping mapColumns(const std::vector<CsvRow>& rows, const QString& region, std::optional<int> phoneColumn = {});

} // namespace outbound
