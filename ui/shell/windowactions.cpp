#include "ui/campaigns/campaignspage.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/shortcutspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/offer.h"
#include "ui/shell/partwalk.h"
#include "ui/shell/sandboxstrip.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QStackedWidget>

namespace outbound
{

void MainWindow::addActions()
{
    const auto add = [this](const QString& name, const QString& iconName, const QList<QKeySequence>& keys,
                            std::function<void()> call) {
        auto* action = new QAction(name, this);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName, &Tokens::textMuted));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, std::move(call));
        addAction(action);
        return action;
    };
    m_find = add(tr("Find or do"), QStringLiteral("search"), {Qt::CTRL | Qt::Key_K}, [this] { openPalette(); });
    m_sidebar->setFindKeys(m_find->shortcut());
    add(tr("New Campaign"), QStringLiteral("plus"), {QKeySequence::New}, [this] { writeCampaign(); });
    add(tr("Open a list"), QStringLiteral("file"), {QKeySequence::Open},
        [this] { withNewCampaign([](NewCampaignPage& page) { page.chooseFile(); }); });
    const QList<QAction*> places{add(tr("SMS Campaigns"), QStringLiteral("message"), {Qt::CTRL | Qt::Key_1},
                                     [this] { showPage(Page::Campaigns); }),
                                 add(tr("Settings"), QStringLiteral("sliders"), {Qt::CTRL | Qt::Key_Comma},
                                     [this] {
                                         showPage(Page::Settings);
                                         m_settings->focusSections();
                                     }),
                                 add(tr("Keyboard shortcuts"), QStringLiteral("info"),
                                     {Qt::Key_F1, Qt::CTRL | Qt::Key_Question}, [this] { showPage(Page::Shortcuts); })};
    for (QAction* place : places)
        place->setProperty("place", true);
    add(tr("Fold the sidebar"), QStringLiteral("chevron-left"), {Qt::CTRL | Qt::Key_B}, [this] {
        m_foldedByHand = !m_sidebar->isFolded();
        foldSidebar();
    });
    add(tr("Next part"), {}, {Qt::Key_F6}, [this] {
        focusNextPart({m_strip, m_sidebar, m_pages->currentWidget()}, 1);
    });
    add(tr("Previous part"), {}, {Qt::SHIFT | Qt::Key_F6}, [this] {
        focusNextPart({m_strip, m_sidebar, m_pages->currentWidget()}, -1);
    });
    add(tr("Quit"), {}, {Qt::CTRL | Qt::Key_Q}, [this] { quit(); });
    addAppearance();
}

void MainWindow::openPalette()
{
    QList<Finding> deeds = actionsThatCanBeDone(*m_pages->currentWidget(), ActionKind::Deed);
    deeds += actionsThatCanBeDone(*this, ActionKind::Deed);
    deeds.removeIf([this](const Finding& deed) { return deed.action == m_find; });
    m_palette->open({{tr("Actions"), deeds},
                     {tr("Places"), actionsThatCanBeDone(*this, ActionKind::Place)},
                     {tr("Campaigns"), campaignsToOpen(m_engine)}});
}

void MainWindow::showShortcuts()
{
    QList<FindingGroup> groups{{tr("Everywhere"), allActions(*this)}};
    for (const LaterPage* page : pages())
        groups.append({page->widget().windowTitle(), allActions(page->widget())});
    m_shortcuts->setGroups(groups);
    bring(&*m_shortcuts);
    m_shortcuts->focusList();
}

bool MainWindow::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* keys = static_cast<QKeyEvent*>(event);
    if (QKeySequence(keys->keyCombination()) != m_find->shortcut())
        return false;
    event->ignore(); // to a text field they would mean: erase to the end of the line
    return true;
}

} // namespace outbound
