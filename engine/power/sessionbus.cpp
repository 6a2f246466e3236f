#include "engine/power/sessionbus.h"

#include <QFileInfo>

namespace outbound
{

/// Without an address libdbus would start a bus of its own, and that takes its time.
static bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

QDBusConnection sessionBus()
{
    return hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

} // namespace outbound
