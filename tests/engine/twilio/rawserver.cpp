#include "tests/engine/twilio/rawserver.h"

#include "tests/support/certificate.h"

#include <QSslServer>

#include <algorithm>
#include <sys/socket.h>
#include <utility>

namespace outbound
{

struct RawServer::Connection {
    QTcpSocket* socket;
    int serial;
    int request = -1;      ///< the one that is arriving
    bool isBroken = false; ///< it met its fault and gets no answer
    QByteArray received = {};
};

namespace
{

struct Arrival {
    RawServer::Point point = RawServer::Point::Connection;
    qsizetype head = 0; ///< bytes, with the line that ends it
    qsizetype body = 0;
};

Arrival arrivalOf(const QByteArray& received)
{
    Arrival arrival;
    if (received.contains("\r\n"))
        arrival.point = RawServer::Point::RequestLine;
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return arrival;
    arrival.point = RawServer::Point::Headers;
    arrival.head = end + 4;
    for (const QByteArray& line : received.left(end).split('\n'))
        if (line.toLower().startsWith("content-length:"))
            arrival.body = line.mid(15).trimmed().toInt();
    if (received.size() >= arrival.head + arrival.body)
        arrival.point = RawServer::Point::Whole;
    else if (received.size() >= arrival.head + arrival.body / 2)
        arrival.point = RawServer::Point::HalfBody;
    return arrival;
}

} // namespace

static std::unique_ptr<QTcpServer> listener(RawServer::Scheme scheme)
{
    if (scheme == RawServer::Scheme::Http)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(Certificate::trusted().forServer());
    return server;
}

RawServer::RawServer(Behaviour behaviour, Scheme scheme)
    : m_behaviour(std::move(behaviour)),
      m_scheme(scheme),
      m_server(listener(scheme))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection())
            welcome(*socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port");
}

RawServer::~RawServer()
{
    for (const auto& connection : m_connections)
        connection->socket->disconnect(this);
}

QUrl RawServer::url() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(m_scheme == Scheme::Http ? QStringLiteral("http") : QStringLiteral("https"))
                    .arg(m_server->serverPort()));
}

void RawServer::breakAt(int request, Point point, Act act)
{
    m_fault = {request, point, std::move(act)};
}

void RawServer::closeAll()
{
    for (const auto& connection : std::vector(m_connections))
        connection->socket->disconnectFromHost();
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

void RawServer::halfClose(QTcpSocket& socket)
{
    socket.flush();
    shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
}

void RawServer::welcome(QTcpSocket& socket)
{
    const auto connection = std::make_shared<Connection>(Connection{&socket, ++m_welcomed});
    m_connections.push_back(connection);
    connect(&socket, &QTcpSocket::disconnected, this, [this, connection] {
        connection->socket->deleteLater();
        std::erase(m_connections, connection);
    });
    connect(&socket, &QTcpSocket::readyRead, this, [this, connection] { read(connection); });
    if (m_fault && m_fault->request == m_begun && m_fault->point == Point::Connection)
        std::exchange(m_fault, {})->act(socket);
    else
        read(connection);
}

bool RawServer::breaks(Connection& connection, Point reached)
{
    if (!m_fault || m_fault->request != connection.request || m_fault->point > reached)
        return false;
    connection.isBroken = true;
    std::exchange(m_fault, {})->act(*connection.socket);
    return true;
}

void RawServer::read(const std::shared_ptr<Connection>& connection)
{
    QTcpSocket& socket = *connection->socket;
    connection->received += socket.readAll();
    while (socket.state() == QAbstractSocket::ConnectedState && !connection->received.isEmpty()) {
        if (connection->request < 0)
            connection->request = m_begun++;
        const Arrival arrival = arrivalOf(connection->received);
        if (m_fault && m_fault->point != Point::Whole && breaks(*connection, arrival.point))
            continue;
        if (arrival.point != Point::Whole)
            return;
        const Request request{connection->received.left(arrival.head - 2),
                              connection->received.mid(arrival.head, arrival.body), connection->serial};
        connection->received.remove(0, arrival.head + arrival.body);
        requests.push_back(request);
        if (!connection->isBroken && !breaks(*connection, Point::Whole))
            m_behaviour(socket, request);
        connection->request = -1;
        connection->isBroken = false;
    }
}

} // namespace outbound
