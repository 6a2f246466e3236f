#include "engine/store/handover.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace outbound
{

static constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Handover::Handover(const QString& storePath) : m_folder(QFileInfo(storePath).dir().filePath(QStringLiteral("handover")))
{
}

QString Handover::pathOf(const QString& name) const
{
    static const QRegularExpression plain(QStringLiteral("\\A[0-9a-f-]{1,64}\\z"));
    return plain.match(name).hasMatch() ? QDir(m_folder).filePath(name + QStringLiteral(".json")) : QString();
}

Result<void> Handover::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(pathOf(name));
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner) ||
        !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) || file.write(bytes) != bytes.size() ||
        !file.flush()) {
        file.remove();
        return Error{
            ErrorCode::Storage,
            QCoreApplication::translate("Store", "The list can't be handed over: %1 can't be written.").arg(m_folder),
            file.errorString()};
    }
    return {};
}

Result<QByteArray> Handover::take(const QString& name) const
{
    QFile file(pathOf(name));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Store", "What was handed over is not there any longer."), name};
    QByteArray bytes = file.readAll();
    file.remove();
    return bytes;
}

void Handover::remove(const QString& name) const
{
    QFile::remove(pathOf(name));
}

void Handover::clear() const
{
    QDir(m_folder).removeRecursively();
}

} // namespace outbound
