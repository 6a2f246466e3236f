#include "engine/power/wakewatch.h"

namespace outbound
{

WakeWatch::WakeWatch(QDBusConnection systemBus)
{
    if (systemBus.isConnected())
        systemBus.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                          QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                          SLOT(prepare(bool)));
}

void WakeWatch::prepare(bool toSleep)
{
    if (!toSleep)
        emit wokeUp();
}

} // namespace outbound
