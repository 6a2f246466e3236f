#include "app/screenshots.h"

#include "app/console.h"
#include "app/photographer.h"
#include "app/samplestore.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>

namespace outbound
{

/// Every scene as anybody may have it; a store that was given is shown once, in its main pages.
static Views viewsOf(bool isGiven, QStringList languages)
{
    const QList<ThemeMode> modes{ThemeMode::Light, ThemeMode::Dark};
    if (isGiven)
        return {{QString()}, modes, {{1280, 800}}};
    if (languages.isEmpty())
        languages = {QStringLiteral("en"), QStringLiteral("ar")};
    return {languages, modes, {{960, 600}, {1280, 800}, {1920, 1080}}};
}

static QList<Scene> shown(QList<Scene> scenes, bool isGiven)
{
    if (isGiven)
        scenes.removeIf([](const Scene& scene) { return !scene.isPage; });
    return scenes;
}

int takeScreenshots(const CommandLine& line)
{
    const QDir target(line.target);
    if (!target.mkpath(QStringLiteral(".")))
        return fail(
            {ErrorCode::Storage, QCoreApplication::translate("Screenshots", "%1 can't be created.").arg(line.target)});

    const bool isGiven = !line.engine.dataDir.isEmpty();
    const Views views = viewsOf(isGiven, line.operands.mid(1));
    const QTemporaryDir empty;
    const QTemporaryDir made;
    Engine::Options options = line.engine;
    if (!isGiven) {
        options.dataDir = made.path();
        if (auto furnished = furnishSampleStore(options.dataDir); !furnished)
            return fail(furnished.error());
    }
    Engine::Options freshOptions = options;
    freshOptions.dataDir = empty.path();
    auto engine = Engine::open(options);
    auto fresh = Engine::open(freshOptions);
    if (!engine || !fresh)
        return fail(engine ? fresh.error() : engine.error());

    Theme theme(ThemeMode::Light);
    MainWindow freshWindow(**fresh);
    Photographer beginning(freshWindow, **fresh, theme, views, target);
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Photographer> use;

    const auto connectThen = [](Engine& to, const std::function<void()>& then) {
        to.connectSandbox().then(qApp, [then](const Result<Connection>& connection) {
            if (connection)
                return then();
            fail(connection.error());
            QApplication::exit(1);
        });
    };
    const auto takeUse = [&] {
        window = std::make_unique<MainWindow>(**engine);
        use = std::make_unique<Photographer>(*window, **engine, theme, views, target);
        use->take(shown(scenesOfUse(), isGiven), [] { QApplication::quit(); });
    };
    beginning.take(shown(scenesWithoutAccount(), isGiven), [&] {
        connectThen(**fresh, [&] {
            beginning.take(shown(scenesOfBeginning(), isGiven), [&] { connectThen(**engine, takeUse); });
        });
    });
    return QApplication::exec();
}

} // namespace outbound
