#include "app/commands/knownoptouts.h"

#include "app/commands/storeaccess.h"
#include "app/console.h"
#include "app/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace outbound
{

QSet<QString> knownOptOuts(const CommandLine& line)
{
    const QString dataDir = dataPath(line.engine.dataDir);
    const QString store = QDir(dataDir).filePath(QStringLiteral("outbound.db"));
    const bool isThere = QFile::exists(store);
    if (!isThere && line.engine.dataDir.isEmpty())
        return {};
    const auto reader =
        isThere ? StoreReader::open(store) : Result<std::unique_ptr<StoreReader>>(Error{ErrorCode::Storage, {}});
    const auto optedOut = reader ? (*reader)->optedOut(accountOf(line)) : Result<QSet<QString>>(reader.error());
    if (optedOut)
        return *optedOut;
    note(QCoreApplication::translate("KnownOptOuts", "The opt-outs in %1 can't be read, so nobody counts as opted out.")
             .arg(dataDir));
    return {};
}

} // namespace outbound
