#include "engine/sandbox/sandboxserver.h"
#include "tests/support/manualclock.h"

#include <nlohmann/json.hpp>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;
using nlohmann::json;
using namespace std::chrono_literals;

/// The sandbox over real sockets.
class SandboxServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void sendsAndFetches();
    void listsWithEncodedFilters();
    void keepsAMessageItDropped();
    void goesOnAfterARestart();
    void tellsWhyItCannotStart();
    void servesManyAtOnce();
    void answersAfterItsLatency();

private:
    std::unique_ptr<SandboxServer> start(quint16 port = 0, const SandboxScenario& scenario = {});
    std::unique_ptr<QNetworkReply> get(const SandboxServer& server, const QByteArray& resource);
    std::unique_ptr<QNetworkReply> post(const SandboxServer& server, const QByteArray& form);
    static QNetworkRequest request(const SandboxServer& server, const QByteArray& resource);
    static json bodyOf(QNetworkReply& reply);
    static int statusOf(const QNetworkReply& reply);
    QString ledgerPath() const { return m_directory->filePath(QStringLiteral("ledger.db")); }

    const QByteArray m_hello = "To=%2B447700900301&From=%2B447700900123&Body=Hi%20Sarah";
    std::unique_ptr<QTemporaryDir> m_directory;
    ManualClock m_clock;
    QNetworkAccessManager m_client;
};

std::unique_ptr<SandboxServer> SandboxServerTest::start(quint16 port, const SandboxScenario& scenario)
{
    auto server = SandboxServer::start(ledgerPath(), port, m_clock, scenario);
    return server ? std::move(*server) : nullptr;
}

QNetworkRequest SandboxServerTest::request(const SandboxServer& server, const QByteArray& resource)
{
    QUrl url = server.url();
    const QByteArray path = "/2010-04-01/Accounts/" + sandboxAccountSid().toLatin1() + '/' + resource;
    QNetworkRequest request(QUrl::fromEncoded(url.toEncoded() + path, QUrl::StrictMode));
    request.setRawHeader("Authorization",
                         "Basic " + (sandboxAccountSid() + u':' + sandboxAuthToken()).toLatin1().toBase64());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    return request;
}

std::unique_ptr<QNetworkReply> SandboxServerTest::get(const SandboxServer& server, const QByteArray& resource)
{
    return std::unique_ptr<QNetworkReply>(m_client.get(request(server, resource)));
}

std::unique_ptr<QNetworkReply> SandboxServerTest::post(const SandboxServer& server, const QByteArray& form)
{
    return std::unique_ptr<QNetworkReply>(m_client.post(request(server, "Messages.json"), form));
}

json SandboxServerTest::bodyOf(QNetworkReply& reply)
{
    return json::parse(reply.readAll().toStdString(), nullptr, false);
}

int SandboxServerTest::statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void SandboxServerTest::sendsAndFetches()
{
    const auto server = start();
    QVERIFY(server);
    const auto posted = post(*server, m_hello);
    QTRY_VERIFY(posted->isFinished());
    QCOMPARE(statusOf(*posted), 201);
    const json created = bodyOf(*posted);
    QCOMPARE(created["body"], "Hi Sarah");

    m_clock.advance(20s);
    const auto fetched =
        get(*server, "Messages/" + QByteArray::fromStdString(created["sid"].get<std::string>()) + ".json");
    QTRY_VERIFY(fetched->isFinished());
    QCOMPARE(statusOf(*fetched), 200);
    QVERIFY(bodyOf(*fetched)["status"] != "queued");
}

void SandboxServerTest::listsWithEncodedFilters()
{
    const auto server = start();
    QVERIFY(server);
    const auto posted = post(*server, m_hello);
    QTRY_VERIFY(posted->isFinished());
    const auto listed = get(*server, "Messages.json?To=%2B447700900301&PageSize=1000");
    QTRY_VERIFY(listed->isFinished());
    QCOMPARE(bodyOf(*listed)["messages"].size(), size_t(1));
    const auto later = get(*server, "Messages.json?DateSent%3E=2030-01-01");
    QTRY_VERIFY(later->isFinished());
    QCOMPARE(bodyOf(*later)["messages"].size(), size_t(0));
}

void SandboxServerTest::keepsAMessageItDropped()
{
    const auto server = start(0, {.faults = {{.kind = SandboxFault::Kind::Drop, .accepted = true, .every = 1}}});
    QVERIFY(server);
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(server->url().port()));
    socket.write("POST /2010-04-01/Accounts/" + sandboxAccountSid().toLatin1() +
                 "/Messages.json HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic " +
                 (sandboxAccountSid() + u':' + sandboxAuthToken()).toLatin1().toBase64() +
                 "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                 QByteArray::number(m_hello.size()) + "\r\n\r\n" + m_hello);
    QTRY_COMPARE(socket.error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(socket.bytesAvailable(), 0);

    const auto listed = get(*server, "Messages.json");
    QTRY_VERIFY(listed->isFinished());
    const json page = bodyOf(*listed);
    QCOMPARE(page["messages"].size(), size_t(1));
    QCOMPARE(page["messages"][0]["to"], "+447700900301");
}

void SandboxServerTest::goesOnAfterARestart()
{
    auto server = start();
    QVERIFY(server);
    const auto port = static_cast<quint16>(server->url().port());
    const auto posted = post(*server, m_hello);
    QTRY_VERIFY(posted->isFinished());
    const QByteArray resource =
        "Messages/" + QByteArray::fromStdString(bodyOf(*posted)["sid"].get<std::string>()) + ".json";
    m_clock.advance(20s);
    const auto before = get(*server, resource);
    QTRY_VERIFY(before->isFinished());

    server.reset();
    server = start(port);
    QVERIFY(server);
    const auto after = get(*server, resource);
    QTRY_VERIFY(after->isFinished());
    QCOMPARE(statusOf(*after), 200);
    QCOMPARE(bodyOf(*after), bodyOf(*before));
}

void SandboxServerTest::tellsWhyItCannotStart()
{
    const auto server = start();
    QVERIFY(server);
    const auto second = SandboxServer::start(m_directory->filePath(QStringLiteral("other.db")),
                                             static_cast<quint16>(server->url().port()), m_clock);
    QVERIFY(!second && second.error().code == ErrorCode::Network);
    const auto third = SandboxServer::start(m_directory->filePath(QStringLiteral("missing/ledger.db")), 0, m_clock);
    QVERIFY(!third && third.error().code == ErrorCode::Storage);
}

void SandboxServerTest::servesManyAtOnce()
{
    const auto server = start();
    QVERIFY(server);
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < 500; ++i)
        replies.push_back(post(*server, m_hello));
    for (const auto& reply : replies) {
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(*reply), 201);
    }
    const auto listed = get(*server, "Messages.json?PageSize=1000");
    QTRY_VERIFY(listed->isFinished());
    QCOMPARE(bodyOf(*listed)["messages"].size(), size_t(500));
}

void SandboxServerTest::answersAfterItsLatency()
{
    const auto server = start(0, {.speed = 2, .latency = 200ms, .jitter = 100ms});
    QVERIFY(server);
    const auto posted = post(*server, m_hello);
    QTRY_COMPARE(m_clock.pendingCalls(), 1);
    m_clock.advance(99ms);
    QCOMPARE(m_clock.pendingCalls(), 1);
    m_clock.advance(52ms);
    QTRY_VERIFY(posted->isFinished());
    QCOMPARE(statusOf(*posted), 201);

    const auto listed = get(*server, "Messages.json");
    QTRY_COMPARE(m_clock.pendingCalls(), 1);
    QVERIFY(!listed->isFinished());
    m_clock.advance(151ms);
    QTRY_VERIFY(listed->isFinished());
    QCOMPARE(bodyOf(*listed)["messages"].size(), size_t(1));
}

QTEST_GUILESS_MAIN(SandboxServerTest)
#include "sandboxserver_test.moc"
