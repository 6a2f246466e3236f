#pragma once

#include "tests/support/privatebus.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace outbound
{

/// A desktop's notification server on a bus: keeps what it is told, and clicks when it is told to.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice {
        QString program;
        QString title;
        QString sentence;
        QStringList actions;
        QVariantMap hints;
    };

    explicit FakeNotifications(const QString& address, const QStringList& capabilities = {});

    const std::vector<Notice>& notices() const { return m_notices; }
    bool wasAsked() const { return m_wasAsked; } ///< what it can do
    void click(uint id);                         ///< the first has 1

public slots:
    Q_SCRIPTABLE QStringList GetCapabilities();
    Q_SCRIPTABLE uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title,
                             const QString& sentence, const QStringList& actions, const QVariantMap& hints,
                             int timeout);

signals:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString& action);

private:
    BusGuest m_guest;
    const QStringList m_capabilities;
    bool m_wasAsked = false;
    std::vector<Notice> m_notices;
};

} // namespace outbound
