#include "app/commandline.h"
#include "app/commands/agentscommand.h"
#include "app/commands/campaignaction.h"
#include "app/commands/campaignscommand.h"
#include "app/commands/keyscommand.h"
#include "app/commands/numberscommand.h"
#include "app/commands/optoutscommand.h"
#include "app/commands/previewcommand.h"
#include "app/commands/provecommand.h"
#include "app/commands/segmentscommand.h"
#include "app/commands/sendcommand.h"
#include "app/commands/servicecommand.h"
#include "app/completions/completions.h"
#include "app/console.h"
#include "app/headless.h"
#include "app/language.h"
#include "app/manual.h"
#include "app/rehearsal.h"

#ifdef OUTBOUND_HAS_UI
#include "app/desktop.h"
#include "app/screenshots.h"

#include <QApplication>
#else
#include <QCoreApplication>
#endif

#include <QTextStream>

#include <clocale>
#include <cstdio>
#include <langinfo.h>
#include <memory>

using namespace outbound;
using Command = CommandLine::Command;

static std::unique_ptr<QCoreApplication> makeApplication(Command command, int& argc, char** argv)
{
#ifdef OUTBOUND_HAS_UI
    if (command == Command::Window || command == Command::Screenshots)
        return std::make_unique<QApplication>(argc, argv);
#else
    Q_UNUSED(command)
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

#ifdef OUTBOUND_HAS_UI
/// Qt would end the process with a stack of plugin names.
static bool hasDisplay()
{
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
}
#endif

/// Cron and its like start programs in the C locale. Qt takes text for UTF-8 all the same, but says so on every start.
static void useUtf8()
{
    setlocale(LC_ALL, "");
    if (QLatin1String(nl_langinfo(CODESET)) != QLatin1String("UTF-8"))
        qputenv("LC_ALL", "C.UTF-8");
}

static int run(const CommandLine& line)
{
    switch (line.command) {
    case Command::Print:
        QTextStream(stdout) << line.text;
        return 0;
    case Command::Completions:
        QTextStream(stdout) << completionsFor(line.target);
        return 0;
    case Command::Manual:
        QTextStream(stdout) << manualSource();
        return 0;
    case Command::Headless:
        return runHeadless(line);
    case Command::Sandbox:
        return runSandbox(line);
    case Command::Rehearse: {
        Rehearsal rehearsal(line);
        QObject::connect(
            &rehearsal, &Rehearsal::ended, qApp, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
        rehearsal.start();
        return QCoreApplication::exec();
    }
    case Command::Preview:
        return printPreview(line);
    case Command::Prove:
        return prove(line);
    case Command::Send:
        return SendCommand(line).run();
    case Command::ListCampaigns:
        return listCampaigns(line);
    case Command::ShowCampaign:
        return showCampaign(line);
    case Command::ExportCampaign:
        return exportCampaign(line);
    case Command::LaunchCampaign:
    case Command::PauseCampaign:
    case Command::ResumeCampaign:
    case Command::CancelCampaign:
    case Command::RetryCampaign:
        return actOnCampaign(line);
    case Command::ListNumbers:
        return listNumbers(line);
    case Command::SyncNumbers:
        return syncNumbers(line);
    case Command::SetNumber:
        return setNumber(line);
    case Command::CreateKey:
    case Command::ListKeys:
    case Command::RevokeKey:
        return manageKeys(line);
    case Command::ListOptOuts:
        return listOptOuts(line);
    case Command::ExportOptOuts:
        return exportOptOuts(line);
    case Command::AddOptOuts:
        return addOptOuts(line);
    case Command::ImportOptOuts:
        return importOptOuts(line);
    case Command::RemoveOptOut:
        return removeOptOut(line);
    case Command::ListAgents:
        return listAgents(line);
    case Command::CreateAgent:
        return createAgent(line);
    case Command::SetAgent:
    case Command::DefaultAgent:
        return changeAgent(line);
    case Command::InstallService:
        return installService(line);
    case Command::RemoveService:
        return removeService(line);
    case Command::Segments:
        return countSegments(line.target == QLatin1String("-") ? QString() : line.target);
#ifdef OUTBOUND_HAS_UI
    case Command::Window:
        return runDesktop(line);
    case Command::Screenshots:
        return takeScreenshots(line);
#else
    case Command::Window:
    case Command::Screenshots:
        return fail({ErrorCode::InvalidRequest,
                     QCoreApplication::translate("Main", "This build has no window. Use --headless.")});
#endif
    }
    return 2;
}

int main(int argc, char** argv)
{
    useUtf8();
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments << QString::fromLocal8Bit(argv[index]);
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-dd HH:mm:ss} %{type} %{category}: %{message}"));
    QCoreApplication::setApplicationName(QStringLiteral("outbound"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OUTBOUND_VERSION));

    const auto line = [&] { // said in the language of the system, before it is known what kind of application it takes
        const QCoreApplication reader(argc, argv);
        useLanguage();
        return readCommandLine(arguments);
    }();
    if (!line) {
        fail(line.error());
        return 2;
    }
#ifdef OUTBOUND_HAS_UI
    if (line->command == Command::Window && !hasDisplay())
        return fail(
            {ErrorCode::InvalidRequest,
             QCoreApplication::translate("Main", "There is no display for a window. Start with --headless, or try "
                                                 "'outbound rehearse'.")});
#endif
    const auto application = makeApplication(line->command, argc, argv);
    useLanguage(line->command == Command::Manual ? QStringLiteral("en") : QString()); // whose frame is English
    return run(*line);
}
