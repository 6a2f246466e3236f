// The pages of MainWindow: how each is made and what it asks of the others.

#include "engine/import/samples.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/palette/shortcutspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/partwalk.h"
#include "ui/welcome/welcomepage.h"

#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace outbound
{

static constexpr std::chrono::milliseconds afterPaint{20}; ///< so that what is seen first comes first

void MainWindow::planPages()
{
    m_welcome.plan([this] {
        auto* page = new WelcomePage(m_engine);
        connect(page, &WelcomePage::entered, this, [this] { showPage(Page::Campaigns); });
        connect(page, &WelcomePage::sampleWanted, this, [this](const Sample& sample) {
            showPage(Page::NewCampaign);
            m_newCampaign->openSample(sample.path, sample.campaignName, sample.message, sample.region);
        });
        return place(page, tr("Welcome"));
    });
    m_campaigns.plan([this] {
        auto* page = new CampaignsPage(m_engine);
        page->setOrder(m_order);
        connect(page, &CampaignsPage::newCampaignWanted, this, [this] { showPage(Page::NewCampaign); });
        connect(page, &CampaignsPage::campaignOpened, this, &MainWindow::showCampaign);
        connect(page, &CampaignsPage::duplicateWanted, this, &MainWindow::duplicate);
        return place(page, tr("SMS Campaigns"));
    });
    m_newCampaign.plan([this] {
        auto* page = new NewCampaignPage(m_engine);
        connect(page, &NewCampaignPage::backWanted, this, [this] { showPage(Page::Campaigns); });
        connect(page, &NewCampaignPage::connectWanted, this, [this] {
            showPage(Page::Welcome);
            m_welcome->focusConnect();
        });
        connect(page, &NewCampaignPage::created, this, &MainWindow::showCampaign);
        connect(page, &NewCampaignPage::seriesCreated, this, [this] { showPage(Page::Campaigns); });
        return place(page, tr("New Campaign"));
    });
    m_campaign.plan([this] {
        auto* page = new CampaignPage(m_engine);
        connect(page, &CampaignPage::duplicateWanted, this, &MainWindow::duplicate);
        connect(page, &CampaignPage::removeWanted, this, [this](const std::vector<CampaignId>& ids) {
            showPage(Page::Campaigns);
            m_campaigns->standOn(ids.front());
            m_campaigns->remove(ids);
        });
        connect(page, &CampaignPage::backWanted, this, [this] {
            showPage(Page::Campaigns);
            m_campaigns->standOn(m_campaign->campaign());
        });
        return place(page, tr("One campaign"));
    });
    m_settings.plan([this] {
        auto* page = new SettingsPage(m_engine);
        connect(page, &SettingsPage::connectWanted, this, [this] { showPage(Page::Welcome); });
        return place(page, tr("Settings"));
    });
    m_shortcuts.plan([this] {
        auto* page = new ShortcutsPage;
        connect(page, &ShortcutsPage::backWanted, this, [this] { showPage(m_before); });
        return place(page, tr("Keyboard shortcuts"));
    });
}

QWidget* MainWindow::place(QWidget* page, const QString& name)
{
    page->setWindowTitle(name);
    m_pages->addWidget(page);
    return page;
}

QList<const LaterPage*> MainWindow::pages() const
{
    return {&m_welcome, &m_campaigns, &m_newCampaign, &m_campaign, &m_settings, &m_shortcuts};
}

NewCampaignPage& MainWindow::newCampaignPage()
{
    return *m_newCampaign;
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_pages->currentWidget())
        showPage(m_wanted);
    if (!focusWidget()) // so that its keys are heard from the start
        focusPart(*m_pages->currentWidget());
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_wasPainted, true))
        buildRestLater();
}

void MainWindow::buildRestLater()
{
    QTimer::singleShot(afterPaint, this, &MainWindow::buildNextPage);
}

/// One a turn, so that whoever is quicker is listened to in between.
void MainWindow::buildNextPage()
{
    for (const LaterPage* page : pages()) {
        if (page->isBuilt())
            continue;
        page->widget();
        QTimer::singleShot(0, this, &MainWindow::buildNextPage);
        return;
    }
}

} // namespace outbound
