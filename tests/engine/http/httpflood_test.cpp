#include "engine/http/httpserver.h"

#include <QAbstractEventDispatcher>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <array>
#include <chrono>
#include <cstring>
#include <memory>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace outbound;

namespace
{

constexpr qint64 MiB = 1024 * 1024;
const QByteArray chunkedHead = "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n";

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ').at(1).toLongLong() * sysconf(_SC_PAGESIZE) : -1;
}

/// A blocking client that holds no memory of its own to speak of.
class Flooder
{
public:
    explicit Flooder(quint16 port) : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval patience = {10, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::connect(m_descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address);
    }
    ~Flooder() { ::close(m_descriptor); }
    Flooder(const Flooder&) = delete;
    Flooder& operator=(const Flooder&) = delete;

    bool send(const QByteArray& bytes)
    {
        for (qsizetype sent = 0; sent < bytes.size();) {
            const ssize_t now =
                ::send(m_descriptor, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
            if (now <= 0)
                return false;
            sent += now;
        }
        return true;
    }

    /// @return how much of it the server took before it closed the connection
    qint64 sendEndlessly(const QByteArray& bytes, qint64 upTo)
    {
        qint64 sent = 0;
        while (sent < upTo && send(bytes))
            sent += bytes.size();
        return sent;
    }

    QByteArray receive()
    {
        std::array<char, 4096> buffer;
        const ssize_t size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        return size > 0 ? QByteArray(buffer.data(), size) : QByteArray();
    }

private:
    int m_descriptor;
};

} // namespace

/// What is thrown at a server with the limits of the API leaves no memory behind and keeps nobody out. The server has a
/// thread of its own, as in the program. OUTBOUND_FLOOD_SECONDS makes the random bytes last longer than two seconds.
class HttpFloodTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { listen(15); }
    void cleanup();

    void endlessChunks();
    void endlessAnnouncedBody();
    void endlessHeaders();
    void endlessRequestLine();
    void endlessChunkExtension();
    void slowClients();
    void wholeBodies();
    void unreadAnswers();
    void randomBytes();

private:
    void listen(int requestSeconds);
    void stop();
    void verifyServes();

    QThread m_thread;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
    qint64 m_before = 0;
};

void HttpFloodTest::initTestCase()
{
    m_thread.start();
    QTRY_VERIFY(QAbstractEventDispatcher::instance(&m_thread));
}

void HttpFloodTest::cleanupTestCase()
{
    m_thread.quit();
    m_thread.wait();
}

void HttpFloodTest::listen(int requestSeconds)
{
    stop();
    QMetaObject::invokeMethod(
        QAbstractEventDispatcher::instance(&m_thread),
        [this, requestSeconds] {
            auto server = HttpServer::listen(0, {.bodyBytes = 8 * MiB, .requestSeconds = requestSeconds},
                                             [](const HttpRequest&, const HttpServer::Reply& reply) {
                                                 reply({.body = "served " + QByteArray(100, '.')});
                                             });
            if (server)
                m_server = std::move(*server);
        },
        Qt::BlockingQueuedConnection);
    QVERIFY(m_server);
    m_port = m_server->port();
    verifyServes();
    Flooder(m_port).sendEndlessly(chunkedHead, MiB); // what a first refusal needs once is not what a flood leaves
    m_before = residentBytes();
    QVERIFY(m_before > 0);
}

void HttpFloodTest::stop()
{
    if (m_server)
        QMetaObject::invokeMethod(
            m_server.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
}

void HttpFloodTest::cleanup()
{
    verifyServes();
    const qint64 after = residentBytes();
    qInfo("%s: %+.1f MiB", QTest::currentTestFunction(), double(after - m_before) / double(MiB));
#ifndef __SANITIZE_ADDRESS__ // which keeps what is freed
    QVERIFY2(after - m_before < 8 * MiB, qPrintable(QString::number(after - m_before)));
#endif
    stop();
}

void HttpFloodTest::verifyServes()
{
    Flooder client(m_port);
    QVERIFY(client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
    QVERIFY(client.receive().contains("served"));
}

void HttpFloodTest::endlessChunks()
{
    const QByteArray chunk = "10000\r\n" + QByteArray(65'536, 'x') + "\r\n";
    for (int i = 0; i < 5; ++i) {
        Flooder flooder(m_port);
        QVERIFY(flooder.send(chunkedHead));
        const qint64 taken = flooder.sendEndlessly(chunk, 300 * MiB);
        QVERIFY2(taken < 64 * MiB, qPrintable(QString::number(taken)));
        QVERIFY(flooder.receive().startsWith("HTTP/1.1 413 "));
    }
}

void HttpFloodTest::endlessAnnouncedBody()
{
    for (int i = 0; i < 5; ++i) {
        Flooder flooder(m_port);
        QVERIFY(flooder.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 314572800\r\n\r\n"));
        QVERIFY(flooder.sendEndlessly(QByteArray(65'536, 'x'), 300 * MiB) < 64 * MiB);
        QVERIFY(flooder.receive().startsWith("HTTP/1.1 413 "));
    }
    // An announced body reserves nothing.
    std::vector<std::unique_ptr<Flooder>> announcing;
    for (int i = 0; i < 200; ++i) {
        announcing.push_back(std::make_unique<Flooder>(m_port));
        QVERIFY(announcing.back()->send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 8000000\r\n\r\nx"));
    }
    verifyServes();
}

void HttpFloodTest::endlessHeaders()
{
    for (const QByteArray& line : {QByteArray("X-Header: a line like any other\r\n").repeated(2'000),
                                   QByteArray("a:b\r\n").repeated(13'000), QByteArray(65'536, 'x')}) {
        for (int i = 0; i < 5; ++i) {
            Flooder flooder(m_port);
            QVERIFY(flooder.send("GET / HTTP/1.1\r\nHost: x\r\n"));
            QVERIFY(flooder.sendEndlessly(line, 300 * MiB) < 64 * MiB);
        }
    }
}

void HttpFloodTest::endlessRequestLine()
{
    for (int i = 0; i < 5; ++i) {
        Flooder flooder(m_port);
        QVERIFY(flooder.send("GET /"));
        QVERIFY(flooder.sendEndlessly(QByteArray(65'536, 'x'), 300 * MiB) < 64 * MiB);
    }
}

void HttpFloodTest::endlessChunkExtension()
{
    listen(3);
    std::vector<std::unique_ptr<Flooder>> flooders;
    for (int i = 0; i < 5; ++i) {
        flooders.push_back(std::make_unique<Flooder>(m_port));
        QVERIFY(flooders.back()->send(chunkedHead + "1;" + QByteArray(60'000, 'a')));
    }
    verifyServes();
    for (const auto& flooder : flooders)
        flooder->sendEndlessly(QByteArray(65'536, 'x'), 300 * MiB); // until its time is up
}

void HttpFloodTest::slowClients()
{
    listen(3);
    std::vector<std::unique_ptr<Flooder>> slow;
    for (int i = 0; i < 200; ++i) {
        slow.push_back(std::make_unique<Flooder>(m_port));
        QVERIFY(slow.back()->send(i % 2 ? "GET / HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(20'000, 'a')
                                        : chunkedHead + "ffff\r\n" + QByteArray(20'000, 'a')));
    }
    for (int round = 0; round < 20; ++round) {
        for (const auto& each : slow)
            each->send("a");
        verifyServes();
    }
    qInfo("200 slow clients, while they last: %+.1f MiB", double(residentBytes() - m_before) / double(MiB));
    for (const auto& each : slow)
        QCOMPARE(each->receive(), QByteArray()); // closed, not timed out: that takes longer than the server gives
}

void HttpFloodTest::wholeBodies()
{
    const QByteArray part(65'536, 'x');
    for (int i = 0; i < 20; ++i) {
        Flooder client(m_port);
        QVERIFY(client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 8388608\r\n\r\n"));
        QCOMPARE(client.sendEndlessly(part, 8 * MiB), 8 * MiB);
        QVERIFY(client.receive().contains("served"));
    }
}

void HttpFloodTest::unreadAnswers()
{
    const QByteArray requests = QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n").repeated(1'000);
    std::vector<std::unique_ptr<Flooder>> flooders;
    for (int i = 0; i < 20; ++i) {
        flooders.push_back(std::make_unique<Flooder>(m_port));
        for (int times = 0; times < 5; ++times)
            QVERIFY(flooders.back()->send(requests));
    }
    verifyServes();
}

void HttpFloodTest::randomBytes()
{
    const int seconds = std::max(2, qEnvironmentVariableIntValue("OUTBOUND_FLOOD_SECONDS"));
    QRandomGenerator random(20260517);
    const std::array<QByteArray, 5> starts = {QByteArray(), "GET / HTTP/1.1\r\n", "POST / HTTP/1.1\r\nHost: x\r\n",
                                              chunkedHead,
                                              "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\n\r\n"};
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    QByteArray bytes(8'192, Qt::Uninitialized);
    for (int round = 0; std::chrono::steady_clock::now() < end; ++round) {
        Flooder flooder(m_port);
        for (qsizetype at = 0; at < bytes.size(); at += 4) {
            const quint32 word = random.generate();
            std::memcpy(bytes.data() + at, &word, 4);
        }
        flooder.send(starts[size_t(round) % starts.size()] + bytes.left(random.bounded(8'192)));
        if (round % 100 == 0)
            verifyServes();
    }
}

QTEST_GUILESS_MAIN(HttpFloodTest)
#include "httpflood_test.moc"
