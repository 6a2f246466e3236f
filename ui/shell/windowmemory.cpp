#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/shell/mainwindow.h"

#include <utility>

namespace outbound
{

static const QList<std::pair<MainWindow::Page, QString>>& pageWords()
{
    static const QList<std::pair<MainWindow::Page, QString>> words{
        {MainWindow::Page::NewCampaign, QStringLiteral("new_campaign")},
        {MainWindow::Page::Campaign, QStringLiteral("campaign")},
        {MainWindow::Page::Settings, QStringLiteral("settings")},
        {MainWindow::Page::Shortcuts, QStringLiteral("shortcuts")}};
    return words;
}

WindowState MainWindow::state() const
{
    WindowState state{saveGeometry(), m_foldedByHand, QStringLiteral("campaigns"), {}, order()};
    for (const auto& [page, word] : pageWords())
        if (page == m_wanted)
            state.page = word;
    if (m_wanted == Page::Campaign)
        state.campaign = m_campaign->campaign();
    return state;
}

void MainWindow::restoreFrame(const WindowState& state)
{
    restoreGeometry(state.geometry);
    m_foldedByHand = state.folded;
    foldSidebar();
    m_order = state.order;
    if (m_campaigns.isBuilt())
        m_campaigns->setOrder(m_order);
}

QString MainWindow::order() const
{
    return m_campaigns.isBuilt() ? m_campaigns->order() : m_order;
}

void MainWindow::restorePage(const WindowState& state)
{
    if (m_engine.connection().kind == Connection::Kind::None)
        return;
    for (const auto& [page, word] : pageWords()) {
        if (word != state.page)
            continue;
        if (page != Page::Campaign)
            showPage(page);
        else if (m_engine.reader().status(state.campaign))
            showCampaign(state.campaign);
    }
}

} // namespace outbound
