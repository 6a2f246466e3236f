#include "app/commands/enginevisit.h"

#include "app/commands/storeaccess.h"
#include "app/console.h"
#include "app/paths.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace outbound
{

namespace
{

struct Visit {
    Q_DECLARE_TR_FUNCTIONS(EngineVisit)
};

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
    auto engine = Engine::open(options);
    if (!engine)
        return engine.error();
    (*engine)->actFor(accountOf(line));
    return EngineVisit{std::move(*engine), true};
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
