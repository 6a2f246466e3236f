#include "tests/support/storeintegrity.h"

#include "engine/store/database.h"

#include <QStringList>

namespace outbound
{

static Result<QStringList> answersTo(Database& database, const QString& pragma)
{
    Statement read(database, pragma);
    if (auto ran = read.run(); !ran)
        return ran.error();
    QStringList answers;
    while (read.next())
        answers << read.value(0).toString();
    return answers;
}

Result<void> checkIntegrity(const QString& path)
{
    const auto database = Database::open(path, Database::Access::Read);
    if (!database)
        return database.error();
    const auto pages = answersTo(**database, QStringLiteral("PRAGMA integrity_check"));
    if (!pages)
        return pages.error();
    if (*pages != QStringList{QStringLiteral("ok")})
        return storageError(pages->join(QLatin1Char('\n')));
    const auto strays = answersTo(**database, QStringLiteral("PRAGMA foreign_key_check"));
    if (!strays)
        return strays.error();
    if (!strays->isEmpty())
        return storageError(QStringLiteral("rows without their parent in ") + strays->join(QLatin1String(", ")));
    return {};
}

} // namespace outbound
