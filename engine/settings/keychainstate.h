#pragma once

#include <QDBusConnection>

#include <functional>

class QObject;

namespace outbound
{

enum class KeychainState { Absent, Locked, Open };

/// Asks the Secret Service of a session how its default keychain is. Source: freedesktop.org, "Secret Service API",
/// property Locked of a collection.
/// @param done called once in this thread, unless `context` is gone by then
void askKeychain(const QDBusConnection& session, QObject* context, std::function<void(KeychainState)> done);

} // namespace outbound
