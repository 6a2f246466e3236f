#include "app/commands/knownoptouts.h"

#include "app/console.h"
#include "app/paths.h"
#include "engine/sandbox/sandboxaccount.h"
#include "engine/settings/settingsfile.h"
#include "engine/store/storereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace outbound
{

static AccountSid accountOf(const CommandLine& line, const QString& dataDir)
{
    if (line.sandbox)
        return sandboxAccountSid();
    if (line.credentials)
        return line.credentials->account;
    const Settings settings = SettingsFile(dataDir).read();
    switch (settings.connect) {
    case Settings::Connect::Sandbox:
        return sandboxAccountSid();
    case Settings::Connect::Twilio:
        return settings.twilioAccount;
    case Settings::Connect::Nothing:
        break;
    }
    return {};
}

QSet<QString> knownOptOuts(const CommandLine& line)
{
    const QString dataDir = dataPath(line.engine.dataDir);
    const QString store = QDir(dataDir).filePath(QStringLiteral("outbound.db"));
    const bool isThere = QFile::exists(store);
    if (!isThere && line.engine.dataDir.isEmpty())
        return {};
    const auto reader =
        isThere ? StoreReader::open(store) : Result<std::unique_ptr<StoreReader>>(Error{ErrorCode::Storage, {}});
    const auto optedOut =
        reader ? (*reader)->optedOut(accountOf(line, dataDir)) : Result<QSet<QString>>(reader.error());
    if (optedOut)
        return *optedOut;
    note(QCoreApplication::translate("KnownOptOuts", "The opt-outs in %1 can't be read, so nobody counts as opted out.")
             .arg(dataDir));
    return {};
}

} // namespace outbound
