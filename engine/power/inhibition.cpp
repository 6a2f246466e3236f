#include "engine/power/inhibition.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <utility>

namespace outbound
{

Inhibition::Inhibition(const QDBusConnection& bus, const QString& service) : m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    auto* watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &Inhibition::changeOwner);
}

void Inhibition::take()
{
    m_isWanted = true;
    if (m_isAsking || m_isHeld)
        return;
    if (!m_bus.isConnected()) {
        emit refused(QStringLiteral("there is no bus"));
        return;
    }
    m_isAsking = true;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(request()), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        answered(*answer);
    });
}

void Inhibition::answered(const QDBusPendingCall& answer)
{
    m_isAsking = false;
    const QDBusError refusal = keep(answer);
    m_isHeld = !refusal.isValid();
    if (!m_isWanted)
        release();
    else if (m_isHeld)
        emit granted();
    else
        emit refused(refusal.message());
    if (m_isRetired)
        deleteLater();
}

void Inhibition::release()
{
    m_isWanted = false;
    if (std::exchange(m_isHeld, false))
        drop();
}

void Inhibition::retire()
{
    release();
    m_isRetired = true;
    if (m_isAsking)
        setParent(QCoreApplication::instance());
    else
        delete this;
}

void Inhibition::withdraw(const QString& why)
{
    m_isHeld = false;
    drop();
    emit refused(why);
}

void Inhibition::changeOwner(const QString&, const QString& before, const QString& now)
{
    if (m_isHeld && !before.isEmpty()) {
        m_isHeld = false;
        drop();
        emit lost();
    } else if (!now.isEmpty()) {
        emit appeared();
    }
}

} // namespace outbound
