#include "ui/desktop/tray.h"

#include "ui/theme/icon.h"

namespace outbound
{

Tray::Tray() : m_icon(applicationIcon())
{
    m_menu.addAction(tr("Show Outbound"), this, &Tray::windowWanted);
    m_menu.addAction(tr("Quit"), this, &Tray::quitWanted);
    m_icon.setContextMenu(&m_menu);
    m_icon.setToolTip(tr("Outbound"));
    m_icon.setVisible(isThere());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            emit windowWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::windowWanted);
}

void Tray::tell(const QString& title, const QString& sentence)
{
    if (m_icon.isVisible())
        m_icon.showMessage(title, sentence, applicationIcon());
}

} // namespace outbound
