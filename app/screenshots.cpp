#include "app/screenshots.h"

#include "app/console.h"
#include "app/samplestore.h"
#include "engine/import/samples.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <iterator>
#include <vector>

namespace outbound
{

using namespace std::chrono_literals;
using Page = MainWindow::Page;

namespace
{

struct Shot {
    QString page;
    std::function<void()> open; ///< leads the window to the page
    ThemeMode mode;
    QSize size;
};

/// The same page in both modes at both sizes.
std::vector<Shot> shotsOf(const QString& page, const std::function<void()>& open)
{
    std::vector<Shot> shots;
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark})
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
            shots.push_back({page, open, mode, size});
    return shots;
}

/// Takes shots one after the other, with a pause for the page to read its data and to settle.
class Photographer : public QObject
{
public:
    Photographer(MainWindow& window, Theme& theme, const QDir& target)
        : m_window(window),
          m_theme(theme),
          m_target(target)
    {
    }

    void take(std::vector<Shot> shots, std::function<void()> done)
    {
        m_shots = std::move(shots);
        m_done = std::move(done);
        m_window.show();
        next(0);
    }

private:
    void next(size_t index)
    {
        if (index == m_shots.size()) {
            m_window.hide();
            m_done();
            return;
        }
        const Shot& shot = m_shots[index];
        m_theme.setMode(shot.mode);
        m_window.resize(shot.size);
        shot.open();
        QTimer::singleShot(400ms, this, [this, index] {
            const Shot& taken = m_shots[index];
            const QString name =
                QStringLiteral("%1-%2-%3x%4.png")
                    .arg(taken.page, taken.mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                    .arg(taken.size.width())
                    .arg(taken.size.height());
            m_window.grab().save(m_target.filePath(name));
            next(index + 1);
        });
    }

    MainWindow& m_window;
    Theme& m_theme;
    const QDir m_target;
    std::vector<Shot> m_shots;
    std::function<void()> m_done;
};

/// The most interesting campaign: one that runs, else the newest.
CampaignId favourite(Engine& engine)
{
    const auto campaigns = engine.reader().campaigns(engine.connection().account);
    if (!campaigns || campaigns->empty())
        return {};
    for (const CampaignSummary& summary : *campaigns)
        if (summary.campaign.status == CampaignStatus::Running)
            return summary.campaign.id;
    return campaigns->front().campaign.id;
}

} // namespace

int takeScreenshots(const CommandLine& line)
{
    const QDir target(line.target);
    if (!target.mkpath(QStringLiteral(".")))
        return fail(
            {ErrorCode::Storage, QCoreApplication::translate("Screenshots", "%1 can't be created.").arg(line.target)});

    const QTemporaryDir empty;
    const QTemporaryDir made;
    Engine::Options options = line.engine;
    if (options.dataDir.isEmpty()) {
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
    Photographer welcome(freshWindow, theme, target);
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Photographer> photographer;
    const auto photographPages = [&] {
        window = std::make_unique<MainWindow>(**engine);
        photographer = std::make_unique<Photographer>(*window, theme, target);
        const Sample sample = samples().back();
        window->newCampaignPage().openSample(sample.path, sample.campaignName, sample.message, sample.region);
        std::vector<Shot> shots = shotsOf(QStringLiteral("campaigns"), [&] { window->showPage(Page::Campaigns); });
        std::ranges::copy(shotsOf(QStringLiteral("new-campaign"), [&] { window->showPage(Page::NewCampaign); }),
                          std::back_inserter(shots));
        std::ranges::copy(
            shotsOf(QStringLiteral("campaign"), [&, id = favourite(**engine)] { window->showCampaign(id); }),
            std::back_inserter(shots));
        std::ranges::copy(shotsOf(QStringLiteral("settings"), [&] { window->showPage(Page::Settings); }),
                          std::back_inserter(shots));
        std::ranges::copy(shotsOf(QStringLiteral("shortcuts"), [&] { window->showPage(Page::Shortcuts); }),
                          std::back_inserter(shots));
        std::ranges::copy(shotsOf(QStringLiteral("palette"),
                                  [&] {
                                      window->showPage(Page::Campaigns);
                                      window->openPalette();
                                  }),
                          std::back_inserter(shots));
        photographer->take(shots, [] { QApplication::quit(); });
    };
    (*engine)->connectSandbox().then(qApp, [&](const Result<Connection>& connection) {
        if (!connection) {
            fail(connection.error());
            QApplication::exit(1);
            return;
        }
        welcome.take(shotsOf(QStringLiteral("welcome"), [&] { freshWindow.showPage(Page::Welcome); }), photographPages);
    });
    return QApplication::exec();
}

} // namespace outbound
