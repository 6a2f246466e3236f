#pragma once

#include "engine/import/sheet.h"
#include "engine/result.h"

#include <QByteArray>
#include <QChar>

#include <stop_token>

namespace outbound
{

/// What is unusual about a reading.
struct CsvReading {
    bool whole = true;           ///< false: the text is the beginning of a longer one; its last, broken row is left out
    bool keepsBlankRows = false; ///< rows whose cells are all blank; a line without any cell is never a row
};

/// Splits UTF-8 text into cells with libcsv, each exactly as it stood. A first line `sep=;` is left out but counted.
/// `Unreadable`, with the row, when a quote stays open, a cell is larger than 64 KiB, there are more than 256 columns
/// or a million rows; `Cancelled` when asked to stop.
Result<Sheet> readCsv(const QByteArray& utf8, QChar delimiter, std::stop_token stop = {}, CsvReading reading = {});

} // namespace outbound
