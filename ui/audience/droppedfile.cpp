#include "ui/audience/droppedfile.h"

#include "engine/import/importjob.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QSet>

namespace outbound
{

namespace
{

struct Dropped {
    Q_DECLARE_TR_FUNCTIONS(DroppedFile)
};

Error refused(const QString& sentence)
{
    return {ErrorCode::Unreadable, sentence};
}

/// Told by its name, which must not be opened while it is only dragged.
bool isKind(const QFileInfo& file, const char* kinds)
{
    return QLatin1String(kinds).contains(QLatin1Char(' ') + file.suffix().toLower() + QLatin1Char(' ')) &&
           !file.suffix().isEmpty();
}

Result<void> checkFile(const QFileInfo& file)
{
    static constexpr char spreadsheets[] = " xlsx xls xlsm xlsb xltx ods fods ots numbers ";
    static constexpr char others[] = " png jpg jpeg gif webp bmp svg ico tif tiff heic avif psd pdf ps eps"
                                     " zip gz tgz bz2 xz zst 7z rar tar iso doc docx odt rtf pages ppt pptx odp key"
                                     " mp3 m4a wav ogg oga flac mp4 m4v mov avi mkv webm exe dll so db sqlite ";
    if (file.isDir())
        return refused(Dropped::tr("“%1” is a folder. Drop the CSV in it.").arg(file.fileName()));
    if (isKind(file, spreadsheets))
        return refused(Dropped::tr("“%1” is a spreadsheet. Save it as CSV UTF-8 and drop that.").arg(file.fileName()));
    if (isKind(file, others))
        return refused(Dropped::tr("“%1” is not a list. Drop a CSV.").arg(file.fileName()));
    if (!file.isFile() || !file.isReadable())
        return refused(Dropped::tr("“%1” can’t be read.").arg(file.fileName()));
    if (file.size() > maxImportBytes)
        return refused(Dropped::tr("“%1” is larger than 200 MB.").arg(file.fileName()));
    return {};
}

} // namespace

Result<QStringList> filesToTake(const QList<QUrl>& dropped)
{
    QStringList paths;
    qint64 size = 0;
    for (const QUrl& url : dropped) {
        if (!url.isLocalFile())
            return refused(Dropped::tr("Only files of this computer can be taken."));
        const QFileInfo file(url.toLocalFile());
        if (const auto takeable = checkFile(file); !takeable)
            return takeable.error();
        if (paths.contains(file.filePath()))
            continue;
        paths << file.filePath();
        size += file.size();
    }
    if (paths.isEmpty())
        return refused(Dropped::tr("There is no file to take."));
    if (size > maxImportBytes)
        return refused(Dropped::tr("These files are larger than 200 MB together."));
    return paths;
}

Result<QString> dropPromise(const QMimeData& dragged, bool replaces)
{
    if (dragged.hasUrls()) {
        const auto paths = filesToTake(dragged.urls());
        if (!paths)
            return paths.error();
        const QString name = QFileInfo(paths->first()).fileName();
        const int files = int(paths->size());
        if (replaces)
            return files == 1 ? Dropped::tr("Drop to replace the list with %1").arg(name)
                              : Dropped::tr("Drop to replace the list with %n file(s)", nullptr, files);
        return files == 1 ? Dropped::tr("Drop to add %1").arg(name)
                          : Dropped::tr("Drop to add %n file(s)", nullptr, files);
    }
    if (dragged.hasText())
        return replaces ? Dropped::tr("Drop to replace the list with the cells") : Dropped::tr("Drop to add the cells");
    return refused(dragged.hasImage() ? Dropped::tr("A picture is not a list. Drop a CSV or cells.")
                                      : Dropped::tr("This is not a list. Drop a CSV or cells."));
}

} // namespace outbound
