#include "app/frontdoor.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace outbound
{

/// A socket's path is limited to about a hundred bytes, a data directory's isn't.
static QString doorName(const QString& dataDir)
{
    const QByteArray hash = QCryptographicHash::hash(dataDir.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("outbound-") + QString::fromLatin1(hash);
}

FrontDoor::FrontDoor(const QString& dataDir) : m_name(doorName(dataDir))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* visitor = m_server.nextPendingConnection()) {
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
            visitor->write("open\n");
            emit knocked();
        }
    });
}

void FrontDoor::open()
{
    QLocalServer::removeServer(m_name); // nobody answered there, so it is nobody's
    m_server.listen(m_name);
}

bool FrontDoor::knock(const QString& dataDir)
{
    QLocalSocket socket;
    socket.connectToServer(doorName(dataDir));
    return socket.waitForConnected(1000) && socket.waitForReadyRead(2000);
}

} // namespace outbound
