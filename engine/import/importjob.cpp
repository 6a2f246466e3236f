#include "engine/import/importjob.h"

#include "engine/import/columnmapping.h"
#include "engine/import/csvreader.h"
#include "engine/import/pastereader.h"
#include "engine/import/recipientbuilder.h"
#include "engine/import/textdecoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <array>

namespace outbound
{

namespace
{

struct Import {
    Q_DECLARE_TR_FUNCTIONS(ImportJob)
};

/// Rows with what is known about where they came from.
struct Table {
    QString sourceName;
    QString encoding;
    QChar delimiter;
    std::vector<CsvRow> rows;
};

Error unreadable(const QString& sentence, const QString& detail = {})
{
    return {ErrorCode::Unreadable, sentence, detail};
}

/// Files that are often taken for a list, told by their first bytes. Empty when it may be text.
QString kindOfBinary(const QByteArray& bytes)
{
    static const std::array<QByteArray, 6> images{"\x89PNG", "\xFF\xD8\xFF", "GIF8", "RIFF", "BM", "II*"};
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return Import::tr("a workbook or an archive. In the spreadsheet, save it as CSV UTF-8");
    for (const QByteArray& signature : images)
        if (bytes.startsWith(signature) && bytes.left(64).contains('\0'))
            return Import::tr("a picture. Choose a CSV file");
    if (bytes.startsWith("%PDF"))
        return Import::tr("a PDF. Save the list as CSV UTF-8");
    return {};
}

Result<QByteArray> readBytes(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir())
        return unreadable(Import::tr("“%1” is a folder. Choose a CSV file in it.").arg(name));
    if (!info.exists())
        return unreadable(Import::tr("“%1” isn't there any more.").arg(name));
    if (!info.isFile())
        return unreadable(Import::tr("“%1” isn't a file.").arg(name));
    if (info.size() > maxImportBytes)
        return unreadable(Import::tr("“%1” is larger than %2. Split it into smaller files.")
                              .arg(name, QLocale().formattedDataSize(maxImportBytes, 0)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(Import::tr("“%1” can't be read: you may lack the permission.").arg(name), file.errorString());
    QByteArray bytes = file.read(maxImportBytes);
    if (file.error() != QFileDevice::NoError)
        return unreadable(Import::tr("“%1” can't be read to its end.").arg(name), file.errorString());
    if (bytes.isEmpty())
        return unreadable(Import::tr("“%1” is empty.").arg(name));
    return bytes;
}

Result<Table> readFile(const QString& path)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return bytes.error();
    const QString name = QFileInfo(path).fileName();
    if (const QString kind = kindOfBinary(*bytes); !kind.isEmpty())
        return unreadable(Import::tr("“%1” is %2.", "file name, what it is").arg(name, kind));
    const DecodedText decoded = decodeText(*bytes);
    if (decoded.text.contains(QChar(u'\0')))
        return unreadable(Import::tr("“%1” isn't a text file. Save the list as CSV UTF-8.").arg(name));
    const QChar delimiter = guessDelimiter(decoded.text);
    auto rows = readCsv(decoded.text, delimiter);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return unreadable(Import::tr("“%1” has no rows.").arg(name));
    return Table{name, decoded.encoding, delimiter, std::move(*rows)};
}

Result<Table> readText(const QString& text, const QString& region)
{
    auto rows = readPaste(text, region);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return unreadable(Import::tr("There is nothing in the paste."));
    return Table{Import::tr("Pasted numbers"), {}, {}, std::move(*rows)};
}

std::vector<PreviewColumn> columnsOf(const ColumnMapping& mapping, const std::vector<PreviewRow>& rows)
{
    std::vector<PreviewColumn> columns;
    for (qsizetype i = 0; i < mapping.headers.size(); ++i) {
        PreviewColumn& column = columns.emplace_back(PreviewColumn{mapping.headers[i], mapping.variables[i], 0});
        for (const PreviewRow& row : rows)
            column.emptyCells += row.cells[i].trimmed().isEmpty();
    }
    return columns;
}

} // namespace

Result<ImportPreview> runImport(const ImportSource& source, const ImportOptions& options)
{
    const auto table = source.path.isEmpty() ? readText(source.text, options.region) : readFile(source.path);
    if (!table)
        return table.error();
    const ColumnMapping mapping = mapColumns(table->rows, options.region, options.phoneColumn);

    ImportPreview preview;
    preview.sourceName = table->sourceName;
    preview.encoding = table->encoding;
    preview.delimiter = table->delimiter;
    preview.hasHeader = mapping.hasHeader;
    preview.region = options.region;
    preview.phoneColumn = mapping.phoneColumn;
    preview.phoneReason = mapping.phoneReason;
    preview.rows = judgeRows(table->rows, mapping, options.region, options.optedOut);
    preview.columns = columnsOf(mapping, preview.rows);
    return preview;
}

} // namespace outbound
