#include "engine/import/listfile.h"

#include "engine/import/importjob.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace outbound
{

namespace
{

constexpr qint64 chunk = qint64(1) << 22; ///< bytes between two looks at the stop token

struct File {
    Q_DECLARE_TR_FUNCTIONS(ListFile)
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
        return File::tr("a workbook or an archive. In the spreadsheet, save it as CSV UTF-8");
    for (const QByteArray& signature : images)
        if (bytes.startsWith(signature) && bytes.left(64).contains('\0'))
            return File::tr("a picture. Choose a CSV file");
    if (bytes.startsWith("%PDF"))
        return File::tr("a PDF. Save the list as CSV UTF-8");
    return {};
}

/// After the last newline, in any encoding: that of two or four bytes has NULs beside it.
qsizetype endOfLastLine(const QByteArray& bytes)
{
    qsizetype end = std::max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r')) + 1;
    while (end % 4 != 0 && end < bytes.size() && bytes[end] == '\0')
        ++end;
    return end;
}

} // namespace

Result<void> checkIsText(const QByteArray& bytes, const QString& name)
{
    if (bytes.isEmpty())
        return unreadable(File::tr("“%1” is empty.").arg(name));
    if (const QString kind = kindOfBinary(bytes); !kind.isEmpty())
        return unreadable(File::tr("“%1” is %2.", "file name, what it is").arg(name, kind));
    return {};
}

Result<QByteArray> readListFile(const QString& path, qint64 most, std::stop_token stop)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir())
        return unreadable(File::tr("“%1” is a folder. Choose a CSV file in it.").arg(name));
    if (!info.exists())
        return unreadable(File::tr("“%1” isn't there.").arg(name));
    if (!info.isFile())
        return unreadable(File::tr("“%1” isn't a file.").arg(name));
    if (info.size() > maxImportBytes)
        return unreadable(File::tr("“%1” is larger than %2. Split it into smaller files.")
                              .arg(name, QLocale().formattedDataSize(maxImportBytes, 0)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(File::tr("“%1” can't be read: you may lack the permission.").arg(name), file.errorString());
    QByteArray bytes;
    bytes.reserve(std::min(most, info.size()));
    while (bytes.size() < most && !file.atEnd() && file.error() == QFileDevice::NoError) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, File::tr("Reading was cancelled.")};
        bytes += file.read(std::min(chunk, most - bytes.size()));
    }
    if (file.error() != QFileDevice::NoError)
        return unreadable(File::tr("“%1” can't be read to its end.").arg(name), file.errorString());
    const auto isText = checkIsText(bytes, name);
    if (!isText)
        return isText.error();
    if (!file.atEnd())
        if (const qsizetype end = endOfLastLine(bytes); end > 0)
            bytes.truncate(end);
    return bytes;
}

} // namespace outbound
