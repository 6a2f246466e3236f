#include "engine/import/columnsample.h"

#include "engine/phone/phonetext.h"

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

constexpr int sampleRows = 1000;
constexpr qsizetype fewestDigits = 5; ///< with fewer no cell is worth a judgement

PhoneJudgement judgeCell(std::string_view cell, const PhoneJudge& judge)
{
    return digitsOf(cleanedPhone(Sheet::toText(cell))).size() < fewestDigits ? PhoneJudgement{} : judge.judge(cell);
}

} // namespace

double ColumnSample::weight() const
{
    return filled == 0 ? 0 : (phones + rounded / 2.0 - doubtful / 2.0) / std::sqrt(double(filled) * rows);
}

ColumnSample sampleColumn(const Sheet& sheet, int firstRow, int column, const PhoneJudge& judge)
{
    ColumnSample sample;
    for (int row = firstRow; row < std::min(sheet.rowCount(), firstRow + sampleRows); ++row) {
        const std::string_view cell = trimmed(sheet.cell(row, column));
        ++sample.rows;
        if (cell.empty())
            continue;
        ++sample.filled;
        const PhoneJudgement judgement = judgeCell(cell, judge);
        const bool isPhone = judgement.verdict != PhoneJudgement::Verdict::Invalid;
        sample.phones += isPhone;
        sample.doubtful += isPhone && judgement.issue != PhoneIssue::None;
        const QString text = Sheet::toText(cell);
        sample.rounded += isScientific(text);
        sample.words += hasLetters(text) && digitsOf(text).isEmpty();
    }
    return sample;
}

bool anyPhone(const Sheet& sheet, int row, const PhoneJudge& judge)
{
    for (int column = 0; column < sheet.cellCount(row); ++column)
        if (judgeCell(sheet.cell(row, column), judge).verdict != PhoneJudgement::Verdict::Invalid)
            return true;
    return false;
}

bool isNumberLike(const QString& cell)
{
    return digitsOf(cleanedPhone(cell)).size() >= fewestDigits || isScientific(cell.trimmed());
}

} // namespace outbound
