#include "engine/store/migrations.h"

#include "engine/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace outbound
{

/// Splits at semicolons that end a line; the schema files hold no triggers.
static QStringList statementsOf(const QString& sql)
{
    QStringList lines;
    for (const QString& line : sql.split(QLatin1Char('\n')))
        if (!line.startsWith(QLatin1String("--")))
            lines << line;
    return lines.join(QLatin1Char('\n')).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
}

Result<void> migrate(Database& database)
{
    int version = 0;
    {
        Statement read(database, QStringLiteral("PRAGMA user_version"));
        if (auto ran = read.run(); !ran)
            return ran;
        if (read.next())
            version = read.value(0).toInt();
    }
    const QStringList files =
        QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    if (version > files.size())
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Store",
                                                 "This data was written by a newer Outbound. Update the program "
                                                 "to open it."),
                     QStringLiteral("schema version %1").arg(version)};
    for (int next = version; next < files.size(); ++next) {
        QFile file(QStringLiteral(":/schema/") + files[next]);
        if (!file.open(QIODevice::ReadOnly))
            return storageError(file.errorString());
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        for (const QString& statement : statementsOf(QString::fromUtf8(file.readAll())))
            if (auto ran = database.execute(statement); !ran)
                return ran;
        if (auto ran = database.execute(QStringLiteral("PRAGMA user_version=%1").arg(next + 1)); !ran)
            return ran;
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace outbound
