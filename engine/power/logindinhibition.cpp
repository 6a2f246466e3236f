#include "engine/power/logindinhibition.h"

#include <QCoreApplication>
#include <QDBusPendingReply>

namespace outbound
{

static const QString service = QStringLiteral("org.freedesktop.login1");

LogindInhibition::LogindInhibition(const QDBusConnection& systemBus) : Inhibition(systemBus, service) {}

QDBusMessage LogindInhibition::request() const
{
    QDBusMessage request =
        QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/login1"),
                                       QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    request << QStringLiteral("sleep") << QStringLiteral("Outbound")
            << QCoreApplication::translate("Power", "Campaigns are being sent.") << QStringLiteral("block");
    return request;
}

QDBusError LogindInhibition::keep(const QDBusPendingCall& answer)
{
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = answer;
    if (reply.isError())
        return reply.error();
    m_lock = reply.value();
    return {};
}

void LogindInhibition::drop()
{
    m_lock = {};
}

} // namespace outbound
