#include "ui/newcampaign/droppedfile.h"

#include "engine/import/importjob.h"

#include <QCoreApplication>
#include <QFileInfo>
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

} // namespace

Result<QString> fileToTake(const QList<QUrl>& dropped)
{
    static const QSet<QString> spreadsheets{QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods"),
                                            QStringLiteral("numbers")};
    static const QSet<QString> others{QStringLiteral("png"),  QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                      QStringLiteral("gif"),  QStringLiteral("pdf"), QStringLiteral("zip"),
                                      QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("mp4")};
    if (dropped.isEmpty() || !dropped.first().isLocalFile())
        return refused(Dropped::tr("Only files of this computer can be taken."));
    if (dropped.size() > 1)
        return refused(Dropped::tr("One file at a time, please."));
    const QFileInfo file(dropped.first().toLocalFile());
    const QString kind = file.suffix().toLower();
    if (file.isDir())
        return refused(Dropped::tr("“%1” is a folder. Drop the CSV in it.").arg(file.fileName()));
    if (spreadsheets.contains(kind))
        return refused(Dropped::tr("“%1” is a spreadsheet. Save it as CSV UTF-8 and drop that.").arg(file.fileName()));
    if (others.contains(kind))
        return refused(Dropped::tr("“%1” is not a list. Drop a CSV.").arg(file.fileName()));
    if (!file.isReadable())
        return refused(Dropped::tr("“%1” can’t be read.").arg(file.fileName()));
    if (file.size() > maxImportBytes)
        return refused(Dropped::tr("“%1” is larger than 200 MB.").arg(file.fileName()));
    return file.filePath();
}

} // namespace outbound
