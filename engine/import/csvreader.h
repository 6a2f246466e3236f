#pragma once

#include "engine/result.h"

#include <QChar>
#include <QString>
#include <QStringList>

#include <vector>

namespace outbound
{

struct CsvRow {
    int number = 0; ///< as a spreadsheet counts: the first row is 1, a blank row counts, a quoted newline doesn't
    QStringList cells;
};

/// The delimiter among comma, semicolon, tab and pipe that splits the first rows most evenly; comma for one column.
QChar guessDelimiter(const QString& text);

/// Splits text into rows with libcsv. Blank rows are left out but keep their number; blanks around a cell go unless it
/// is quoted. `Unreadable`, with the row, when a quote stays open or a cell is larger than 64 KiB.
Result<std::vector<CsvRow>> readCsv(const QString& text, QChar delimiter);

} // namespace outbound
