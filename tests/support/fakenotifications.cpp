#include "tests/support/fakenotifications.h"

namespace outbound
{

FakeNotifications::FakeNotifications(const QString& address, const QStringList& capabilities)
    : m_guest(address),
      m_capabilities(capabilities)
{
    QDBusConnection bus = m_guest.connection();
    bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                       QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals);
    bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
}

QStringList FakeNotifications::GetCapabilities()
{
    m_wasAsked = true;
    return m_capabilities;
}

uint FakeNotifications::Notify(const QString& program, uint, const QString&, const QString& title,
                               const QString& sentence, const QStringList& actions, const QVariantMap& hints, int)
{
    m_notices.push_back({program, title, sentence, actions, hints});
    return uint(m_notices.size());
}

void FakeNotifications::click(uint id)
{
    emit ActionInvoked(id, QStringLiteral("default"));
}

} // namespace outbound
