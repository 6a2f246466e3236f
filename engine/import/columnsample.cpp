#include "engine/import/columnsample.h"

#include "engine/phone/phonetext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

constexpr int sampleRows = 1000;
constexpr qsizetype fewestDigits = 5; ///< with fewer a cell is no number at all
constexpr qsizetype fewestOfPhone = 7;
constexpr size_t longestPhone = 64; ///< bytes of a cell; longer ones are prose

/// Whether a cell can be a phone number, so that a column of them says something: dates, prices and postcodes can be
/// read as numbers too, somewhere in the world.
bool mayBePhone(const QString& cell)
{
    static const QRegularExpression other(
        QStringLiteral("^(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b.*|\\d+[.,]\\d{1,4}|\\d{1,2}:\\d{2}.*)$"));
    if (cell.startsWith(u'+'))
        return digitsOf(cell).size() >= fewestDigits;
    return digitsOf(cell).size() >= fewestOfPhone && !other.match(cell).hasMatch();
}

PhoneJudgement judgeCell(std::string_view cell, const PhoneJudge& judge)
{
    if (cell.size() > longestPhone)
        return {};
    return mayBePhone(cleanedPhone(Sheet::toText(cell))) ? judge.judge(cell) : PhoneJudgement{};
}

/// How much one cell speaks for its column: a range that nobody uses doesn't, unless it was written with a +.
double evidence(const PhoneJudgement& judgement, std::string_view cell)
{
    if (judgement.verdict == PhoneJudgement::Verdict::Invalid)
        return 0;
    switch (judgement.issue) {
    case PhoneIssue::None:
        return 1;
    case PhoneIssue::ZeroAdded:
    case PhoneIssue::PlusAdded:
        return 0.75;
    case PhoneIssue::UnknownRange:
        return cell.starts_with('+') ? 0.75 : 0;
    default:
        return cell.starts_with('+') ? 0.75 : 0.45; // landlines
    }
}

} // namespace

double ColumnSample::weight() const
{
    return filled == 0 ? 0 : (evidence + rounded * 0.75) / std::sqrt(double(filled) * rows);
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
        sample.evidence += evidence(judgement, cell);
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
