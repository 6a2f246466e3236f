#include "app/screenshots.h"

#include "app/paths.h"
#include "app/samplestore.h"
#include "engine/import/samples.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <cstdio>
#include <deque>

namespace outbound
{

using namespace std::chrono_literals;
using Page = MainWindow::Page;

namespace
{

struct Shot {
    QString name;
    Page page;
};

/// Walks the pages with a pause for each to read its data, and saves what they show.
class Photographer : public QObject
{
public:
    Photographer(MainWindow& window, Theme& theme, QDir target, CampaignId campaign)
        : m_window(window),
          m_theme(theme),
          m_target(std::move(target)),
          m_campaign(std::move(campaign))
    {
    }

    void take(const std::deque<Shot>& shots, const std::function<void()>& done);

private:
    void next();
    void save(const QString& page);

    MainWindow& m_window;
    Theme& m_theme;
    const QDir m_target;
    const CampaignId m_campaign;
    std::deque<Shot> m_shots;
    std::function<void()> m_done;
};

void Photographer::take(const std::deque<Shot>& shots, const std::function<void()>& done)
{
    m_shots = shots;
    m_done = done;
    next();
}

void Photographer::next()
{
    if (m_shots.empty()) {
        m_done();
        return;
    }
    const Shot shot = m_shots.front();
    m_shots.pop_front();
    if (shot.page == Page::Campaign)
        m_window.showCampaign(m_campaign);
    else
        m_window.showPage(shot.page);
    QTimer::singleShot(700ms, this, [this, shot] {
        save(shot.name);
        next();
    });
}

void Photographer::save(const QString& page)
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark})
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            m_theme.setMode(mode);
            m_window.resize(size);
            m_window.grab(); // settles the layout
            const QString name =
                QStringLiteral("%1-%2-%3x%4.png")
                    .arg(page, mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                    .arg(size.width())
                    .arg(size.height());
            m_window.grab().save(m_target.filePath(name));
        }
}

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

int fail(const Error& error)
{
    QTextStream(stderr) << QStringLiteral("outbound: ") << error.message << Qt::endl;
    return 1;
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
    MainWindow freshWindow(**fresh, theme);
    Photographer welcome(freshWindow, theme, target, {});
    freshWindow.show();

    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Photographer> photographer;
    (*engine)->connectSandbox().then(qApp, [&](const Result<Connection>& connection) {
        if (!connection) {
            fail(connection.error());
            QApplication::exit(1);
            return;
        }
        window = std::make_unique<MainWindow>(**engine, theme);
        window->show();
        const Sample sample = samples().front();
        window->newCampaignPage().openSample(sample.path, sample.campaignName, sample.message);
        photographer = std::make_unique<Photographer>(*window, theme, target, favourite(**engine));
        welcome.take({{QStringLiteral("welcome"), Page::Welcome}}, [&] {
            photographer->take({{QStringLiteral("campaigns"), Page::Campaigns},
                                {QStringLiteral("new-campaign"), Page::NewCampaign},
                                {QStringLiteral("campaign"), Page::Campaign}},
                               [] { QApplication::quit(); });
        });
    });
    return QApplication::exec();
}

} // namespace outbound
