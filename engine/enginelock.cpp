#include "engine/enginelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace outbound
{

Result<std::unique_ptr<EngineLock>> EngineLock::take(const QString& dataDir)
{
    const QByteArray path = QFile::encodeName(QDir(dataDir).filePath(QStringLiteral("engine.lock")));
    const int descriptor = open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Engine", "The data folder %1 can't be written.").arg(dataDir),
                     QString::fromLocal8Bit(std::strerror(errno))};
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        char owner[32] = {};
        const bool isNamed = pread(descriptor, owner, sizeof owner - 1, 0) > 0;
        close(descriptor);
        return Error{ErrorCode::EngineRunning,
                     QCoreApplication::translate("Engine", "An engine already runs on %1 (process %2).")
                         .arg(dataDir, isNamed ? QString::fromLatin1(owner).trimmed() : QStringLiteral("?"))};
    }
    const QByteArray owner = QByteArray::number(getpid()) + '\n';
    if (ftruncate(descriptor, 0) != 0 ||
        pwrite(descriptor, owner.constData(), static_cast<size_t>(owner.size()), 0) < 0) {
        close(descriptor);
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Engine", "The data folder %1 can't be written.").arg(dataDir),
                     QString::fromLocal8Bit(std::strerror(errno))};
    }
    return std::unique_ptr<EngineLock>(new EngineLock(descriptor));
}

EngineLock::~EngineLock()
{
    close(m_descriptor);
}

} // namespace outbound
