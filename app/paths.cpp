#include "app/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace outbound
{

QString dataPath(const QString& given)
{
    return given.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/outbound")
               : QDir(given).absolutePath();
}

Result<QString> dataDirectory(const QString& given)
{
    const QString path = dataPath(given);
    const bool isOurs =
        QDir().mkpath(path) &&
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (!isOurs)
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Paths", "The data folder %1 can't be created or written.").arg(path)};
    return path;
}

} // namespace outbound
