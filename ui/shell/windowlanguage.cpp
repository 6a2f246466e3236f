// MainWindow in another language: what it holds is built anew, what is written in it is carried over.

#include "ui/palette/commandpalette.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/droptarget.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QEvent>
#include <QLocale>

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
    m_isRefurnishing = false;
    const Page page = m_wanted;
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
    showPage(page == Page::Campaign ? Page::Campaigns : page);
    if (search && !search->words.isEmpty())
        m_settings->setSearch(*search);
    if (page == Page::Settings)
        m_settings->focusLanguage();
    buildRestLater();
}

} // namespace outbound
