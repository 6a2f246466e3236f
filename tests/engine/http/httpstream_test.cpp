#include "engine/http/httpserver.h"
#include "tests/engine/http/rawclient.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace outbound;

/// Answers written over time, to real sockets.
class HttpStreamTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sendsWhatIsWritten();
    void sendsWhatWasWrittenBeforeTheReply();
    void endsAndLetsTheConnectionGoOn();
    void speaksPlainlyToHttp10();
    void sendsOnlyTheHeadToHead();
    void goesOnAfterARest();
    void restsWhileThereIsNothingToSend();
    void asksForMoreWhenDrained();
    void noticesAHangUp_data();
    void noticesAHangUp();
    void noticesAHangUpWhileTheClientDoesntRead();
    void dropsAClientThatDoesntRead();
    void outlivesTheTimeouts();
    void tellsThatTheRequestIsGone();
    void staysSilentAfterClose();
    void canBeLetGoOf();
    void endsWithTheServer();
    void servesManyAtOnce();

private:
    std::unique_ptr<QTcpSocket> open(const QByteArray& request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    HttpStream& stream() { return *m_streams.back(); }
    void listen(HttpServer::Limits limits);

    bool m_answersAtOnce = true;
    std::vector<std::shared_ptr<HttpStream>> m_streams;
    std::vector<HttpServer::Reply> m_waiting;
    int m_gone = 0;
    std::unique_ptr<HttpServer> m_server;
};

void HttpStreamTest::init()
{
    m_answersAtOnce = true;
    m_gone = 0;
    listen({});
}

void HttpStreamTest::listen(HttpServer::Limits limits)
{
    m_server.reset();
    auto server = HttpServer::listen(0, limits, [this](const HttpRequest& request, HttpServer::Reply reply) {
        if (request.path == QLatin1String("/plain")) {
            reply({.body = "plain"});
            return;
        }
        m_streams.push_back(std::make_shared<HttpStream>());
        stream().onGone([this] { ++m_gone; });
        if (m_answersAtOnce)
            reply({.contentType = "text/event-stream", .stream = m_streams.back()});
        else
            m_waiting.push_back(std::move(reply));
    });
    QVERIFY(server);
    m_server = std::move(*server);
}

void HttpStreamTest::cleanup()
{
    m_server.reset();
    m_streams.clear();
    m_waiting.clear();
}

std::unique_ptr<QTcpSocket> HttpStreamTest::open(const QByteArray& request)
{
    const size_t before = m_streams.size();
    auto socket = connectAndSend(m_server->port(), request);
    [&] { QTRY_COMPARE(m_streams.size(), before + 1); }();
    return socket;
}

void HttpStreamTest::sendsWhatIsWritten()
{
    const auto socket = open();
    QTRY_VERIFY(socket->peek(4096).endsWith("\r\n\r\n")); // the head comes before there is anything to say
    const QByteArray head = socket->readAll();
    QVERIFY2(head.startsWith("HTTP/1.1 200 "), head);
    QVERIFY2(head.contains("\r\nTransfer-Encoding: chunked\r\n"), head);
    QVERIFY2(head.contains("\r\nContent-Type: text/event-stream\r\n"), head);
    for (const QByteArray part : {"one", "two", "three"}) {
        QVERIFY(stream().write(part));
        QTRY_COMPARE(socket->peek(4096), chunk(part));
        socket->readAll();
    }
    QCOMPARE(stream().waiting(), 0);
    QVERIFY(stream().isOpen());
    QCOMPARE(m_gone, 0);
}

void HttpStreamTest::sendsWhatWasWrittenBeforeTheReply()
{
    m_answersAtOnce = false;
    const auto socket = open();
    QVERIFY(stream().write("early, "));
    QVERIFY(stream().write("really"));
    m_waiting.front()({.stream = m_streams.front()});
    QTRY_VERIFY(socket->peek(4096).endsWith("\r\n\r\nD\r\nearly, really\r\n"));
}

void HttpStreamTest::endsAndLetsTheConnectionGoOn()
{
    const auto socket = open();
    stream().write("all");
    stream().close();
    QVERIFY(!stream().isOpen());
    QVERIFY(!stream().write("too late"));
    QTRY_VERIFY(socket->peek(4096).endsWith("\r\n\r\n3\r\nall\r\n0\r\n\r\n"));
    socket->readAll();
    socket->write("GET /plain HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(socket->peek(4096).endsWith("\r\n\r\nplain"));
}

void HttpStreamTest::speaksPlainlyToHttp10()
{
    const auto socket = open("GET / HTTP/1.0\r\n\r\n");
    stream().write("one");
    QTRY_VERIFY(socket->peek(4096).endsWith("\r\n\r\none"));
    stream().write("two");
    stream().close();
    QTRY_VERIFY(isClosed(*socket));
    QVERIFY(socket->readAll().endsWith("\r\n\r\nonetwo"));
    QCOMPARE(m_gone, 0);
}

void HttpStreamTest::sendsOnlyTheHeadToHead()
{
    const auto socket = open("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_gone, 1);
    QTRY_VERIFY(socket->peek(4096).endsWith("\r\n\r\n"));
    QVERIFY(!stream().write("x"));
}

void HttpStreamTest::goesOnAfterARest()
{
    const auto socket = open();
    QByteArray expected;
    for (int i = 0; i < 300; ++i) {
        const QByteArray part(1 + i * 37 % 9'000, char('a' + i % 26));
        QVERIFY(stream().write(part));
        expected += part;
        if (i % 7 == 0) {
            QTRY_COMPARE(stream().waiting(), 0); // and suspended, more often than not
        }
    }
    stream().close();
    QByteArray received;
    QTRY_VERIFY((received += socket->readAll()).endsWith("\r\n0\r\n\r\n"));
    received.remove(0, received.indexOf("\r\n\r\n") + 4);
    QByteArray body;
    for (bool isNumber = true; isNumber && !received.isEmpty();) {
        const qsizetype line = received.indexOf("\r\n");
        const qsizetype size = received.left(line).toLongLong(&isNumber, 16);
        body += received.mid(line + 2, size);
        received.remove(0, line + 2 + size + 2);
    }
    QVERIFY(body == expected);
}

void HttpStreamTest::restsWhileThereIsNothingToSend()
{
    const auto socket = open();
    stream().write("x");
    QTRY_VERIFY(socket->peek(4096).endsWith("x\r\n"));
    int asked = 0;
    stream().onDrained([&asked] { ++asked; });
    for (int i = 0; i < 20; ++i) { // others keep the server running meanwhile
        const auto other = connectAndSend(m_server->port(), "GET /plain HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(other->peek(4096).endsWith("plain"));
    }
    QCOMPARE(asked, 0);
}

void HttpStreamTest::asksForMoreWhenDrained()
{
    m_answersAtOnce = false;
    const auto socket = open();
    int parts = 0;
    stream().onDrained([&] {
        if (parts++ < 20)
            stream().write(QByteArray(500'000, 'x')); // ten times what may wait
        else
            stream().close();
    });
    m_waiting.front()({.stream = m_streams.front()});
    qint64 received = 0;
    QByteArray end;
    QTRY_VERIFY((received += socket->bytesAvailable(), end = (end + socket->readAll()).right(5), end == "0\r\n\r\n"));
    QVERIFY(received > 10'000'000);
    QCOMPARE(m_gone, 0);
}

void HttpStreamTest::noticesAHangUp_data()
{
    QTest::addColumn<bool>("aborts");
    QTest::newRow("closes") << false;
    QTest::newRow("aborts") << true;
}

void HttpStreamTest::noticesAHangUp()
{
    QFETCH(const bool, aborts);
    const auto socket = open();
    QTRY_VERIFY(socket->bytesAvailable() > 0); // the stream rests
    aborts ? socket->abort() : socket->disconnectFromHost();
    QTRY_COMPARE(m_gone, 1);
    QVERIFY(!stream().isOpen());
    QVERIFY(!stream().write("x"));
    stream().close();
    QCOMPARE(m_gone, 1);
}

void HttpStreamTest::noticesAHangUpWhileTheClientDoesntRead()
{
    const auto socket = std::make_unique<QTcpSocket>();
    socket->setReadBufferSize(1);
    socket->connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
    socket->write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_streams.size(), size_t(1));
    while (stream().waiting() < 500'000) { // what fits the sockets is gone
        QVERIFY(stream().write(QByteArray(100'000, 'x')));
        QCoreApplication::processEvents();
    }
    socket->abort();
    QTRY_COMPARE(m_gone, 1);
}

void HttpStreamTest::dropsAClientThatDoesntRead()
{
    const auto socket = std::make_unique<QTcpSocket>();
    socket->setReadBufferSize(1);
    socket->connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
    socket->write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_streams.size(), size_t(1));
    const auto other = open();
    int written = 0;
    while (m_streams.front()->write(QByteArray(100'000, 'x'))) {
        QVERIFY(m_streams.front()->waiting() <= HttpStream::waitingLimit);
        QVERIFY(++written < 1'000);
        QCOMPARE(m_gone, 0); // not from within write()
        QCoreApplication::processEvents();
    }
    QVERIFY(!m_streams.front()->isOpen());
    QTRY_COMPARE(m_gone, 1);
    QVERIFY(stream().write("still here"));
    QTRY_VERIFY(other->peek(4096).contains("still here"));
    QCOMPARE(m_gone, 1);
}

void HttpStreamTest::outlivesTheTimeouts()
{
    listen({.idleSeconds = 1, .requestSeconds = 1});
    const auto socket = open();
    const auto slow = connectAndSend(m_server->port(), "GET /"); // came later, and is closed first
    QTRY_VERIFY(isClosed(*slow));
    stream().write("still here");
    QTRY_VERIFY(socket->peek(4096).contains("still here"));
}

void HttpStreamTest::tellsThatTheRequestIsGone()
{
    m_answersAtOnce = false;
    listen({});
    const auto socket = open();
    m_server.reset();
    QCOMPARE(m_gone, 0);
    m_waiting.front()({.stream = m_streams.front()}); // too late
    QCOMPARE(m_gone, 1);
    QVERIFY(!stream().isOpen());

    listen({});
    const auto again = open();
    m_waiting.back()({.body = "answered"});
    m_waiting.back()({.stream = m_streams.back()}); // twice
    QCOMPARE(m_gone, 2);
    QTRY_VERIFY(again->peek(4096).endsWith("answered"));
}

void HttpStreamTest::staysSilentAfterClose()
{
    const auto socket = open();
    stream().write(QByteArray(HttpStream::waitingLimit, 'x'));
    stream().close();
    socket->abort();
    const auto next = open();
    next->abort();
    QTRY_COMPARE(m_gone, 1);
}

void HttpStreamTest::canBeLetGoOf()
{
    const auto socket = open();
    stream().write("last words");
    stream().close();
    m_streams.clear();
    QTRY_VERIFY(socket->peek(4096).endsWith("last words\r\n0\r\n\r\n"));
}

void HttpStreamTest::endsWithTheServer()
{
    const auto resting = open();
    QTRY_VERIFY(resting->bytesAvailable() > 0);
    const auto unread = std::make_unique<QTcpSocket>();
    unread->setReadBufferSize(1);
    unread->connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
    unread->write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_streams.size(), size_t(2));
    while (stream().waiting() < 500'000) {
        QVERIFY(stream().write(QByteArray(100'000, 'x')));
        QCoreApplication::processEvents();
    }
    m_streams.front()->onGone([this] {
        ++m_gone;
        m_streams.back()->write("while the server ends");
    });
    m_server.reset();
    QCOMPARE(m_gone, 2);
    QVERIFY(!m_streams.front()->write("x"));
    QTRY_VERIFY(isClosed(*resting));
}

void HttpStreamTest::servesManyAtOnce()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 100; ++i)
        sockets.push_back(open());
    for (int i = 0; i < 20; ++i)
        for (const auto& each : m_streams)
            QVERIFY(each->write(QByteArray(1'000, 'x')));
    for (const auto& socket : sockets)
        QTRY_VERIFY(socket->bytesAvailable() > 20'000);
    for (size_t i = 0; i < sockets.size(); i += 2)
        sockets[i]->abort();
    QTRY_COMPARE(m_gone, 50);
}

QTEST_GUILESS_MAIN(HttpStreamTest)
#include "httpstream_test.moc"
