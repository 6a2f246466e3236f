#pragma once

#include <QDBusConnection>
#include <QObject>

namespace outbound
{

class LogindInhibition;
class PortalInhibition;

/// Keeps the computer from falling asleep: through the desktop's portal, or through logind where the portal is missing
/// or can't. Where neither is there, nothing happens. Never waits for an answer.
class SleepInhibitor : public QObject
{
    Q_OBJECT

public:
    /// Either bus may be one that is not connected.
    SleepInhibitor(const QDBusConnection& sessionBus, const QDBusConnection& systemBus);
    ~SleepInhibitor() override;

    void hold(bool wanted); ///< what it is already is nothing new
    void askAgain();        ///< where the answer was no; does nothing when held or not wanted
    bool isHeld() const;

private:
    void giveUp(const QString& why);

    PortalInhibition* const m_portal; ///< ours, until they are retired
    LogindInhibition* const m_logind;
    QString m_portalsReason; ///< why the portal refused
    bool m_isWanted = false;
    bool m_isAskedAgain = false; ///< a service appeared while another was being asked
    bool m_isExplained = false;  ///< once is enough in the log
};

} // namespace outbound
