#include "engine/http/httpserver.h"
#include "tests/engine/http/rawclient.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <ctime>
#include <memory>
#include <vector>

using namespace outbound;

namespace
{

const QByteArray chunkedHead = "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n";

/// Processor time of this process, in seconds.
double cpuSeconds()
{
    timespec time = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

} // namespace

/// What a server refuses by itself or at its gate, provoked by hand-made bytes.
class HttpLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { listen({.bodyBytes = 100'000}); }
    void cleanup();

    void refusesABodyByItsAnnouncedLength();
    void refusesAChunkedBodyHalfway();
    void letsARefusedClientFinishSpeaking();
    void answersInAStatusOfItsOwnWithoutWords();
    void refusesLargeHeaders_data();
    void refusesLargeHeaders();
    void takesHeadersUpToTheLimit();

    void closesARequestThatTricklesIn_data();
    void closesARequestThatTricklesIn();
    void closesASecondRequestThatTricklesIn();
    void letsAWaitingClientWait();
    void noticesAHangUpWithinARequest();
    void servesOthersBesideSlowOnes();
    void restsWhileARequestGetsNowhere();

    void asksTheGateBeforeTheBody();
    void refusesAtTheGateAgainstAFlood();
    void letsInWhatTheGateDoesntAnswer();
    void closesAfterAnAnswer();

    void understandsInOneWay_data();
    void understandsInOneWay();
    void showsHeadersThatCameTwice();

private:
    void listen(HttpServer::Limits limits, HttpServer::Gate gate = {});
    std::unique_ptr<QTcpSocket> send(const QByteArray& bytes) const { return connectAndSend(m_server->port(), bytes); }
    void verifyServes();

    std::vector<HttpRequest> m_requests;
    std::vector<HttpServer::Reply> m_waiting;
    std::unique_ptr<HttpServer> m_server;
};

void HttpLimitsTest::listen(HttpServer::Limits limits, HttpServer::Gate gate)
{
    m_server.reset();
    auto server = HttpServer::listen(
        0, limits,
        [this](const HttpRequest& request, HttpServer::Reply reply) {
            m_requests.push_back(request);
            if (request.path == QLatin1String("/wait"))
                m_waiting.push_back(std::move(reply));
            else
                reply({.body = "served", .closeConnection = request.path == QLatin1String("/last")});
        },
        std::move(gate), [](int status) { return HttpResponse{.body = "no: " + QByteArray::number(status)}; });
    QVERIFY(server);
    m_server = std::move(*server);
}

void HttpLimitsTest::cleanup()
{
    m_server.reset();
    m_requests.clear();
    m_waiting.clear();
}

void HttpLimitsTest::verifyServes()
{
    const auto socket = send(post("x"));
    QTRY_VERIFY(socket->peek(4096).endsWith("\r\n\r\nserved"));
}

void HttpLimitsTest::refusesABodyByItsAnnouncedLength()
{
    for (const QByteArray length : {"100001", "314572800", "9223372036854775808", "18446744073709551615"}) {
        const auto socket = send("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + length + "\r\n\r\n");
        QTRY_VERIFY2(isClosed(*socket), length);
        const QByteArray answer = socket->readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 413 ") && answer.endsWith("\r\n\r\nno: 413"), answer);
    }
    // Who asks first need not send at all.
    const auto polite = send("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100001\r\n"
                             "Expect: 100-continue\r\n\r\n");
    QTRY_VERIFY(isClosed(*polite));
    QVERIFY(polite->readAll().startsWith("HTTP/1.1 413 "));
    QVERIFY(m_requests.empty());
}

void HttpLimitsTest::refusesAChunkedBodyHalfway()
{
    const auto socket = send(chunkedHead + chunk(QByteArray(60'000, 'x')) + chunk(QByteArray(60'000, 'x')));
    QTRY_VERIFY(isClosed(*socket)); // the body never ended
    const QByteArray answer = socket->readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 413 ") && answer.endsWith("\r\n\r\nno: 413"), answer);
    QVERIFY(answer.contains("\r\nContent-Length: 7\r\n") && answer.contains("\r\nConnection: close\r\n"));
    QVERIFY(m_requests.empty());
}

void HttpLimitsTest::letsARefusedClientFinishSpeaking()
{
    for (const QByteArray& head :
         {QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4000000\r\n\r\n"), chunkedHead + "3d0900\r\n"}) {
        const auto socket = send(head + QByteArray(4'000'000, 'x'));
        QTRY_COMPARE(socket->bytesToWrite(), 0);
        QTRY_VERIFY(isClosed(*socket));
        QCOMPARE(socket->error(), QAbstractSocket::RemoteHostClosedError); // not a reset
        QVERIFY(socket->readAll().startsWith("HTTP/1.1 413 "));
    }
}

void HttpLimitsTest::answersInAStatusOfItsOwnWithoutWords()
{
    const auto server =
        HttpServer::listen(0, {}, [](const HttpRequest&, const HttpServer::Reply& reply) { reply({}); });
    QVERIFY(server);
    const auto socket = connectAndSend((*server)->port(), "GET http://elsewhere/ HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(isClosed(*socket));
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 400 "));
}

void HttpLimitsTest::refusesLargeHeaders_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const QByteArray head = "GET / HTTP/1.1\r\nHost: x\r\n";
    QByteArray many = head;
    for (int i = 0; i < 3'000; ++i)
        many += "X-" + QByteArray::number(i) + ": a line like others\r\n";
    QTest::newRow("one") << QByteArray(head + "X: " + QByteArray(33'000, 'a') + "\r\n\r\n") << QByteArray("431");
    QTest::newRow("many") << many << QByteArray("431");
    QTest::newRow("endless line") << QByteArray(head + "X: " + QByteArray(1'000'000, 'a')) << QByteArray("431");
    QTest::newRow("endless target") << QByteArray("GET /" + QByteArray(1'000'000, 'a')) << QByteArray("414");
    QTest::newRow("endless trailer") << QByteArray(chunkedHead + "0\r\nX: " + QByteArray(1'000'000, 'a'))
                                     << QByteArray("431");
}

void HttpLimitsTest::refusesLargeHeaders()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, status);
    const auto socket = send(request);
    QTRY_VERIFY(isClosed(*socket));
    const QByteArray answer = socket->readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status + ' '), answer);
    QVERIFY(m_requests.empty());
    verifyServes();
}

void HttpLimitsTest::takesHeadersUpToTheLimit()
{
    const QByteArray head = "GET / HTTP/1.1\r\nHost: x\r\nX: ";
    const auto fits = send(head + QByteArray(32 * 1024 - head.size() - 4, 'a') + "\r\n\r\n");
    QTRY_VERIFY(fits->peek(4096).endsWith("\r\n\r\nserved"));
    const auto tooLarge = send(head + QByteArray(32 * 1024 - head.size() - 3, 'a') + "\r\n\r\n");
    QTRY_VERIFY(isClosed(*tooLarge));
    const QByteArray answer = tooLarge->readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 431 ") && answer.endsWith("\r\n\r\nno: 431"), answer);
}

void HttpLimitsTest::closesARequestThatTricklesIn_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty lines") << QByteArray("\r\n\r\n");
    QTest::newRow("request line") << QByteArray("GET /");
    QTest::newRow("headers") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX: ");
    QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n");
    QTest::newRow("chunk") << QByteArray(chunkedHead + "3e8\r\n");
}

void HttpLimitsTest::closesARequestThatTricklesIn()
{
    QFETCH(const QByteArray, start);
    listen({.idleSeconds = 600, .requestSeconds = 1});
    const auto socket = send(start);
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, socket.get(), [&] { socket->write(start == "\r\n\r\n" ? "\n" : "a"); });
    if (!start.isEmpty())
        trickle.start(20);
    QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    QTRY_VERIFY(isClosed(*socket));
    QVERIFY(m_requests.empty());
}

void HttpLimitsTest::closesASecondRequestThatTricklesIn()
{
    listen({.idleSeconds = 1, .requestSeconds = 1});
    const auto socket = send(post("first"));
    QTRY_COMPARE(m_requests.size(), size_t(1));
    socket->write("GET /");
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, socket.get(), [&] { socket->write("a"); });
    trickle.start(20);
    QTRY_VERIFY(isClosed(*socket));
    QCOMPARE(m_requests.size(), size_t(1));
}

void HttpLimitsTest::letsAWaitingClientWait()
{
    listen({.idleSeconds = 1, .requestSeconds = 1});
    const auto waiting = send("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_waiting.size(), size_t(1));
    const auto slow = send("GET /wait"); // came later, so whatever befalls the first has befallen it by then
    QTRY_VERIFY(isClosed(*slow));
    m_waiting.front()({.body = "at last"});
    QTRY_VERIFY(waiting->peek(4096).endsWith("at last"));
}

void HttpLimitsTest::noticesAHangUpWithinARequest()
{
    listen({.connections = 2, .idleSeconds = 600, .requestSeconds = 600});
    for (const QByteArray& start :
         {QByteArray("GET /"), QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX: "),
          QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc"), chunkedHead + "3e8\r\nabc"})
        for (int i = 0; i < 5; ++i) {
            const auto socket = send(start);
            socket->disconnectFromHost(); // the end comes with the last bytes
            QTRY_VERIFY(isClosed(*socket));
        }
    verifyServes();
}

void HttpLimitsTest::servesOthersBesideSlowOnes()
{
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 200; ++i)
        slow.push_back(send(i % 2 ? "GET / HTTP/1.1\r\nHost: x\r\nX: " : chunkedHead + "ffff\r\nabc"));
    for (const auto& socket : slow)
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    verifyServes();
    for (const auto& socket : slow)
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
}

/// libmicrohttpd asks to be run again and again when its buffer is full of something it can't finish.
void HttpLimitsTest::restsWhileARequestGetsNowhere()
{
    listen({.requestSeconds = 2});
    const double before = cpuSeconds();
    const auto socket = send(chunkedHead + "1;" + QByteArray(200'000, 'a'));
    QTRY_VERIFY(isClosed(*socket));
    QVERIFY2(cpuSeconds() - before < 0.8, qPrintable(QString::number(cpuSeconds() - before)));
    verifyServes();
}

void HttpLimitsTest::asksTheGateBeforeTheBody()
{
    std::vector<HttpRequest> asked;
    listen({}, [&asked](const HttpRequest& request) {
        asked.push_back(request);
        return HttpResponse{.status = 401, .body = "who?"};
    });
    for (const QByteArray head : {"Content-Length: 1000\r\n", "Transfer-Encoding: chunked\r\n", ""}) {
        asked.clear();
        const auto socket = send("PUT /a?b=c HTTP/1.1\r\nHost: x\r\n" + head + "\r\n");
        QTRY_VERIFY(isClosed(*socket));
        const QByteArray answer = socket->readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 401 ") && answer.endsWith("\r\n\r\nwho?"), answer);
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QCOMPARE(asked.size(), size_t(1));
        QCOMPARE(asked.front().method, QByteArray("PUT"));
        QCOMPARE(asked.front().path, QStringLiteral("/a"));
        QCOMPARE(asked.front().query.value(QStringLiteral("b")), QStringLiteral("c"));
    }
    QVERIFY(m_requests.empty());
}

void HttpLimitsTest::refusesAtTheGateAgainstAFlood()
{
    listen({.bodyBytes = 8'000'000}, [](const HttpRequest&) { return HttpResponse{.status = 403}; });
    const auto socket = send(chunkedHead + chunk(QByteArray(4'000'000, 'x')));
    QTRY_VERIFY(isClosed(*socket));
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 403 "));
}

void HttpLimitsTest::letsInWhatTheGateDoesntAnswer()
{
    int asked = 0;
    listen({}, [&asked](const HttpRequest& request) -> std::optional<HttpResponse> {
        ++asked;
        return request.body.isEmpty() ? std::nullopt : std::optional(HttpResponse{.status = 500});
    });
    const auto socket = send(post("one") + post("two"));
    QTRY_COMPARE(m_requests.size(), size_t(2));
    QCOMPARE(m_requests.back().body, QByteArray("two"));
    QCOMPARE(asked, 2);
}

void HttpLimitsTest::closesAfterAnAnswer()
{
    const auto socket = send("GET /last HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(isClosed(*socket));
    const QByteArray answer = socket->readAll();
    QVERIFY2(answer.contains("\r\nConnection: close\r\n") && answer.endsWith("served"), answer);
}

void HttpLimitsTest::understandsInOneWay_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char* name, const QByteArray& request, const char* status) {
        QTest::newRow(name) << request << QByteArray(status);
    };
    const auto get = [](const QByteArray& target) { return "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n"; };
    const auto with = [](const QByteArray& fields, const QByteArray& body = {}) {
        return "POST / HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n" + body;
    };
    row("plain", get("/"), "200");
    row("HEAD", "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n", "200");
    row("bare LF", "GET / HTTP/1.1\nHost: x\n\n", "200");
    row("empty lines before", "\r\n\r\n" + get("/"), "200");
    row("HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", "200");
    row("folded header", with("X: a\r\n b\r\n"), "200");
    row("encoded path", get("/%C3%A9"), "200");
    row("query only on a path", get("/?a=%26"), "200");

    row("no Host", "GET / HTTP/1.1\r\n\r\n", "400");
    row("two Hosts", with("Host: y\r\n"), "400");
    row("two Hosts alike", with("HOST: x\r\n"), "400");
    row("absolute form", get("http://127.0.0.1/"), "400");
    row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", "400");
    row("authority form", "CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\n\r\n", "400");
    row("no path", get("a"), "400");
    row("space in the path", get("/a b"), "400");
    row("control character in the path", get("/a\x01"), "400");
    row("NUL in the path", get(QByteArray("/a\0b", 4)), "400");
    row("encoded NUL in the path", get("/a%00b"), "400");
    row("encoded NUL in the query", get("/a?b=%00"), "400");
    row("not UTF-8", get("/%FF"), "400");
    row("cut UTF-8 in the query", get("/?a=%C3"), "400");
    row("raw Latin-1", get("/\xe9"), "400");

    row("two lengths", with("Content-Length: 1\r\nContent-Length: 2\r\n", "ab"), "400");
    row("two lengths alike", with("Content-Length: 1\r\nContent-Length: 1\r\n", "a"), "400");
    row("list of lengths", with("Content-Length: 1, 1\r\n", "a"), "400");
    row("signed length", with("Content-Length: +1\r\n", "a"), "400");
    row("negative length", with("Content-Length: -1\r\n", "a"), "400");
    row("hexadecimal length", with("Content-Length: 0x1\r\n", "a"), "400");
    row("empty length", with("Content-Length:\r\n"), "400");
    row("length and chunks", with("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), "400");
    row("chunks and length", with("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "0\r\n\r\n"), "400");
    row("two codings", with("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), "400");
    row("list of codings", with("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), "400");
    row("unknown coding", with("Transfer-Encoding: identity\r\n", "abc"), "400");
    row("chunks in HTTP/1.0", "POST / HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400");
    row("space before the colon", with("Content-Length : 1\r\n", "a"), "400");
    row("space before the colon of Host", "GET / HTTP/1.1\r\nHost : x\r\n\r\n", "400");
    row("no colon", with("nonsense\r\n"), "400");
    row("bare CR", with("X: a\rContent-Length: 1\r\n", "a"), "400");
    row("bad chunk", with("Transfer-Encoding: chunked\r\n", "xyz\r\n"), "400");
    row("chunk of another size", with("Transfer-Encoding: chunked\r\n", "1\r\nabc\r\n0\r\n\r\n"), "400");
    row("huge chunk", with("Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\n"), "413");
    row("no version", "GET /\r\n\r\n", "400");
    row("odd version", "GET / HTTP/1.12\r\nHost: x\r\n\r\n", "400");
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505");
    row("method with odd characters", "G{T / HTTP/1.1\r\nHost: x\r\n\r\n", "400");
    row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15), "");
}

void HttpLimitsTest::understandsInOneWay()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, status);
    const auto socket = send(request);
    if (status == "200") {
        QTRY_VERIFY(socket->peek(4096).contains("\r\n\r\n"));
        QVERIFY2(socket->readAll().startsWith("HTTP/1.1 200 "), socket->readAll());
        QCOMPARE(m_requests.size(), size_t(1));
        return;
    }
    QTRY_VERIFY(isClosed(*socket));
    const QByteArray answer = socket->readAll();
    QVERIFY2(answer.startsWith(status.isEmpty() ? status : "HTTP/1.1 " + status + ' '), answer);
    QVERIFY(m_requests.empty());
}

void HttpLimitsTest::showsHeadersThatCameTwice()
{
    const auto socket = send("GET / HTTP/1.1\r\nHost: x\r\nAuthorization: a\r\nauthorization: b\r\n\r\n");
    QTRY_COMPARE(m_requests.size(), size_t(1));
    QCOMPARE(m_requests.front().headers.values("authorization"), QList<QByteArray>({"b", "a"}));
}

QTEST_GUILESS_MAIN(HttpLimitsTest)
#include "httplimits_test.moc"
