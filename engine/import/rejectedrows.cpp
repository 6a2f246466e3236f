#include "engine/import/rejectedrows.h"

#include "engine/import/csvwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace outbound
{

namespace
{

constexpr int stride = 4096; ///< rows between two looks at the stop token

struct Rejected {
    Q_DECLARE_TR_FUNCTIONS(RejectedRows)
};

QStringList titles(const ImportPreview& preview)
{
    QStringList titles;
    for (size_t column = 0; column < preview.columns.size(); ++column) {
        const QString& header = preview.columns[column].header;
        titles << (header.trimmed().isEmpty() ? Rejected::tr("Column %1").arg(column + 1) : header);
    }
    titles << Rejected::tr("Row");
    if (preview.sheet->partCount() > 1)
        titles << Rejected::tr("File");
    titles << Rejected::tr("Reason");
    return titles;
}

QStringList cells(const ImportPreview& preview, int position)
{
    QStringList cells;
    for (size_t column = 0; column < preview.columns.size(); ++column)
        cells << preview.sheet->text(preview.firstRow + position, int(column));
    cells << QString::number(preview.rowNumber(position));
    if (preview.sheet->partCount() > 1)
        cells << preview.fileName(position);
    cells << preview.sentence(position);
    return cells;
}

Error unwritten(const QString& path, const QFileDevice& file)
{
    return {ErrorCode::Storage,
            Rejected::tr("“%1” could not be saved: %2.").arg(QFileInfo(path).fileName(), file.errorString())};
}

} // namespace

Result<int> saveRejectedRows(const ImportPreview& preview, const QString& path, std::stop_token stop)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(path, file);
    CsvWriter writer(file);
    bool written = writer.writeRow(titles(preview));
    int saved = 0;
    for (int position = 0; written && position < int(preview.rows.size()); ++position) {
        if (position % stride == 0 && stop.stop_requested())
            return Error{ErrorCode::Cancelled, Rejected::tr("Saving was cancelled.")};
        if (preview.rows[size_t(position)].verdict != RowVerdict::Rejected)
            continue;
        written = writer.writeRow(cells(preview, position));
        ++saved;
    }
    if (!written || !file.commit())
        return unwritten(path, file);
    return saved;
}

} // namespace outbound
