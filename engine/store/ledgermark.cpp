#include "engine/store/ledgermark.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace outbound
{

static constexpr int digits = 19; // of the largest number a row can have

/// One file for each data folder, named so that its path can't be read from it.
static QString outsidePath(const QString& storePath)
{
    const QDir marks(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                     QStringLiteral("/outbound/marks"));
    marks.mkpath(QStringLiteral("."));
    const QString place = QFileInfo(storePath).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(QFile::encodeName(place), QCryptographicHash::Sha256);
    return marks.filePath(QString::fromLatin1(hash.toHex()));
}

/// @return 0 when there is none, or not a whole one
static AttemptId read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(digits).toLongLong() : 0;
}

static bool write(const QFile& file, AttemptId attempt)
{
    const QByteArray text = QByteArray::number(attempt).rightJustified(digits, '0') + '\n';
    return file.isOpen() && pwrite(file.handle(), text.constData(), size_t(text.size()), 0) == text.size();
}

LedgerMark::LedgerMark(Database& database)
    : m_database(database),
      m_beside(database.path() + QStringLiteral("-mark")),
      m_outside(outsidePath(database.path()))
{
    for (QFile* file : {&m_beside, &m_outside})
        file->open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Result<AttemptId> LedgerMark::lastAttempt() const
{
    Statement read(m_database, QStringLiteral("SELECT coalesce(max(attempt_id), 0) FROM attempts"));
    if (auto ran = read.run(); !ran)
        return ran.error();
    return read.next() ? Result<AttemptId>(read.value(0).toLongLong())
                       : storageError(QStringLiteral("the ledger has no end"));
}

Result<bool> LedgerMark::isAhead() const
{
    const auto last = lastAttempt();
    if (!last)
        return last.error();
    return *last < read(m_beside.fileName()) || (m_outside.isOpen() && *last < read(m_outside.fileName()));
}

Result<void> LedgerMark::settle()
{
    const auto last = lastAttempt();
    if (!last)
        return last.error();
    // A higher mark must not come back after a power loss.
    if (!write(m_beside, *last) || fdatasync(m_beside.handle()) != 0)
        return storageError(QStringLiteral("the ledger's mark can't be written"));
    if (write(m_outside, *last))
        fdatasync(m_outside.handle());
    m_marked = *last;
    return {};
}

void LedgerMark::advance()
{
    const auto last = lastAttempt();
    if (!last || *last <= m_marked)
        return;
    write(m_beside, *last);
    write(m_outside, *last);
    m_marked = *last;
}

} // namespace outbound
