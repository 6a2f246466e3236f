#include "tests/support/certificate.h"
#include "tests/engine/twilio/exchange.h"

#include <QSslServer>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;

/// TLS that never comes about: not a byte of the request left, so nothing was processed.
class HandshakeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Certificate::trusted(); }
    void whoeverSpeaksNoTlsGetsNothing_data();
    void whoeverSpeaksNoTlsGetsNothing();
    void whoeverIsNotTrustedGetsNothing_data();
    void whoeverIsNotTrustedGetsNothing();

private:
    static SubmitOutcome submit(quint16 port)
    {
        TwilioClient client(Exchange::options(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port)), 500ms));
        std::optional<SubmitOutcome> outcome;
        client.submit(Exchange::message(), [&](const SubmitOutcome& answer) { outcome = answer; });
        Exchange::waitFor("never answered", [&] { return outcome.has_value(); });
        return *outcome;
    }
};

void HandshakeTest::whoeverSpeaksNoTlsGetsNothing_data()
{
    QTest::addColumn<bool>("greets"); // before it hears anything
    QTest::addColumn<RawServer::Act>("act");
    const auto row = [](const char* name, bool greets, const RawServer::Act& act) {
        QTest::newRow(name) << greets << act;
    };
    row("closed on accept", true, [](QTcpSocket& s) { s.disconnectFromHost(); });
    row("reset on accept", true, &RawServer::reset);
    row("a greeting in plain text", true, [](QTcpSocket& s) { s.write("220 mail.example ESMTP\r\n"); });
    row("closed", false, [](QTcpSocket& s) { s.disconnectFromHost(); });
    row("half-closed", false, &RawServer::halfClose);
    row("reset", false, &RawServer::reset);
    row("silence", false, [](QTcpSocket&) {});
    row("an answer in plain text", false, [](QTcpSocket& s) { s.write(RawServer::answer(400, "")); });
    row("an acceptance in plain text", false, [](QTcpSocket& s) {
        s.write(Exchange::accepted());
        s.disconnectFromHost();
    });
    row("an alert", false, [](QTcpSocket& s) { s.write(QByteArray::fromHex("15030300020228")); });
    row("half a record", false, [](QTcpSocket& s) {
        s.write(QByteArray::fromHex("160303007a0200"));
        s.disconnectFromHost();
    });
}

void HandshakeTest::whoeverSpeaksNoTlsGetsNothing()
{
    QFETCH(bool, greets);
    QFETCH(RawServer::Act, act);
    QByteArray received;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            const bool isFirst = received.isEmpty();
            received += socket->readAll();
            if (isFirst && !greets)
                act(*socket);
        });
        if (greets)
            act(*socket);
    });
    const SubmitOutcome outcome = submit(server.serverPort());
    QVERIFY2(outcome.kind == Kind::NotProcessed, toString(outcome.kind));
    QVERIFY(!received.contains("Messages.json") && !received.contains("Authorization"));
}

void HandshakeTest::whoeverIsNotTrustedGetsNothing_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("signed by a stranger") << QStringLiteral("IP:127.0.0.1");
    QTest::newRow("for another host") << QStringLiteral("DNS:api.twilio.example");
}

void HandshakeTest::whoeverIsNotTrustedGetsNothing()
{
    QFETCH(QString, subject);
    const Certificate stranger(subject);
    QByteArray received;
    QSslServer server;
    server.setSslConfiguration(stranger.forServer());
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] { received += socket->readAll(); });
    });
    const SubmitOutcome outcome = submit(server.serverPort());
    QVERIFY2(outcome.kind == Kind::NotProcessed, toString(outcome.kind));
    QCOMPARE(received, QByteArray());
}

QTEST_GUILESS_MAIN(HandshakeTest)
#include "handshake_test.moc"
