#pragma once

#include <QByteArray>
#include <QTcpSocket>

#include <memory>

namespace outbound
{

/// A client that sends bytes, whatever they mean, to a server on loopback.
inline std::unique_ptr<QTcpSocket> connectAndSend(quint16 port, const QByteArray& bytes)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QStringLiteral("127.0.0.1"), port);
    socket->write(bytes);
    return socket;
}

/// A whole request.
inline QByteArray post(const QByteArray& body)
{
    return "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

inline QByteArray chunk(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

inline bool isClosed(const QTcpSocket& socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

} // namespace outbound
