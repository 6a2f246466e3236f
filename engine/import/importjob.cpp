#include "engine/import/importjob.h"

#include "engine/import/columnmapping.h"
#include "engine/import/csvreader.h"
#include "engine/import/delimiterguess.h"
#include "engine/import/listfile.h"
#include "engine/import/pastereader.h"
#include "engine/import/recipientbuilder.h"
#include "engine/import/sheetmerge.h"
#include "engine/import/textdecoder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QThreadPool>

#include <algorithm>
#include <set>

namespace outbound
{

namespace
{

constexpr qint64 peekBytes = 128 * 1024;

struct Import {
    Q_DECLARE_TR_FUNCTIONS(ImportJob)
};

/// How much of a list is read: the rows to judge, the first of them, or every cell.
enum class Scope { Whole, Beginning, Cells };

Error unreadable(const QString& sentence)
{
    return {ErrorCode::Unreadable, sentence};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Import::tr("Reading was cancelled.")};
}

/// Cells, and what is known about where they came from.
struct Table {
    QString sourceName;
    QString encoding;
    QChar delimiter;
    bool partial = false;
    std::shared_ptr<const Sheet> sheet;
};

/// From bytes to cells; the facts that are guessed are left in the table.
Result<Sheet> readBytes(const QByteArray& bytes, const QString& name, const ImportOptions& options, Scope scope,
                        Table& table, std::stop_token stop)
{
    const DecodedText decoded = decodeText(bytes, options.encoding);
    if (decoded.utf8.contains('\0'))
        return unreadable(Import::tr("“%1” isn't a text file. Save the list as CSV UTF-8.").arg(name));
    const QChar delimiter = options.delimiter.isNull() ? guessDelimiter(decoded.utf8) : options.delimiter;
    if (table.encoding.isEmpty()) { // of several files the first one is told
        table.encoding = decoded.encoding;
        table.delimiter = delimiter;
    }
    auto sheet = readCsv(decoded.utf8, delimiter, stop, {!table.partial, scope == Scope::Cells});
    if (sheet && sheet->rowCount() == 0)
        return unreadable(Import::tr("“%1” has no rows.").arg(name));
    return sheet;
}

Result<Table> readFiles(const QStringList& paths, const ImportOptions& options, Scope scope, std::stop_token stop)
{
    Table table;
    std::vector<NamedSheet> sheets;
    qint64 size = 0;
    for (const QString& path : paths)
        size += QFileInfo(path).size();
    if (paths.size() > 1 && size > maxImportBytes)
        return unreadable(
            Import::tr("These files are larger than %1 together.").arg(QLocale().formattedDataSize(maxImportBytes, 0)));
    table.partial = scope == Scope::Beginning && size > peekBytes;
    for (const QString& path : table.partial ? paths.first(1) : paths) {
        const auto bytes = readListFile(path, table.partial ? peekBytes : maxImportBytes, stop);
        if (!bytes)
            return bytes.error();
        const QString name = QFileInfo(path).fileName();
        auto sheet = readBytes(*bytes, name, options, scope, table, stop);
        if (!sheet)
            return sheet.error();
        sheets.push_back({name, std::move(*sheet)});
    }
    table.sourceName = sheets.front().name;
    if (paths.size() > 1)
        table.sourceName = Import::tr("%1 and %n more", nullptr, int(paths.size()) - 1).arg(table.sourceName);
    table.sheet =
        std::make_shared<Sheet>(sheets.size() > 1 ? mergeSheets(sheets, options) : std::move(sheets.front().sheet));
    return table;
}

Result<Table> readPipe(const QByteArray& bytes, const QString& name, const ImportOptions& options, Scope scope,
                       std::stop_token stop)
{
    Table table;
    table.sourceName = name.isEmpty() ? Import::tr("Standard input") : name;
    const auto isText = checkIsText(bytes, table.sourceName);
    if (!isText)
        return isText.error();
    auto sheet = readBytes(bytes, table.sourceName, options, scope, table, stop);
    if (!sheet)
        return sheet.error();
    table.sheet = std::make_shared<Sheet>(std::move(*sheet));
    return table;
}

Result<Table> readText(const QString& text, const ImportOptions& options)
{
    auto sheet = readPaste(text, options.region, options.delimiter);
    if (!sheet)
        return sheet.error();
    if (sheet->rowCount() == 0)
        return unreadable(Import::tr("There is nothing in the paste."));
    return Table{Import::tr("Pasted numbers"), {}, {}, false, std::make_shared<Sheet>(std::move(*sheet))};
}

Result<Table> readTable(const ImportSource& source, const ImportOptions& options, Scope scope, std::stop_token stop)
{
    if (!source.paths.isEmpty())
        return readFiles(source.paths, options, scope, stop);
    return source.isPaste() ? readText(source.text, options)
                            : readPipe(source.bytes, source.name, options, scope, stop);
}

/// Whether the cells stay the same under other options.
bool sameCells(const ImportSource& source, const ImportOptions& a, const ImportOptions& b)
{
    const bool dependsOnColumns = source.isPaste() || source.paths.size() > 1;
    return a.encoding == b.encoding && a.delimiter == b.delimiter &&
           (!dependsOnColumns || (a.region == b.region && a.hasHeader == b.hasHeader && a.skipRows == b.skipRows));
}

/// Whether all numbers but those put right by hand stay as they were read.
bool sameNumbers(const ImportPreview& a, const ImportPreview& b)
{
    return a.sheet == b.sheet && a.options.region == b.options.region && a.firstRow == b.firstRow &&
           a.phoneColumn == b.phoneColumn && a.secondPhoneColumn == b.secondPhoneColumn;
}

/// Positions of the rows with a cell that only one of the two put right, or put right otherwise.
std::vector<int> rowsFixedAnew(const ImportPreview& preview, const ImportPreview& before)
{
    std::set<int> positions;
    const auto compare = [&](const Fixes& these, const Fixes& those) {
        for (auto cell = these.cells.cbegin(); cell != these.cells.cend(); ++cell)
            if (those.cells.value(cell.key()) != cell.value() || !those.cells.contains(cell.key()))
                positions.insert(cell.key().first - preview.firstRow);
    };
    compare(preview.options.fixes, before.options.fixes);
    compare(before.options.fixes, preview.options.fixes);
    positions.erase(positions.begin(), positions.lower_bound(0)); // the header, or rows of another reading
    positions.erase(positions.lower_bound(int(preview.rows.size())), positions.end());
    return {positions.begin(), positions.end()};
}

Table tableOf(const ImportPreview& preview)
{
    return {preview.sourceName, preview.encoding, preview.delimiter, false, preview.sheet};
}

std::unique_ptr<ImportPreview> unjudged(const Table& table, const ImportOptions& options)
{
    ColumnMapping mapping = mapColumns(*table.sheet, options);
    auto preview = std::make_unique<ImportPreview>();
    preview->sourceName = table.sourceName;
    preview->encoding = table.encoding;
    preview->delimiter = table.delimiter;
    preview->partial = table.partial;
    preview->sheet = table.sheet;
    preview->options = options;
    preview->hasHeader = mapping.hasHeader;
    preview->skippedRows = mapping.skippedRows;
    preview->phoneColumn = mapping.phoneColumn;
    preview->secondPhoneColumn = mapping.secondPhoneColumn;
    preview->phoneReason = mapping.phoneReason;
    preview->firstRow = mapping.firstRow();
    preview->columns = std::move(mapping.columns);
    preview->nameColumns = std::move(mapping.nameColumns);
    return preview;
}

/// A large one is freed in the background: whoever lets go of it last may be the window.
SharedPreview shared(std::unique_ptr<ImportPreview> preview)
{
    constexpr size_t large = 50'000;
    if (preview->rows.size() < large)
        return preview;
    return {preview.release(),
            [](const ImportPreview* old) { QThreadPool::globalInstance()->start([old] { delete old; }); }};
}

bool judge(ImportPreview& preview, const SharedPreview& before, std::stop_token stop)
{
    if (before && !before->partial && sameNumbers(preview, *before)) {
        preview.rows = before->rows;
        for (size_t column = 0; column < preview.columns.size(); ++column)
            preview.columns[column].emptyCells = before->columns[column].emptyCells;
        readNumberAgain(preview, rowsFixedAnew(preview, *before));
    } else if (!readNumbers(preview, stop)) {
        return false;
    }
    return compareRows(preview, stop);
}

} // namespace

Result<SharedPreview> runImport(const ImportSource& source, const ImportOptions& options, std::stop_token stop,
                                const SharedPreview& before)
{
    const bool known = before && !before->partial && sameCells(source, options, before->options);
    const auto table = known ? Result<Table>(tableOf(*before)) : readTable(source, options, Scope::Whole, stop);
    if (!table)
        return table.error();
    auto preview = unjudged(*table, options);
    if (preview->sheet->rowCount() - preview->firstRow > maxImportRows)
        return unreadable(
            Import::tr("The list has more than %L1 rows. Split it into smaller files.").arg(maxImportRows));
    if (!judge(*preview, before, stop))
        return cancelled();
    return shared(std::move(preview));
}

Result<std::shared_ptr<const Sheet>> readCells(const ImportSource& source, const ImportOptions& options)
{
    const auto table = readTable(source, options, Scope::Cells, {});
    if (!table)
        return table.error();
    return table->sheet;
}

Result<SharedPreview> peekImport(const ImportSource& source, const ImportOptions& options)
{
    const auto table = readTable(source, options, Scope::Beginning, {});
    if (!table)
        return table.error();
    auto preview = unjudged(*table, options);
    judge(*preview, {}, {});
    return shared(std::move(preview));
}

} // namespace outbound
