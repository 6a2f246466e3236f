#include "engine/import/columnmapping.h"

#include "engine/domain/phonenumber.h"
#include "engine/domain/phonetext.h"
#include "engine/import/phoneheader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

constexpr size_t sampleRows = 1000;
constexpr double leastScore = 0.3;
constexpr qsizetype fewestDigits = 5; ///< with fewer no cell is worth the library's time

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

PhoneJudgement judgeCell(const QString& cell, const QString& region)
{
    return digitsOf(cell).size() < fewestDigits ? PhoneJudgement{} : judgePhone(cell, region);
}

/// What the cells of one column look like.
struct ColumnSample {
    int rows = 0;
    int filled = 0;
    int phones = 0;
    int doubtful = 0; ///< of the phones: landlines, unknown ranges

    int percent() const { return filled == 0 ? 0 : 100 * phones / filled; }

    /// From 0 to 1: how pure the column is and how many rows it reaches, so four landlines don't outweigh a full
    /// column.
    double weight() const { return filled == 0 ? 0 : (phones - doubtful / 2.0) / std::sqrt(double(filled) * rows); }
};

ColumnSample sampleOf(const std::vector<CsvRow>& rows, size_t firstRow, int column, const QString& region)
{
    ColumnSample sample;
    for (size_t i = firstRow; i < std::min(rows.size(), firstRow + sampleRows); ++i) {
        const QString cell = rows[i].cells.value(column).trimmed();
        ++sample.rows;
        if (cell.isEmpty())
            continue;
        ++sample.filled;
        const PhoneJudgement judgement = judgeCell(cell, region);
        const bool isPhone = judgement.verdict != PhoneJudgement::Verdict::Invalid;
        sample.phones += isPhone;
        sample.doubtful += isPhone && !judgement.sentence.isEmpty();
    }
    return sample;
}

/// As far as the last cell that holds anything: spreadsheets like to write empty ones after it.
int widthOf(const std::vector<CsvRow>& rows)
{
    qsizetype width = 0;
    for (const CsvRow& row : rows)
        for (qsizetype i = row.cells.size(); i > width; --i)
            if (!row.cells[i - 1].isEmpty())
                width = i;
    return int(width);
}

bool anyPhone(const QStringList& cells, const QString& region)
{
    return std::any_of(cells.begin(), cells.end(), [&region](const QString& cell) {
        return judgeCell(cell, region).verdict != PhoneJudgement::Verdict::Invalid;
    });
}

/// Nobody may be taken for a header: in doubt the first row is a person.
bool isHeader(const QString& cell, const ColumnSample& below)
{
    if (phonePromise(cell) > 0)
        return true;
    const bool likeNumber = digitsOf(cell).size() >= fewestDigits || isScientific(cell.trimmed());
    return !cell.trimmed().isEmpty() && !likeNumber && below.phones > 0;
}

/// The column that promises most by its name and its cells; among equals the one with more phones, then the first.
int bestColumn(const QStringList& firstRow, const std::vector<ColumnSample>& samples, bool named)
{
    int best = -1;
    double bestScore = leastScore;
    for (int i = 0; i < int(samples.size()); ++i) {
        const double score = (named ? phonePromise(firstRow.value(i)) : 0) + samples[size_t(i)].weight();
        const bool tied = best >= 0 && score == bestScore;
        if (score > bestScore || (tied && samples[size_t(i)].phones > samples[size_t(best)].phones)) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

QString reasonFor(const ColumnSample& sample, bool byName, bool byHand)
{
    QString why = byHand ? Columns::tr("chosen by you") : byName ? Columns::tr("by its name") : QString();
    if (sample.filled == 0)
        return why;
    const QString share = Columns::tr("%1 % of cells are phone numbers").arg(sample.percent());
    return why.isEmpty() ? share : Columns::tr("%1; %2", "a reason; a share of cells").arg(why, share);
}

/// The header's own words as far as they can stand between braces, made unique by a number.
QString variableFor(const QString& header, int column, QSet<QString>& taken)
{
    QString name = header;
    name = name.remove(u'{').remove(u'}').simplified();
    if (name.isEmpty())
        name = QStringLiteral("column_%1").arg(column + 1);
    QString unique = name;
    for (int i = 2; taken.contains(unique.toCaseFolded()); ++i)
        unique = QStringLiteral("%1_%2").arg(name).arg(i);
    taken.insert(unique.toCaseFolded());
    return unique;
}

} // namespace

ColumnMapping mapColumns(const std::vector<CsvRow>& rows, const QString& region, std::optional<int> phoneColumn)
{
    ColumnMapping mapping;
    if (rows.empty())
        return mapping;

    const QStringList& first = rows.front().cells;
    const bool firstIsPerson = anyPhone(first, region);
    const int width = widthOf(rows);
    std::vector<ColumnSample> samples;
    samples.reserve(size_t(width));
    for (int column = 0; column < width; ++column)
        samples.push_back(sampleOf(rows, firstIsPerson ? 0 : 1, column, region));

    const bool byHand = phoneColumn && *phoneColumn >= 0 && *phoneColumn < width;
    // Whether there is a header row doesn't hang on what is chosen by hand.
    const int best = bestColumn(first, samples, !firstIsPerson);
    mapping.hasHeader =
        !firstIsPerson && (best < 0 ? rows.size() > 1 : isHeader(first.value(best), samples[size_t(best)]));
    mapping.phoneColumn = byHand ? *phoneColumn : best;
    if (mapping.phoneColumn < 0) {
        mapping.phoneReason = Columns::tr("No column looks like phone numbers.");
    } else {
        const QString head = first.value(mapping.phoneColumn);
        const ColumnSample& sample = samples[size_t(mapping.phoneColumn)];
        mapping.phoneReason = reasonFor(sample, mapping.hasHeader && phonePromise(head) > 0, byHand);
    }

    QSet<QString> taken;
    for (int column = 0; column < width; ++column) {
        const QString header = mapping.hasHeader ? first.value(column) : QString();
        mapping.headers.append(header);
        mapping.variables.append(column == mapping.phoneColumn ? QString() : variableFor(header, column, taken));
    }
    return mapping;
}

} // namespace outbound
