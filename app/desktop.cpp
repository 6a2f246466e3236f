#include "app/desktop.h"

#include "app/appearance.h"
#include "app/console.h"
#include "app/frontdoor.h"
#include "app/paths.h"
#include "app/startconnection.h"
#include "app/stopsignals.h"
#include "engine/power/sessionbus.h"
#include "engine/settings/windowstate.h"
#include "ui/desktop/campaignnews.h"
#include "ui/desktop/notifications.h"
#include "ui/desktop/tray.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

namespace outbound
{

int runDesktop(const CommandLine& line)
{
    const auto dataDir = dataDirectory(line.engine.dataDir);
    Engine::Options options = line.engine;
    options.dataDir = dataDir ? *dataDir : QString();
    options.api = true;
    if (dataDir && FrontDoor::knock(*dataDir)) {
        print(QCoreApplication::translate("Desktop", "Outbound is open already; its window was raised."));
        return 0;
    }
    auto engine = dataDir ? Engine::openOrAttach(options) : Result<std::unique_ptr<Engine>>(dataDir.error());
    if (!engine)
        return fail(engine.error());

    QApplication::setApplicationDisplayName(QStringLiteral("Outbound"));
    QGuiApplication::setDesktopFileName(QStringLiteral("outbound"));
    const Appearance appearance(**engine);
    MainWindow window(**engine);
    const WindowStateFile memory(*dataDir);
    const WindowState before = memory.read();
    window.restoreFrame(before);
    QApplication::setQuitOnLastWindowClosed(false); // in the tray there is none
    QObject::connect(&window, &MainWindow::closed, qApp, [] { QCoreApplication::exit(0); });
    FrontDoor door(*dataDir);
    QObject::connect(&door, &FrontDoor::knocked, &window, &MainWindow::raiseToFront);
    door.open();
    const CampaignNews news(**engine);
    Notifications notifications(sessionBus());
    Tray tray;
    window.setHasTray(Tray::isThere());
    QObject::connect(&news, &CampaignNews::happened, &window,
                     [&](const CampaignId& id, const QString& title, const QString& sentence) {
                         if (!window.isActiveWindow())
                             notifications.show(id, title, sentence);
                     });
    QObject::connect(&notifications, &Notifications::notShown, &tray, &Tray::tell);
    QObject::connect(&notifications, &Notifications::opened, &window, [&window](const CampaignId& id) {
        window.raiseToFront();
        window.showCampaign(id);
    });
    QObject::connect(&tray, &Tray::windowWanted, &window, &MainWindow::raiseToFront);
    QObject::connect(&tray, &Tray::quitWanted, &window, [&window] {
        window.raiseToFront();
        window.quit();
    });
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stop, qApp, [] { QCoreApplication::exit(0); });

    // Shown once the first page is known, so that nobody sees the welcome flash by.
    connectAtStart(**engine, line).then(&window, [&](const Result<Connection>& connection) {
        if (!connection)
            window.showError(connection.error());
        else
            window.restorePage(before);
        const auto remember = [&window, &memory] { memory.write(window.state()); };
        QObject::connect(&window, &MainWindow::pageShown, &window, remember);
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, &window, remember);
        window.show();
    });
    return QApplication::exec();
}

} // namespace outbound
