// An engine under everything that happens in a year, within minutes: it is killed, commanded, and let down by disk,
// clock and provider, and then judged by the provider's ledger.

#include "tests/soak/engineworker.h"
#include "tests/soak/soak.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QSqlDatabase>

#include <cstdio>

using namespace outbound;

/// libfiu takes a lock of its own and that of the dynamic linker in either order, so no plugin may be loaded while
/// there are threads.
static void loadPlugins()
{
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("first"));
    QSqlDatabase::removeDatabase(QStringLiteral("first"));
    const QNetworkAccessManager network;
}

static int work(const QStringList& arguments)
{
    loadPlugins();
    qSetMessagePattern(QStringLiteral("%{time process} %{pid} %{type} %{category}: %{message}"));
    const auto worker = EngineWorker::start(arguments.value(0), QUrl(arguments.value(1)));
    if (!worker) {
        std::fprintf(stderr, "%s\n", qPrintable(worker.error().message));
        return 1;
    }
    return QCoreApplication::exec();
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Kills, commands and faults, and nobody lost or texted twice."));
    const QCommandLineOption worker(QStringLiteral("worker"), QStringLiteral("Run the engine that is tried."));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Repeat the course of this seed."),
                                  QStringLiteral("N"));
    const QCommandLineOption kills(QStringLiteral("kills"), QStringLiteral("Kill so often (20 a minute)."),
                                   QStringLiteral("N"));
    const QCommandLineOption events(QStringLiteral("events"), QStringLiteral("Command so often (50 a minute)."),
                                    QStringLiteral("N"));
    parser.addOptions({worker, seed, kills, events});
    parser.addPositionalArgument(QStringLiteral("MINUTES"), QStringLiteral("How long (10)."),
                                 QStringLiteral("[MINUTES]"));
    parser.addHelpOption();
    parser.process(application);
    const QStringList words = parser.positionalArguments();
    if (parser.isSet(worker))
        return work(words);

    SoakPlan plan;
    plan.minutes = words.isEmpty() ? plan.minutes : words.first().toInt();
    plan.kills = parser.isSet(kills) ? parser.value(kills).toInt() : 20 * plan.minutes;
    plan.events = parser.isSet(events) ? parser.value(events).toInt() : 50 * plan.minutes;
    plan.seed = parser.isSet(seed) ? parser.value(seed).toUInt() : QRandomGenerator::system()->generate();
    if (plan.minutes < 1 || plan.minutes > 200 || plan.kills < 0 || plan.events < 0)
        parser.showHelp(2);
    return Soak(plan).run();
}
