#include "tests/engine/twilio/rawserver.h"

#include <sys/socket.h>

namespace outbound
{

RawServer::RawServer(Behaviour behaviour) : m_behaviour(std::move(behaviour))
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection()) {
            const int connection = ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, connection] { read(*socket, connection); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port");
}

QUrl RawServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

QByteArray RawServer::answer(int status, const QByteArray& body, const QByteArray& extraHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Type: application/json\r\n" + extraHeaders +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void RawServer::reset(QTcpSocket& socket)
{
    const linger now{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket.abort();
}

void RawServer::read(QTcpSocket& socket, int connection)
{
    QByteArray& received = m_received[&socket];
    received += socket.readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = received.left(end + 2);
    qsizetype length = 0;
    for (const QByteArray& line : head.split('\n'))
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toInt();
    if (received.size() < end + 4 + length)
        return;
    const Request request{head, received.mid(end + 4, length), connection};
    received.remove(0, end + 4 + length);
    requests.push_back(request);
    m_behaviour(socket, request);
}

} // namespace outbound
