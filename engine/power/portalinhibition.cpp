#include "engine/power/portalinhibition.h"

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QDBusPendingReply>

#include <utility>

namespace outbound
{

static const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
static const QString requestInterface = QStringLiteral("org.freedesktop.portal.Request");
static const QString notSupported = QStringLiteral("the desktop does not support it");
constexpr uint suspend = 4;

PortalInhibition::PortalInhibition(const QDBusConnection& sessionBus) : Inhibition(sessionBus, service)
{
    if (QDBusConnection bus = m_bus; bus.isConnected())
        bus.connect(service, {}, requestInterface, QStringLiteral("Response"), this,
                    SLOT(respond(uint, QVariantMap, QDBusMessage)));
}

QDBusMessage PortalInhibition::request() const
{
    QDBusMessage request =
        QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/portal/desktop"),
                                       QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    const QVariantMap options{
        {QStringLiteral("reason"), QCoreApplication::translate("Power", "Campaigns are being sent.")}};
    request << QString() << suspend << options;
    return request;
}

QDBusError PortalInhibition::keep(const QDBusPendingCall& answer)
{
    const QDBusPendingReply<QDBusObjectPath> reply = answer;
    if (reply.isError())
        return reply.error();
    m_handle = reply.value().path();
    if (m_handle != m_turnedDown)
        return {};
    drop();
    return {QDBusError::NotSupported, notSupported};
}

void PortalInhibition::drop()
{
    QDBusMessage close =
        QDBusMessage::createMethodCall(service, std::exchange(m_handle, {}), requestInterface, QStringLiteral("Close"));
    close.setAutoStartService(false);
    m_bus.call(close, QDBus::NoBlock);
}

void PortalInhibition::respond(uint response, const QVariantMap&, const QDBusMessage& signal)
{
    if (response == 0)
        return;
    m_turnedDown = signal.path();
    if (isHeld() && m_handle == m_turnedDown)
        withdraw(notSupported);
}

} // namespace outbound
