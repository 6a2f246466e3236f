#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace outbound
{

/// A D-Bus daemon of its own that starts no services, so that only those are on it that a test puts there.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    const QString& address() const { return m_address; } ///< empty when the daemon didn't start

private:
    QTemporaryDir m_dir;
    QProcess m_daemon;
    QString m_address;
};

/// One participant of a bus, who leaves it when he is destroyed.
class BusGuest
{
public:
    explicit BusGuest(const QString& address);
    ~BusGuest();
    Q_DISABLE_COPY_MOVE(BusGuest)

    QDBusConnection connection() const { return QDBusConnection(m_name); }

private:
    const QString m_name;
};

} // namespace outbound
