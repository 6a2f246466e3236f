#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace outbound
{

/// A server that reads HTTP requests off sockets, plain or TLS, and answers with the bytes a test wants. One request
/// can be made to meet a fault, at any point of its arrival; those before and after it are served well, so whatever is
/// sent a second time arrives and is counted.
class RawServer : public QObject
{
public:
    struct Request {
        QByteArray head;
        QByteArray body;
        int connection = 0; ///< serial number of the connection it came on
    };
    /// Called for every whole request; writes to the socket or ends it as it likes.
    using Behaviour = std::function<void(QTcpSocket&, const Request&)>;

    enum class Scheme { Http, Https };
    /// How much of a request has arrived.
    enum class Point { Connection, RequestLine, Headers, HalfBody, Whole };
    /// What a server does then instead of answering.
    using Act = std::function<void(QTcpSocket&)>;

    explicit RawServer(Behaviour behaviour, Scheme scheme = Scheme::Http);
    ~RawServer() override;

    QUrl url() const;
    void breakAt(int request, Point point, Act act); ///< the request counted from 0; once
    void closeAll();                                 ///< hangs up on whoever is connected
    int open() const { return int(m_connections.size()); }
    int connections() const { return m_welcomed; } ///< ever made

    std::vector<Request> requests; ///< everything that arrived whole

    static QByteArray answer(int status, const QByteArray& body, const QByteArray& extraHeaders = {});
    static void reset(QTcpSocket& socket);     ///< closes with RST instead of FIN
    static void halfClose(QTcpSocket& socket); ///< sends FIN and goes on listening

private:
    struct Connection;
    struct Fault {
        int request;
        Point point;
        Act act;
    };

    void welcome(QTcpSocket& socket);
    void read(const std::shared_ptr<Connection>& connection);
    bool breaks(Connection& connection, Point reached);

    Behaviour m_behaviour;
    Scheme m_scheme;
    std::unique_ptr<QTcpServer> m_server;
    std::vector<std::shared_ptr<Connection>> m_connections;
    std::optional<Fault> m_fault;
    int m_welcomed = 0;
    int m_begun = 0; ///< requests of which anything arrived
};

} // namespace outbound
