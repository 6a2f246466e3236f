#include "engine/import/csvreader.h"

#include "engine/import/delimiterguess.h"
#include "engine/import/importjob.h"
#include "engine/import/quoterepair.h"

#include <QCoreApplication>
#include <QLocale>

#include <csv.h>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace outbound
{

namespace
{

constexpr size_t maxFieldBytes = size_t(64) * 1024;
constexpr size_t parserBlock = 128;             ///< libcsv asks for room before it needs it
constexpr qsizetype chunk = qsizetype(1) << 20; ///< bytes between two looks at the stop token

struct Csv {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

Error unreadable(const QString& sentence)
{
    return {ErrorCode::Unreadable, sentence};
}

Error tooLongCell(int line)
{
    return unreadable(Csv::tr("Row %1 has a cell of more than 64 KiB. Is the quote before it closed?").arg(line));
}

/// Collects what libcsv reports. It reports the end of every line, also of blank ones, so lines can be counted.
struct Collector {
    Sheet sheet;
    int line = 1;
    int cells = 0; ///< of the line so far
    bool afterReturn = false;
    bool keepsBlankRows = false;
    int tooLong = 0; ///< the first line with a cell that is
    int tooWide = 0; ///< the first line that is

    void field(std::string_view bytes)
    {
        afterReturn = false;
        if (tooLong == 0 && bytes.size() > maxFieldBytes)
            tooLong = line;
        if (++cells <= maxImportColumns)
            sheet.addCell(bytes);
        else if (tooWide == 0 && !trimmed(bytes).empty()) // spreadsheets like to write empty ones after the last
            tooWide = line;
    }

    void endOfLine(int terminator)
    {
        const bool secondHalf = terminator == '\n' && afterReturn;
        afterReturn = terminator == '\r';
        if (secondHalf)
            return;
        sheet.endRow(line, keepsBlankRows ? BlankRow::Keep : BlankRow::Forget);
        cells = 0;
        ++line;
    }

    std::optional<Error> limit() const
    {
        if (tooLong > 0)
            return tooLongCell(tooLong);
        if (tooWide > 0)
            return unreadable(Csv::tr("Row %1 has more than %2 columns. Is the separator the right one?")
                                  .arg(tooWide)
                                  .arg(maxImportColumns));
        if (sheet.rowCount() > maxImportRows + 1) // and a header
            return unreadable(
                Csv::tr("The list has more than %L1 rows. Split it into smaller files.").arg(maxImportRows));
        return std::nullopt;
    }
};

void onField(void* bytes, size_t length, void* collector)
{
    static_cast<Collector*>(collector)->field({static_cast<const char*>(bytes), length});
}
void onRow(int terminator, void* collector)
{
    static_cast<Collector*>(collector)->endOfLine(terminator);
}

void* reallocUpToLimit(void* memory, size_t size)
{
    return size > maxFieldBytes + parserBlock ? nullptr : std::realloc(memory, size);
}

/// A blank is part of its cell, as RFC 4180 has it.
int noBlank(unsigned char)
{
    return 0;
}

/// The list after its line `sep=;`, which is no row.
QByteArrayView withoutDeclaration(QByteArrayView utf8, int& line)
{
    if (declaredDelimiter(utf8).isNull())
        return utf8;
    utf8 = utf8.sliced(5);
    for (const char newline : {'\r', '\n'})
        if (utf8.startsWith(newline))
            utf8 = utf8.sliced(1);
    ++line;
    return utf8;
}

} // namespace

Result<Sheet> readCsv(const QByteArray& utf8, QChar delimiter, std::stop_token stop, CsvReading reading)
{
    const char separator = delimiter.toLatin1();
    Collector collector;
    collector.keepsBlankRows = reading.keepsBlankRows;
    const QByteArray text = withQuotesRepaired(utf8, separator);
    QByteArrayView rest = withoutDeclaration(text, collector.line);
    collector.sheet.reserve(size_t(rest.size()));

    csv_parser parser;
    csv_init(&parser, CSV_REPALL_NL);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    csv_set_realloc_func(&parser, &reallocUpToLimit);
    csv_set_space_func(&parser, &noBlank);

    std::optional<Error> error;
    while (!rest.isEmpty() && !error) {
        const QByteArrayView next = rest.first(std::min(rest.size(), chunk));
        rest = rest.sliced(next.size());
        if (csv_parse(&parser, next.data(), size_t(next.size()), &onField, &onRow, &collector) != size_t(next.size()))
            error = tooLongCell(collector.line);
        else if (stop.stop_requested())
            error = Error{ErrorCode::Cancelled, Csv::tr("Reading was cancelled.")};
        else
            error = collector.limit();
    }
    csv_set_opts(&parser, CSV_STRICT | CSV_STRICT_FINI); // only now: a stray quote inside a word is no error
    if (!error && reading.whole && csv_fini(&parser, &onField, &onRow, &collector) != 0)
        error = unreadable(
            Csv::tr("Row %1 opens a quote that is never closed. Close it and try again.").arg(collector.line));
    if (!error)
        error = collector.limit();
    csv_free(&parser);
    if (error)
        return *error;
    if (!reading.whole)
        collector.sheet.forgetOpenRow();
    return std::move(collector.sheet);
}

} // namespace outbound
