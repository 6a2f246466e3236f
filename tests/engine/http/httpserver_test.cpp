#include "engine/http/httpserver.h"
#include "tests/engine/http/rawclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <memory>
#include <vector>

using namespace outbound;

/// Real sockets on loopback, from QNetworkAccessManager and by hand.
class HttpServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void picksAPortOnLoopback();
    void tellsWhenThePortIsTaken();
    void handsOverTheWholeRequest();
    void sendsStatusHeadersAndBody();
    void keepsTheConnectionAlive();
    void answersLater();
    void answersInAnyOrder();
    void answersFromAnotherRequest();
    void collectsABodyUpToTheLimit();
    void dropsWithoutAByte();
    void dropsLaterWithoutAByte();
    void closesAnIdleConnection();
    void survivesAReplyToAGoneConnection();
    void survivesASecondReply();
    void stopsWithSuspendedConnections();
    void waitsUntilTheClientHangsUp();

private:
    void listen(HttpServer::Limits limits = {});
    QUrl url(const char* path) const;
    std::unique_ptr<QTcpSocket> connectAndSend(const QByteArray& bytes) const;

    HttpServer::Handler m_handler;
    std::vector<HttpRequest> m_requests;
    std::vector<HttpServer::Reply> m_waiting;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_client;
};

void HttpServerTest::init()
{
    m_handler = [](const HttpRequest& request, const HttpServer::Reply& reply) { reply({200, request.body}); };
    listen();
    m_client = std::make_unique<QNetworkAccessManager>();
}

void HttpServerTest::listen(HttpServer::Limits limits)
{
    m_server.reset();
    auto server = HttpServer::listen(0, limits, [this](const HttpRequest& request, HttpServer::Reply reply) {
        m_requests.push_back(request);
        m_handler(request, std::move(reply));
    });
    QVERIFY(server);
    m_server = std::move(*server);
}

void HttpServerTest::cleanup()
{
    m_client.reset();
    m_server.reset();
    m_requests.clear();
    m_waiting.clear();
}

QUrl HttpServerTest::url(const char* path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server->port()).arg(QLatin1String(path)));
}

std::unique_ptr<QTcpSocket> HttpServerTest::connectAndSend(const QByteArray& bytes) const
{
    return outbound::connectAndSend(m_server->port(), bytes);
}

void HttpServerTest::picksAPortOnLoopback()
{
    QVERIFY(m_server->port() > 0);
    QTcpSocket elsewhere; // 127.0.0.2 is this computer too, but not where the server listens
    elsewhere.connectToHost(QStringLiteral("127.0.0.2"), m_server->port());
    QTRY_COMPARE(elsewhere.error(), QAbstractSocket::ConnectionRefusedError);
}

void HttpServerTest::tellsWhenThePortIsTaken()
{
    const auto second = HttpServer::listen(m_server->port(), {}, m_handler);
    QVERIFY(!second);
    QVERIFY(second.error().code == ErrorCode::Network);
    QVERIFY(second.error().message.contains(QString::number(m_server->port())));
}

void HttpServerTest::handsOverTheWholeRequest()
{
    const QByteArray body = QByteArrayLiteral("A\0+%\n");
    const auto socket = connectAndSend("POST /a%20b/%C3%A9+c?To=%2B4477&Date%3E=1%202&flag&To=x+y HTTP/1.1\r\n"
                                       "Host: 127.0.0.1\r\nX-Thing: One\r\nContent-Length: 5\r\n\r\n" +
                                       body);
    QTRY_COMPARE(m_requests.size(), size_t(1));
    const HttpRequest& request = m_requests.front();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QStringLiteral("/a b/é+c"));
    QCOMPARE(request.query.values(QStringLiteral("To")).size(), 2);
    QVERIFY(request.query.contains(QStringLiteral("To"), QStringLiteral("+4477")));
    QVERIFY(request.query.contains(QStringLiteral("To"), QStringLiteral("x y")));
    QCOMPARE(request.query.value(QStringLiteral("Date>")), QStringLiteral("1 2"));
    QVERIFY(request.query.contains(QStringLiteral("flag")));
    QCOMPARE(request.headers.value("x-thing"), QByteArray("One"));
    QCOMPARE(request.body, body);
}

void HttpServerTest::sendsStatusHeadersAndBody()
{
    m_handler = [](const HttpRequest&, const HttpServer::Reply& reply) {
        reply({418, "short and stout", "text/plain", {{"X-Pot", "tea"}}});
    };
    const std::unique_ptr<QNetworkReply> reply(m_client->get(QNetworkRequest(url("/"))));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 418);
    QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(), QStringLiteral("text/plain"));
    QCOMPARE(reply->rawHeader("X-Pot"), QByteArray("tea"));
    QCOMPARE(reply->readAll(), QByteArray("short and stout"));
}

void HttpServerTest::keepsTheConnectionAlive()
{
    const auto socket = connectAndSend(post("one"));
    QTRY_VERIFY(socket->bytesAvailable() > 0 && socket->peek(4096).endsWith("\r\n\r\none"));
    socket->readAll();
    socket->write(post("two") + post("three")); // pipelined
    QTRY_VERIFY(socket->peek(4096).endsWith("\r\n\r\nthree"));
    QVERIFY(socket->readAll().contains("\r\n\r\ntwoHTTP/1.1 200"));
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
}

void HttpServerTest::answersLater()
{
    m_handler = [this](const HttpRequest&, HttpServer::Reply reply) { m_waiting.push_back(std::move(reply)); };
    const auto socket = connectAndSend(post("first"));
    QTRY_COMPARE(m_waiting.size(), size_t(1));
    QCOMPARE(socket->bytesAvailable(), 0);
    m_waiting.back()({200, "later"});
    QTRY_VERIFY(socket->peek(4096).endsWith("later"));
    socket->readAll();
    socket->write(post("second")); // the same connection goes on
    QTRY_COMPARE(m_waiting.size(), size_t(2));
    QCOMPARE(m_requests.back().body, QByteArray("second"));
    m_waiting.back()({200, "again"});
    QTRY_VERIFY(socket->peek(4096).endsWith("again"));
}

void HttpServerTest::answersInAnyOrder()
{
    m_handler = [this](const HttpRequest&, HttpServer::Reply reply) { m_waiting.push_back(std::move(reply)); };
    const std::unique_ptr<QNetworkReply> first(m_client->get(QNetworkRequest(url("/first"))));
    const std::unique_ptr<QNetworkReply> second(m_client->get(QNetworkRequest(url("/second"))));
    QTRY_COMPARE(m_waiting.size(), size_t(2));
    for (size_t i : {1, 0}) {
        const bool isFirst = m_requests[i].path == QLatin1String("/first");
        QNetworkReply* reply = (isFirst ? first : second).get();
        m_waiting[i]({200, m_requests[i].path.toUtf8()});
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->readAll(), m_requests[i].path.toUtf8());
    }
}

void HttpServerTest::answersFromAnotherRequest()
{
    m_handler = [this](const HttpRequest& request, HttpServer::Reply reply) {
        m_waiting.push_back(std::move(reply));
        if (request.body == "second")
            for (const HttpServer::Reply& waiting : m_waiting)
                waiting({200, "done"});
    };
    const auto first = connectAndSend(post("first"));
    QTRY_COMPARE(m_waiting.size(), size_t(1));
    const auto second = connectAndSend(post("second"));
    QTRY_VERIFY(second->peek(4096).endsWith("done"));
    QTRY_VERIFY(first->peek(4096).endsWith("done"));
}

void HttpServerTest::collectsABodyUpToTheLimit()
{
    listen({.bodyBytes = 100'000});
    const QByteArray body(100'000, 'x');
    QNetworkRequest request(url("/"));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("text/plain"));
    const std::unique_ptr<QNetworkReply> reply(m_client->post(request, body));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), body);
}

void HttpServerTest::dropsWithoutAByte()
{
    m_handler = [](const HttpRequest&, const HttpServer::Reply& reply) { reply({.dropConnection = true}); };
    const auto socket = connectAndSend(post("whole body"));
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_requests.size(), size_t(1));
    QCOMPARE(m_requests.front().body, QByteArray("whole body"));
    QCOMPARE(socket->bytesAvailable(), 0);
}

void HttpServerTest::dropsLaterWithoutAByte()
{
    m_handler = [this](const HttpRequest&, HttpServer::Reply reply) { m_waiting.push_back(std::move(reply)); };
    const auto socket = connectAndSend(post("whole body"));
    QTRY_COMPARE(m_waiting.size(), size_t(1));
    m_waiting.front()({.dropConnection = true});
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket->bytesAvailable(), 0);
}

void HttpServerTest::closesAnIdleConnection()
{
    listen({.idleSeconds = 1});
    const auto socket = connectAndSend("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QAbstractSocket::UnconnectedState, 15'000);
    QVERIFY(m_requests.empty());
}

void HttpServerTest::survivesAReplyToAGoneConnection()
{
    m_handler = [this](const HttpRequest& request, HttpServer::Reply reply) {
        if (request.body == "late")
            m_waiting.push_back(std::move(reply));
        else
            reply({200, "alive"});
    };
    auto gone = connectAndSend(post("late"));
    QTRY_COMPARE(m_waiting.size(), size_t(1));
    gone->abort();
    gone.reset();
    m_waiting.front()({200, QByteArray(1'000'000, 'x')});

    const auto socket = connectAndSend(post("next"));
    QTRY_VERIFY(socket->peek(4096).endsWith("alive"));
    m_waiting.front()({200, "much too late"}); // libmicrohttpd has long forgotten the request
}

void HttpServerTest::survivesASecondReply()
{
    m_handler = [](const HttpRequest&, const HttpServer::Reply& reply) {
        reply({200, "first"});
        reply({200, "second"});
    };
    const auto socket = connectAndSend(post({}));
    QTRY_VERIFY(socket->peek(4096).endsWith("first"));
}

void HttpServerTest::stopsWithSuspendedConnections()
{
    m_handler = [this](const HttpRequest&, HttpServer::Reply reply) { m_waiting.push_back(std::move(reply)); };
    const auto first = connectAndSend(post("one"));
    const auto second = connectAndSend(post("two"));
    QTRY_COMPARE(m_waiting.size(), size_t(2));
    m_server.reset();
    m_waiting.front()({200, "nobody listens"});
    QTRY_COMPARE(first->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(second->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(first->bytesAvailable() + second->bytesAvailable(), 0);
}

void HttpServerTest::waitsUntilTheClientHangsUp()
{
    listen({.connections = 2});
    m_handler = [](const HttpRequest& request, const HttpServer::Reply& reply) {
        reply({.body = request.body, .awaitHangUp = request.body == "hang"});
    };
    for (size_t i = 1; i <= 6; ++i) { // more than there may be connections
        auto hanging = connectAndSend(post("hang"));
        QTRY_COMPARE(m_requests.size(), 2 * i - 1);
        const auto socket = connectAndSend(post("next"));
        QTRY_VERIFY(socket->peek(4096).endsWith("next"));
        QCOMPARE(hanging->state(), QAbstractSocket::ConnectedState);
        QCOMPARE(hanging->bytesAvailable(), 0);
        i % 2 == 0 ? hanging->abort() : hanging->disconnectFromHost();
    }
    const auto last = connectAndSend(post("hang"));
    QTRY_COMPARE(m_requests.size(), size_t(13));
    m_server.reset(); // with one still waiting
    QTRY_COMPARE(last->state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "httpserver_test.moc"
