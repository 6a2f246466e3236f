#include "engine/import/pastereader.h"

#include "engine/import/csvreader.h"
#include "engine/import/delimiterguess.h"
#include "engine/import/phonefinder.h"
#include "engine/phone/phonetext.h"

#include <algorithm>

namespace outbound
{

namespace
{

struct Line {
    int number = 0;
    QStringList cells;
};

int phonesAmong(const QStringList& cells)
{
    return int(std::count_if(cells.begin(), cells.end(), &isPhoneShaped));
}

/// A line that names several people, told apart by where the first number stands: `name phone name phone` or
/// `phone name phone name`.
std::vector<QStringList> peopleIn(const QStringList& pieces)
{
    const bool phoneFirst = isPhoneShaped(pieces.front());
    std::vector<QStringList> people;
    bool complete = true;
    for (const QString& piece : pieces) {
        const bool phone = isPhoneShaped(piece);
        if (phoneFirst ? phone : complete)
            people.emplace_back();
        people.back().append(piece);
        complete = phone;
    }
    const bool rest = people.size() > 1 && phonesAmong(people.back()) == 0;
    if (rest) {
        const QStringList words = people.back();
        people.pop_back();
        people.back() += words;
    }
    return people;
}

bool allNumbers(const QStringList& cells)
{
    return std::none_of(cells.begin(), cells.end(),
                        [](const QString& cell) { return hasLetters(cell) && !isScientific(cell); });
}

/// The row as it stands if a cell of it is the number, else with the number taken out of the words around it.
QStringList ordinary(const QStringList& cells, const std::vector<QStringList>& apart)
{
    QStringList finer;
    for (const QStringList& pieces : apart) {
        if (pieces.size() == 1 && isPhoneShaped(pieces.front()))
            return cells;
        finer += pieces.isEmpty() ? QStringList{QString()} : pieces;
    }
    return phonesAmong(finer) == 1 ? finer : cells;
}

/// The people of one row of cells; one for an ordinary row.
std::vector<QStringList> split(const QStringList& cells, const PhoneJudge& judge)
{
    std::vector<QStringList> apart;
    QStringList pieces;
    for (const QString& cell : cells) {
        apart.push_back(piecesOf(cell, judge));
        pieces += apart.back();
    }
    const int phones = phonesAmong(pieces);
    if (phones < 2)
        return {ordinary(cells, apart)};

    const bool listOfNumbers = allNumbers(pieces) && phones * 2 > int(pieces.size());
    if (listOfNumbers) {
        std::vector<QStringList> people;
        for (const QString& piece : pieces)
            people.push_back({piece});
        return people;
    }
    const bool personPerCell = std::all_of(
        apart.begin(), apart.end(), [](const QStringList& cell) { return cell.size() > 1 && phonesAmong(cell) == 1; });
    return personPerCell ? apart : peopleIn(pieces);
}

/// Whether the rows are a table: equally many cells in each, and not a mere block of numbers.
bool isTable(const std::vector<Line>& rows)
{
    const qsizetype columns = rows.empty() ? 0 : rows.front().cells.size();
    return rows.size() > 1 && columns > 1 &&
           std::all_of(rows.begin(), rows.end(), [columns](const Line& row) { return row.cells.size() == columns; }) &&
           !std::all_of(rows.begin(), rows.end(), [](const Line& row) { return allNumbers(row.cells); });
}

/// Words between blanks, a phone number being one word, if every row has as many of them.
std::vector<Line> splitAtBlanks(const std::vector<Line>& rows, const PhoneJudge& judge)
{
    std::vector<Line> finer;
    for (const Line& row : rows) {
        QStringList words;
        for (const QString& piece : piecesOf(row.cells.front(), judge))
            words += isPhoneShaped(piece) ? QStringList(piece) : piece.split(u' ', Qt::SkipEmptyParts);
        finer.push_back({row.number, words});
    }
    return isTable(finer) ? finer : rows;
}

/// Where everybody has one number, but people wrote it now before, now after the name, it goes first for all.
void alignPhones(std::vector<Line>& rows)
{
    if (!std::all_of(rows.begin(), rows.end(), [](const Line& row) { return phonesAmong(row.cells) == 1; }))
        return;
    const auto place = [](const Line& row) {
        return std::find_if(row.cells.begin(), row.cells.end(), &isPhoneShaped) - row.cells.begin();
    };
    if (std::all_of(rows.begin(), rows.end(), [&](const Line& row) { return place(row) == place(rows.front()); }))
        return;
    for (Line& row : rows)
        std::stable_partition(row.cells.begin(), row.cells.end(), &isPhoneShaped);
}

std::vector<Line> peopleOf(const std::vector<Line>& lines, const PhoneJudge& judge)
{
    std::vector<Line> people;
    int last = 0;
    for (const Line& line : lines) {
        for (const QStringList& person : split(line.cells, judge)) {
            last = std::max(line.number, last + 1);
            people.push_back({last, person});
        }
    }
    alignPhones(people);
    return people;
}

std::vector<Line> linesOf(const Sheet& sheet)
{
    std::vector<Line> lines;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        Line& line = lines.emplace_back(Line{sheet.number(row), {}});
        for (int column = 0; column < sheet.cellCount(row); ++column)
            line.cells.append(sheet.text(row, column).trimmed());
    }
    return lines;
}

Sheet sheetOf(const std::vector<Line>& lines)
{
    Sheet sheet;
    for (const Line& line : lines)
        sheet.addRow(line.number, line.cells);
    return sheet;
}

} // namespace

Result<Sheet> readPaste(const QString& text, const QString& region, QChar delimiter)
{
    const QByteArray utf8 = text.toUtf8();
    auto sheet = readCsv(utf8, delimiter.isNull() ? guessDelimiter(utf8) : delimiter);
    if (!sheet)
        return sheet;
    std::vector<Line> lines = linesOf(*sheet);
    if (isTable(lines))
        return sheet;
    const PhoneJudge judge(region);
    if (std::all_of(lines.begin(), lines.end(), [](const Line& line) { return line.cells.size() == 1; }))
        lines = splitAtBlanks(lines, judge);
    return sheetOf(isTable(lines) ? lines : peopleOf(lines, judge));
}

} // namespace outbound
