#include "app/commands/storeaccess.h"

#include "app/paths.h"
#include "engine/sandbox/sandboxaccount.h"
#include "engine/settings/settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace outbound
{

namespace
{

struct Access {
    Q_DECLARE_TR_FUNCTIONS(StoreAccess)
};

QString storePath(const CommandLine& line)
{
    return QDir(dataPath(line.engine.dataDir)).filePath(QStringLiteral("outbound.db"));
}

} // namespace

AccountSid accountOf(const CommandLine& line)
{
    if (line.sandbox)
        return sandboxAccountSid();
    if (line.credentials)
        return line.credentials->account;
    const Settings settings = SettingsFile(dataPath(line.engine.dataDir)).read();
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

bool hasStore(const CommandLine& line)
{
    return QFile::exists(storePath(line));
}

Result<std::unique_ptr<StoreReader>> openStore(const CommandLine& line)
{
    if (!hasStore(line))
        return Error{
            ErrorCode::NotFound,
            Access::tr("There is no data in %1. Name its folder with --data-dir.").arg(dataPath(line.engine.dataDir))};
    auto reader = StoreReader::open(storePath(line));
    if (!reader)
        return readingError(line, reader.error());
    return reader;
}

Error readingError(const CommandLine& line, const Error& cause)
{
    if (cause.code != ErrorCode::Storage)
        return cause;
    return {ErrorCode::Storage, Access::tr("The data in %1 can't be read.").arg(dataPath(line.engine.dataDir)),
            cause.detail};
}

} // namespace outbound
