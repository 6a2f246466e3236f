#pragma once

#include <QDBusConnection>

namespace outbound
{

/// The bus of the session. Where there is none it is not connected, and none is started.
QDBusConnection sessionBus();

} // namespace outbound
