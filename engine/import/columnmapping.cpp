#include "engine/import/columnmapping.h"

#include "engine/import/columnsample.h"
#include "engine/import/headerwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr double leastScore = 0.3;  ///< where the name speaks for the column
constexpr double leastWeight = 0.5; ///< where only its cells do
constexpr int mostTitles = 10;

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

bool promisesPhone(const Sheet& sheet, int row)
{
    const QStringList cells = sheet.texts(row);
    return std::any_of(cells.begin(), cells.end(), [](const QString& cell) { return phonePromise(cell) > 0; });
}

int filledCells(const Sheet& sheet, int row)
{
    int filled = 0;
    for (int column = 0; column < sheet.cellCount(row); ++column)
        filled += !trimmed(sheet.cell(row, column)).empty();
    return filled;
}

/// What stands above a header that names a phone, as long as nobody does: the title of the list, its date.
int titleRows(const Sheet& sheet, const PhoneJudge& judge)
{
    const int most = std::min(mostTitles, sheet.rowCount() - 1);
    for (int row = 0; row <= most; ++row) {
        if (promisesPhone(sheet, row) && filledCells(sheet, row) > 1)
            return row;
        if (anyPhone(sheet, row, judge))
            return 0;
    }
    return 0;
}

/// A title that no value could be, also where the cells beside it are empty.
bool isPlainTitle(const QString& text)
{
    return !isPlaceholder(text) && isColumnTitle(text);
}

/// Nobody may be taken for a header: in doubt the first row is a person, seen and put right by hand.
/// @param numbersBelow a column of the list has numbers from the second row on
bool isHeaderRow(const QStringList& cells, bool numbersBelow)
{
    if (std::any_of(cells.begin(), cells.end(), &isNumberLike))
        return false;
    return std::any_of(cells.begin(), cells.end(), &isPlainTitle) ||
           (numbersBelow && std::none_of(cells.begin(), cells.end(), &isPlaceholder));
}

/// A header of many words, a question or a note, is believed only if there are numbers below it.
double promiseOf(const QString& header, const ColumnSample& sample)
{
    constexpr double exact = 0.5;
    const double promise = phonePromise(header);
    return promise > 0 && promise < exact && sample.filled > 0 && sample.phones + sample.rounded == 0 ? 0 : promise;
}

/// The column that promises most by its name and its cells; among equals the one with more phones, then the first.
int bestColumn(const QStringList& names, const std::vector<ColumnSample>& samples, const QMap<int, ColumnRole>& roles)
{
    int best = -1;
    double bestScore = leastScore;
    for (int i = 0; i < int(samples.size()); ++i) {
        if (roles.contains(i))
            continue;
        const double promise = promiseOf(names.value(i), samples[size_t(i)]);
        const double score = promise + samples[size_t(i)].weight();
        if (promise <= 0 && score < leastWeight)
            continue;
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

/// The header's own words as far as they can stand between braces.
QString variableFor(const QString& header, int column)
{
    QString name = header;
    name.removeIf([](QChar c) { return c == u'{' || c == u'}' || c.category() == QChar::Other_Format; });
    name = name.simplified();
    return name.isEmpty() ? QStringLiteral("column_%1").arg(column + 1) : name;
}

/// Names that differ in more than case; a later one of two gets a number.
void makeUnique(std::vector<PreviewColumn>& columns)
{
    QSet<QString> taken;
    for (PreviewColumn& column : columns) {
        if (column.role != ColumnRole::Variable)
            continue;
        const QString name = column.variable;
        for (int i = 2; taken.contains(column.variable.toCaseFolded()); ++i)
            column.variable = QStringLiteral("%1_%2").arg(name).arg(i);
        taken.insert(column.variable.toCaseFolded());
    }
}

void choosePhones(ColumnMapping& mapping, const std::vector<ColumnSample>& samples, int best,
                  const ImportOptions& options)
{
    const int chosen = options.roles.key(ColumnRole::Phone, -1);
    const bool byHand = chosen >= 0 && chosen < int(samples.size());
    mapping.phoneColumn = byHand ? chosen : best;
    const int second = options.roles.key(ColumnRole::SecondPhone, -1);
    mapping.secondPhoneColumn = second < int(samples.size()) && second != mapping.phoneColumn ? second : -1;
    if (mapping.phoneColumn < 0)
        mapping.phoneReason = Columns::tr("No column looks like phone numbers.");
}

std::vector<int> nameColumns(const std::vector<PreviewColumn>& columns, const std::vector<ColumnSample>& samples,
                             bool hasHeader)
{
    std::vector<int> named;
    for (int i = 0; i < int(columns.size()); ++i) {
        if (columns[size_t(i)].role != ColumnRole::Variable)
            continue;
        if (hasHeader ? promisesName(columns[size_t(i)].header) : named.empty() && samples[size_t(i)].isWords())
            named.push_back(i);
    }
    return named;
}

} // namespace

ColumnMapping mapColumns(const Sheet& sheet, const ImportOptions& options)
{
    ColumnMapping mapping;
    if (sheet.rowCount() == 0)
        return mapping;
    const PhoneJudge judge(options.region);
    const int titles = options.skipRows ? *options.skipRows : titleRows(sheet, judge);
    const int top = mapping.skippedRows = std::clamp(titles, 0, sheet.rowCount() - 1);
    const bool firstIsPerson = anyPhone(sheet, top, judge);
    const QStringList first = sheet.texts(top);
    std::vector<ColumnSample> samples;
    samples.reserve(size_t(sheet.width()));
    for (int column = 0; column < sheet.width(); ++column)
        samples.push_back(sampleColumn(sheet, firstIsPerson ? top : top + 1, column, judge));
    const bool numbersBelow =
        std::any_of(samples.begin(), samples.end(), [](const ColumnSample& sample) { return sample.evidence > 0; });
    mapping.hasHeader =
        options.hasHeader.value_or(sheet.hasHeader().value_or(!firstIsPerson && isHeaderRow(first, numbersBelow)));

    const QStringList names = mapping.hasHeader ? first : QStringList();
    choosePhones(mapping, samples, bestColumn(names, samples, options.roles), options);
    if (mapping.phoneColumn >= 0)
        mapping.phoneReason =
            reasonFor(samples[size_t(mapping.phoneColumn)], phonePromise(names.value(mapping.phoneColumn)) > 0,
                      options.roles.value(mapping.phoneColumn, ColumnRole::Variable) == ColumnRole::Phone);

    for (int i = 0; i < sheet.width(); ++i) {
        PreviewColumn column{names.value(i), variableFor(options.names.value(i, names.value(i)), i)};
        column.role = i == mapping.phoneColumn                        ? ColumnRole::Phone
                      : i == mapping.secondPhoneColumn                ? ColumnRole::SecondPhone
                      : options.roles.value(i) == ColumnRole::Ignored ? ColumnRole::Ignored
                                                                      : ColumnRole::Variable;
        mapping.columns.push_back(column);
    }
    makeUnique(mapping.columns);
    mapping.nameColumns = nameColumns(mapping.columns, samples, mapping.hasHeader);
    return mapping;
}

} // namespace outbound
