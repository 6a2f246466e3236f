#include "app/commands/keyscommand.h"

#include "app/commands/campaignjson.h"
#include "app/commands/enginevisit.h"
#include "app/commands/standardoutput.h"
#include "app/commands/storeaccess.h"
#include "app/commands/texttable.h"
#include "app/console.h"
#include "app/paths.h"
#include "engine/domain/walltime.h"
#include "engine/store/apikeys.h"

#include <QCoreApplication>
#include <QDir>

namespace outbound
{

namespace
{

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(KeysCommand)
};

constexpr int nameWidth = 40; ///< columns of the terminal

/// The store beside whatever engine runs. Where none ever did, or none of this version, one makes it ready first.
Result<std::unique_ptr<Database>> openDatabase(const CommandLine& line)
{
    const auto dataDir = dataDirectory(line.engine.dataDir);
    if (!dataDir)
        return dataDir.error();
    const auto open = [path = QDir(*dataDir).filePath(QStringLiteral("outbound.db"))] {
        return Database::open(path, Database::Access::Visit);
    };
    if (hasStore(line))
        if (auto database = open(); database && ApiKeys(**database).list())
            return database;
    if (auto made = visitEngine(line); !made)
        return made.error();
    return open();
}

Json keyJson(const ApiKey& key)
{
    return {{"key_id", jsonOf(key.id)},
            {"name", jsonOf(key.name)},
            {"created_at", jsonOf(key.createdAt)},
            {"last_used_at", jsonOf(key.lastUsedAt)}};
}

QString moment(const QDateTime& instant)
{
    return instant.isNull() ? Keys::tr("never") : fullMomentText(instant, zoneNamed({}));
}

Result<std::string> created(ApiKeys& keys, const CommandLine& line)
{
    const auto made = keys.create(line.target.trimmed(), false, QDateTime::currentDateTimeUtc());
    if (!made)
        return made.error();
    if (!line.json)
        return made->token().toStdString() + '\n';
    Json json = keyJson(made->key);
    json["key_secret"] = made->secret.toStdString();
    return lineOf(json);
}

Result<std::string> listed(ApiKeys& keys, const CommandLine& line)
{
    const auto list = keys.list();
    if (!list)
        return list.error();
    Json json = Json::array();
    TextTable table({Keys::tr("Key"), Keys::tr("Name"), Keys::tr("Created"), Keys::tr("Last used")}, {});
    for (const ApiKey& key : *list) {
        json.push_back(keyJson(key));
        table.addRow({key.id, shortened(key.name, nameWidth), moment(key.createdAt), moment(key.lastUsedAt)});
    }
    if (line.json)
        return lineOf({{"keys", std::move(json)}});
    return (list->empty() ? Keys::tr("No keys. Make one: outbound keys create NAME.") + u'\n' : table.text())
        .toStdString();
}

Result<std::string> revoked(ApiKeys& keys, const CommandLine& line)
{
    if (auto done = keys.revoke(line.target); !done)
        return done.error();
    return line.json ? lineOf({{"key_id", line.target.toStdString()}, {"revoked", true}})
                     : (Keys::tr("Revoked: %1.").arg(line.target) + u'\n').toStdString();
}

} // namespace

int manageKeys(const CommandLine& line)
{
    const auto database = openDatabase(line);
    if (!database)
        return refuse(database.error());
    ApiKeys keys(**database);
    const auto said = line.command == Task::CreateKey  ? created(keys, line)
                      : line.command == Task::ListKeys ? listed(keys, line)
                                                       : revoked(keys, line);
    if (!said)
        return refuse(said.error());
    StandardOutput output;
    output.write(*said);
    return output.close();
}

} // namespace outbound
