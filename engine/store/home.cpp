#include "engine/store/home.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSysInfo>

#include <sys/stat.h>

namespace outbound
{

static Result<void> write(const QString& path, const QStringList& tokens)
{
    QSaveFile file(path);
    const QByteArray text = tokens.join(QLatin1Char('\n')).toLatin1() + '\n';
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(text) == text.size() && file.commit();
    return written ? Result<void>() : storageError(file.errorString());
}

Result<Home> Home::of(Database& database, LedgerMark& ledgerMark)
{
    struct stat file {
    };
    if (stat(QFile::encodeName(database.path()).constData(), &file) != 0)
        return storageError(QStringLiteral("stat failed"));
    Home home(ledgerMark);
    home.m_path = database.path() + QStringLiteral("-home");
    home.m_newToken = QString::number(QRandomGenerator::system()->generate64(), 16);
    const QString place =
        QStringLiteral("%1:%2:").arg(QString::fromLatin1(QSysInfo::machineUniqueId())).arg(file.st_ino);
    home.m_mark = place + home.m_newToken;

    const auto lacksAttempts = ledgerMark.isAhead();
    if (!lacksAttempts)
        return lacksAttempts.error();
    home.m_isHere = !*lacksAttempts;

    Statement read(database, QStringLiteral("SELECT value FROM meta WHERE key = 'home'"));
    if (auto ran = read.run(); !ran)
        return ran.error();
    if (!read.next())
        return home;
    const QString last = read.value(0).toString();
    home.m_oldToken = last.section(QLatin1Char(':'), -1);
    QFile beside(home.m_path);
    const bool isRead = beside.open(QIODevice::ReadOnly);
    const QStringList tokens = QString::fromLatin1(beside.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    home.m_isHere = home.m_isHere && isRead && last == place + home.m_oldToken && tokens.contains(home.m_oldToken);
    return home;
}

Result<void> Home::announce() const
{
    return write(m_path, {m_newToken, m_oldToken});
}

Result<void> Home::settle() const
{
    if (auto written = write(m_path, {m_newToken}); !written)
        return written;
    return m_ledgerMark->settle();
}

} // namespace outbound
