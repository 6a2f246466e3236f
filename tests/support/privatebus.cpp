#include "tests/support/privatebus.h"

#include <QFile>
#include <QUuid>

namespace outbound
{

PrivateBus::PrivateBus()
{
    const QString config = m_dir.filePath(QStringLiteral("bus.conf"));
    if (QFile file(config); file.open(QIODevice::WriteOnly))
        file.write("<busconfig><type>session</type><listen>unix:path=" +
                   QFile::encodeName(m_dir.filePath(QStringLiteral("socket"))) +
                   "</listen><policy context='default'><allow send_destination='*'/><allow receive_sender='*'/>"
                   "<allow own='*'/></policy></busconfig>");
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + config,
                                                   QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (m_daemon.waitForReadyRead())
        m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

BusGuest::BusGuest(const QString& address) : m_name(QUuid::createUuid().toString())
{
    QDBusConnection::connectToBus(address, m_name);
}

BusGuest::~BusGuest()
{
    // The connection is closed in a thread of Qt's, while its objects may be going already.
    connection().unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus(m_name);
}

} // namespace outbound
