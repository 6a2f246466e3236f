#include "engine/import/csvreader.h"

#include <QCoreApplication>

#include <csv.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace outbound
{

namespace
{

constexpr size_t maxFieldBytes = size_t(64) * 1024;
constexpr int sampleRows = 50;

struct Csv {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

/// Collects what libcsv reports. It reports the end of every line, also of blank ones, so lines can be counted.
struct Collector {
    std::vector<CsvRow> rows;
    QStringList cells;
    int line = 1;
    bool afterReturn = false;

    void field(const void* bytes, size_t length)
    {
        cells.append(QString::fromUtf8(static_cast<const char*>(bytes), qsizetype(length)));
        afterReturn = false;
    }

    void endOfLine(int terminator)
    {
        const bool secondHalf = terminator == '\n' && afterReturn;
        afterReturn = terminator == '\r';
        if (secondHalf)
            return;
        const bool blank =
            std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
        if (!blank)
            rows.push_back({line, cells});
        cells.clear();
        ++line;
    }
};

void onField(void* bytes, size_t length, void* collector)
{
    static_cast<Collector*>(collector)->field(bytes, length);
}
void onRow(int terminator, void* collector)
{
    static_cast<Collector*>(collector)->endOfLine(terminator);
}

void* reallocUpToLimit(void* memory, size_t size)
{
    return size > maxFieldBytes ? nullptr : std::realloc(memory, size);
}

Error unreadable(const QString& sentence)
{
    return {ErrorCode::Unreadable, sentence};
}

/// How often the delimiter stands outside quotes in each of the first rows that aren't blank.
std::vector<int> countsOf(QChar delimiter, const QString& text)
{
    std::vector<int> counts;
    int count = 0;
    bool quoted = false;
    bool blank = true;
    for (qsizetype i = 0; i <= text.size() && counts.size() < sampleRows; ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u'\n');
        if (c == u'"')
            quoted = !quoted;
        if (i == text.size() || (!quoted && (c == u'\n' || c == u'\r'))) {
            if (!blank)
                counts.push_back(count);
            count = 0;
            blank = true;
            continue;
        }
        blank = false;
        count += !quoted && c == delimiter;
    }
    return counts;
}

/// The share of rows that the delimiter splits in the most common way.
double evenness(const std::vector<int>& counts)
{
    std::map<int, int> rowsByCount;
    for (int count : counts)
        if (count > 0)
            ++rowsByCount[count];
    int most = 0;
    for (const auto& [count, rows] : rowsByCount)
        most = std::max(most, rows);
    return counts.empty() ? 0 : double(most) / double(counts.size());
}

} // namespace

QChar guessDelimiter(const QString& text)
{
    // A comma is common in prose, the others hardly ever stand in a text by chance.
    constexpr std::array<std::pair<char16_t, double>, 4> weights{
        {{u',', 1.0}, {u';', 1.2}, {u'|', 1.25}, {u'\t', 1.3}}};
    QChar best = u',';
    double bestScore = 0;
    for (const auto& [delimiter, weight] : weights) {
        const double score = weight * evenness(countsOf(delimiter, text));
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

Result<std::vector<CsvRow>> readCsv(const QString& text, QChar delimiter)
{
    csv_parser parser;
    csv_init(&parser, CSV_REPALL_NL);
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter.toLatin1()));
    csv_set_realloc_func(&parser, &reallocUpToLimit);

    Collector collector;
    const QByteArray bytes = text.toUtf8();
    const size_t read = csv_parse(&parser, bytes.constData(), size_t(bytes.size()), &onField, &onRow, &collector);
    const bool whole = read == size_t(bytes.size());
    csv_set_opts(&parser, CSV_STRICT | CSV_STRICT_FINI); // only now: a stray quote inside a word is no error
    const bool closed = whole && csv_fini(&parser, &onField, &onRow, &collector) == 0;
    csv_free(&parser);

    if (!whole)
        return unreadable(
            Csv::tr("Row %1 has a cell of more than 64 KiB. Is the quote before it closed?").arg(collector.line));
    if (!closed)
        return unreadable(
            Csv::tr("Row %1 opens a quote that is never closed. Close it and try again.").arg(collector.line));
    return std::move(collector.rows);
}

} // namespace outbound
