#include "engine/store/database.h"

#include "engine/logging.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

namespace outbound
{

Error storageError(const QString& detail)
{
    qCWarning(lcStore).noquote() << "storage failed:" << detail;
    if (detail.contains(QLatin1String("locked"))) // SQLite's words for SQLITE_BUSY and SQLITE_LOCKED
        return {ErrorCode::Storage,
                QCoreApplication::translate("Store",
                                            "Another program holds Outbound's data. Close it, or wait until it "
                                            "is done."),
                detail};
    return {ErrorCode::Storage,
            QCoreApplication::translate("Store", "Outbound could not write its data. Check that the disk has space and "
                                                 "the data folder can be written."),
            detail};
}

/// In a folder that takes no files SQLite can't keep its notes for readers; where no log lies, nobody writes either.
static bool isOnlyReadable(const QString& path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFile::exists(path + QStringLiteral("-wal"));
}

Database::Database(QString name, QString path) : m_name(std::move(name)), m_path(std::move(path)) {}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    static QAtomicInt serial;
    const QString name = QStringLiteral("outbound-%1").arg(serial.fetchAndAddRelaxed(1));
    std::unique_ptr<Database> database(new Database(name, path));

    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000");
    if (access == Access::Read)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Read && isOnlyReadable(path)) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        connection.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) +
                                   QStringLiteral("?immutable=1"));
    } else {
        connection.setDatabaseName(path);
    }
    connection.setConnectOptions(options);
    if (access == Access::Write && !QFile::exists(path)) {
        QFile file(path);
        if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return storageError(file.errorString());
    }
    if (!connection.open())
        return storageError(connection.lastError().text());

    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys=ON")};
    if (access == Access::Write)
        pragmas << QStringLiteral("PRAGMA journal_mode=WAL") << QStringLiteral("PRAGMA synchronous=FULL");
    else // the writer alone checkpoints
        pragmas << QStringLiteral("PRAGMA wal_autocheckpoint=0") << QStringLiteral("PRAGMA synchronous=FULL");
    for (const QString& pragma : pragmas)
        if (auto done = database->execute(pragma); !done)
            return done.error();
    return database;
}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Database::execute(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return storageError(query.lastError().text());
    return {};
}

void Database::rollBack()
{
    QSqlQuery(QSqlDatabase::database(m_name, false)).exec(QStringLiteral("ROLLBACK"));
}

QSqlQuery& Database::prepared(const QString& sql)
{
    const auto [place, isNew] = m_prepared.try_emplace(sql, QSqlDatabase::database(m_name, false));
    QSqlQuery& query = place->second;
    if (isNew || query.lastQuery().isEmpty()) { // what could not be prepared is tried again
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            storageError(query.lastError().text());
    }
    return query;
}

Statement::Statement(Database& database, const QString& sql) : m_query(database.prepared(sql)) {}

Statement::~Statement()
{
    m_query.finish();
}

Result<void> Statement::execute()
{
    if (!m_query.exec())
        return storageError(m_query.lastError().text());
    return {};
}

} // namespace outbound
