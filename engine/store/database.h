#pragma once

#include "engine/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <map>
#include <memory>

namespace outbound
{

/// One SQLite connection, usable in the thread that opened it. The writer's commits are durable when they return
/// (WAL, `synchronous=FULL`); readers see the last commit and can't write.
class Database
{
public:
    enum class Access {
        Write, ///< the engine's
        Visit, ///< writes a few rows beside an engine that may be running
        Read,
    };

    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }

    /// Runs one statement that isn't worth preparing.
    Result<void> execute(const QString& sql);
    void rollBack(); ///< what SQLite, on a full disk for one, may have rolled back itself

private:
    friend class Statement;
    friend class Transaction;

    Database(QString name, QString path);
    QSqlQuery& prepared(const QString& sql);

    QString m_name;
    QString m_path;
    bool m_inTransaction = false;
    std::map<QString, QSqlQuery> m_prepared; ///< by their text
};

/// One execution of a statement that the connection prepares once; reset when it goes out of scope, so that no read
/// transaction and no lock outlives it. Not to be nested with itself.
class Statement
{
public:
    Statement(Database& database, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    template <typename... Values>
    Result<void> run(const Values&... values)
    {
        int position = 0;
        (m_query.bindValue(position++, values), ...);
        return execute();
    }

    bool next() { return m_query.next(); }
    QVariant value(int column) const { return m_query.value(column); }
    qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }
    int rowsAffected() const { return m_query.numRowsAffected(); }

private:
    Result<void> execute();

    QSqlQuery& m_query;
};

/// The sentence for any failure of the store, with SQLite's own words as detail.
Error storageError(const QString& detail);

} // namespace outbound
