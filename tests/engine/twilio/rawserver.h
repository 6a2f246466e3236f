#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <vector>

namespace outbound
{

/// A server that reads whole HTTP requests off a socket and answers with the bytes a test wants, or breaks off.
class RawServer : public QTcpServer
{
public:
    struct Request {
        QByteArray head;
        QByteArray body;
        int connection = 0; ///< serial number of the connection it came on
    };
    /// Called for every whole request; writes to the socket or ends it as it likes.
    using Behaviour = std::function<void(QTcpSocket&, const Request&)>;

    explicit RawServer(Behaviour behaviour);

    QUrl url() const;

    std::vector<Request> requests; ///< everything that arrived whole

    static QByteArray answer(int status, const QByteArray& body, const QByteArray& extraHeaders = {});
    static void reset(QTcpSocket& socket); ///< closes with RST instead of FIN

private:
    void read(QTcpSocket& socket, int connection);

    Behaviour m_behaviour;
    QHash<QTcpSocket*, QByteArray> m_received;
    int m_connections = 0;
};

} // namespace outbound
