#include "app/headless.h"

#include "app/console.h"
#include "app/headlesslog.h"
#include "app/paths.h"
#include "app/startconnection.h"
#include "app/stopsignals.h"
#include "engine/sandbox/sandboxserver.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

namespace outbound
{

int runHeadless(const CommandLine& line)
{
    const auto dataDir = dataDirectory(line.engine.dataDir);
    if (!dataDir)
        return fail(dataDir.error());
    Engine::Options options = line.engine;
    options.dataDir = *dataDir;
    options.api = !line.noApi;
    options.apiPort = line.apiPort;
    // The log below says the same of a campaign in words.
    QLoggingCategory::setFilterRules(QStringLiteral("outbound.send.info=false"));
    auto engine = Engine::open(options);
    if (!engine)
        return fail(engine.error());

    auto log = std::make_unique<HeadlessLog>(**engine);
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stop, log.get(), [] {
        HeadlessLog::say(QCoreApplication::translate("Headless", "Stopping: nothing more is handed over."));
        QCoreApplication::quit();
    });
    QObject::connect(&stopSignals, &StopSignals::readAgain, log.get(), [&engine] {
        (*engine)->reloadSettings();
        HeadlessLog::say(QCoreApplication::translate("Headless", "The settings were read again."));
    });
    const auto tellApi = [&engine] {
        if (const QUrl url = (*engine)->apiUrl(); !url.isEmpty())
            print(QStringLiteral("api: %1").arg(url.toString()));
    };
    QObject::connect(engine->get(), &Engine::apiUrlChanged, log.get(), tellApi);
    tellApi();
    connectAtStart(**engine, line).then(qApp, [&engine, &dataDir](const Result<Connection>& connection) {
        if (!connection) {
            fail(connection.error());
            QCoreApplication::exit(1);
            return;
        }
        const QString whose = connection->kind == Connection::Kind::Sandbox ? QStringLiteral("sandbox")
                              : connection->kind == Connection::Kind::Twilio
                                  ? QStringLiteral("Twilio ") + connection->account
                                  : QStringLiteral("no account");
        print(QStringLiteral("engine: running on %1, %2").arg(*dataDir, whose));
    });
    const int exitCode = QCoreApplication::exec();
    log.reset(); // it reads from the engine
    engine->reset();
    HeadlessLog::say(QCoreApplication::translate("Headless", "Stopped: everything known is stored."));
    return exitCode;
}

int runSandbox(const CommandLine& line)
{
    const auto dataDir = dataDirectory(line.engine.dataDir);
    if (!dataDir)
        return fail(dataDir.error());
    SystemClock clock;
    const QString ledger = QDir(*dataDir).filePath(QStringLiteral("sandbox.db"));
    const auto server = SandboxServer::start(ledger, line.port, clock, line.engine.sandbox);
    if (!server)
        return fail(server.error());
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stop, qApp, &QCoreApplication::quit);
    if (line.json) {
        print(QString::fromStdString(nlohmann::ordered_json{{"url", (*server)->url().toString().toStdString()},
                                                            {"ledger", ledger.toStdString()},
                                                            {"account_sid", sandboxAccountSid().toStdString()},
                                                            {"auth_token", sandboxAuthToken().toStdString()}}
                                         .dump()));
        return QCoreApplication::exec();
    }
    print(QStringLiteral("sandbox: %1").arg((*server)->url().toString()));
    print(QStringLiteral("ledger: %1").arg(ledger));
    print(QStringLiteral("TWILIO_ACCOUNT_SID=%1").arg(sandboxAccountSid()));
    print(QStringLiteral("TWILIO_AUTH_TOKEN=%1").arg(sandboxAuthToken()));
    return QCoreApplication::exec();
}

} // namespace outbound
