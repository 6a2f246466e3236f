#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace outbound
{

/// The program's icon in the tray, where the desktop has one: leads back to the window, and ends the program.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray();

    static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void tell(const QString& title, const QString& sentence); ///< where the desktop has no notifications

    const QMenu& menu() const { return m_menu; }

signals:
    void windowWanted();
    void quitWanted();

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace outbound
