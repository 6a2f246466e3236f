#include "app/commands/enginevisit.h"

#include "app/commands/storeaccess.h"
#include "app/commandtable.h"
#include "app/console.h"
#include "app/paths.h"
#include "engine/sandbox/sandboxaccount.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLoggingCategory>
#include <QThread>

#include <chrono>

namespace outbound
{

namespace
{

/// Another command of the shell has the folder, without an API, for no longer than this.
constexpr std::chrono::seconds longestVisit{8};

struct Visit {
    Q_DECLARE_TR_FUNCTIONS(EngineVisit)
};

QString nameOf(const AccountSid& account)
{
    return account.isEmpty()                ? Visit::tr("no account")
           : account == sandboxAccountSid() ? Visit::tr("the sandbox")
                                            : Visit::tr("the Twilio account %1").arg(account);
}

bool servesApi(const QString& dataDir)
{
    const auto reader = StoreReader::open(Engine::storePath(dataDir));
    const auto url = reader ? (*reader)->apiUrl() : Result<QString>(reader.error());
    return url && !url->isEmpty();
}

/// Waits its turn where another command of the shell has the folder.
Result<std::unique_ptr<Engine>> openOrAttach(const Engine::Options& options)
{
    const QDeadlineTimer patience(longestVisit);
    auto engine = Engine::open(options);
    while (!engine && engine.error().code == ErrorCode::EngineRunning && !patience.hasExpired()) {
        QThread::msleep(50);
        if (servesApi(options.dataDir))
            break;
        engine = Engine::open(options);
    }
    return engine || engine.error().code != ErrorCode::EngineRunning ? std::move(engine)
                                                                     : Engine::openOrAttach(options);
}

/// Nobody is to be texted from an account that somebody else chose for the engine.
Result<void> checkAccount(const CommandLine& line, const Connection& connection)
{
    const bool isOfAccount = optionOf(line.command, QStringLiteral("sandbox"));
    if (!isOfAccount || accountOf(line) == connection.account)
        return {};
    return Error{ErrorCode::Conflict, Visit::tr("The engine that runs is connected to %1, this command is for %2. Name "
                                                "the same account, or --sandbox for the sandbox.")
                                          .arg(nameOf(connection.account), nameOf(accountOf(line)))};
}

} // namespace

Result<EngineVisit> visitEngine(const CommandLine& line)
{
    const auto dataDir = dataDirectory(line.engine.dataDir);
    if (!dataDir)
        return dataDir.error();
    // What an engine tells beside its work would stand between the lines of the command.
    QLoggingCategory::setFilterRules(QStringLiteral("outbound.*.info=false"));
    Engine::Options options = line.engine;
    options.dataDir = *dataDir;
    options.visitor = QStringLiteral("Outbound shell");
    options.api = line.command == Task::Send && line.send.wait; // it stays, so others may have to come to it
    options.apiPort = 0;
    auto engine = openOrAttach(options);
    if (!engine)
        return engine.error();
    if (!(*engine)->isAttached())
        (*engine)->actFor(accountOf(line));
    else if (auto checked = checkAccount(line, (*engine)->connection()); !checked)
        return checked.error();
    const bool isOurs = !(*engine)->isAttached();
    return EngineVisit{std::move(*engine), isOurs};
}

int onEngine(const CommandLine& line,
             const std::function<void(const EngineVisit& visit, std::function<void(int)> end)>& calls)
{
    const auto visit = visitEngine(line);
    if (!visit)
        return refuse(visit.error());
    calls(*visit, leave);
    return QCoreApplication::exec();
}

void leave(int exitCode)
{
    QMetaObject::invokeMethod(
        qApp, [exitCode] { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
}

QString nextEngineSentence(const EngineVisit& visit)
{
    return visit.isOurs ? Visit::tr("No engine runs here, so it goes on as soon as one does: outbound --headless, or "
                                    "the window.")
                        : QString();
}

} // namespace outbound
