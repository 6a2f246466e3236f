// MainWindow in another language: what it holds is built anew, what is written in it is carried over.

#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/palette/commandpalette.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/droptarget.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QTimer>

#include <utility>

namespace outbound
{

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // Once for all texts that come and go, and not below a widget that goes.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_isRefurnishing, true))
        QMetaObject::invokeMethod(this, &MainWindow::refurnish, Qt::QueuedConnection);
}

void MainWindow::refurnish()
{
    if (m_newCampaign.isBuilt() && m_newCampaign->isSending()) { // which comes to its end first
        QTimer::singleShot(250, this, &MainWindow::refurnish);
        return;
    }
    m_isRefurnishing = false;
    const Page page = m_wanted;
    const CampaignId campaign = page == Page::Campaign ? m_campaign->campaign() : CampaignId();
    const std::vector<CampaignId> removed =
        m_campaigns.isBuilt() ? m_campaigns->offeredBack() : std::vector<CampaignId>();
    const QWidget* focused = focusWidget();
    const bool wasChosenHere = focused && focused->objectName() == QLatin1String("languageCombo");
    const QString trouble = m_trouble->isVisible() ? m_trouble->sentence() : QString();

    m_order = order();
    const auto search = m_settings.isBuilt() ? std::optional(m_settings->search()) : std::nullopt;

    QObject::disconnect(&m_engine, nullptr, this, nullptr);
    for (QAction* action : actions())
        delete action;
    delete m_dropTarget;
    delete m_palette;
    delete takeCentralWidget(); // which keeps what is written; the new one brings it back
    setLocale(QLocale());       // which all in it takes over
    furnish();

    centralWidget()->show(); // now, so that what is in it can have the focus
    foldSidebar();
    if (!trouble.isEmpty())
        showTrouble(trouble);
    if (!removed.empty())
        m_campaigns->offerBack(removed);
    if (campaign.isEmpty())
        showPage(page);
    else
        showCampaign(campaign);
    if (search && !search->words.isEmpty())
        m_settings->setSearch(*search);
    if (page == Page::Settings && wasChosenHere)
        m_settings->focusLanguage();
    buildRestLater();
}

} // namespace outbound
