#include "app/desktop.h"

#include "app/appearance.h"
#include "app/console.h"
#include "app/frontdoor.h"
#include "app/paths.h"
#include "app/startconnection.h"
#include "app/stopsignals.h"
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

    const Appearance appearance(**engine);
    MainWindow window(**engine);
    FrontDoor door(*dataDir);
    QObject::connect(&door, &FrontDoor::knocked, &window, &MainWindow::raiseToFront);
    door.open();
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stop, qApp, [] { QCoreApplication::exit(0); });

    // Shown once the first page is known, so that nobody sees the welcome flash by.
    connectAtStart(**engine, line).then(&window, [&window](const Result<Connection>& connection) {
        if (!connection)
            window.showError(connection.error());
        window.show();
    });
    return QApplication::exec();
}

} // namespace outbound
