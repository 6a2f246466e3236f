#pragma once

#include "engine/import/sheet.h"
#include "engine/phone/phonejudge.h"

namespace outbound
{

/// What the first thousand cells of one column look like.
struct ColumnSample {
    int rows = 0;
    int filled = 0;
    int phones = 0;
    double evidence = 0; ///< the phones, doubtful ones in part
    int rounded = 0;     ///< not phones any more, but they were: 4.47701E+11
    int words = 0;       ///< cells with letters and without digits

    int percent() const { return filled == 0 ? 0 : 100 * phones / filled; }
    bool isWords() const { return filled > 0 && words * 2 > filled; }

    /// From 0 to 1: how pure the column is and how many rows it reaches, so four landlines don't outweigh a full
    /// column.
    double weight() const;
};

ColumnSample sampleColumn(const Sheet& sheet, int firstRow, int column, const PhoneJudge& judge);

/// Whether any cell of a row is a phone number.
bool anyPhone(const Sheet& sheet, int row, const PhoneJudge& judge);

/// Whether a cell has the digits of a number, right or wrong, so that it is no header.
bool isNumberLike(const QString& cell);

} // namespace outbound
