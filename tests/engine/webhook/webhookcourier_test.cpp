#include "engine/webhook/webhookcourier.h"
#include "tests/support/certificate.h"
#include "tests/support/manualclock.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace outbound;

/// A webhook over TLS: what is told stays between us and whom the computer trusts.
class WebhookCourierTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Certificate::trusted(); }
    void whoIsTrustedIsTold();
    void whoIsNotTrustedHearsNothing_data();
    void whoIsNotTrustedHearsNothing();

private:
    /// Tells a server with this certificate.
    WebhookCourier::Answer tell(const Certificate& certificate);

    QByteArray m_received;
};

WebhookCourier::Answer WebhookCourierTest::tell(const Certificate& certificate)
{
    m_received.clear();
    QSslServer server;
    server.setSslConfiguration(certificate.forServer());
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port");
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            m_received += socket->readAll();
            if (m_received.endsWith("{}"))
                socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        });
    });
    ManualClock clock;
    WebhookCourier courier(clock);
    std::optional<WebhookCourier::Answer> answer;
    courier.carry({QUrl(QStringLiteral("https://127.0.0.1:%1/hook").arg(server.serverPort())), "{}", "evt_1", "sig"},
                  [&](const WebhookCourier::Answer& given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("never answered");
    return *answer;
}

void WebhookCourierTest::whoIsTrustedIsTold()
{
    QVERIFY(tell(Certificate::trusted()).isConfirmation());
    QVERIFY2(m_received.startsWith("POST /hook HTTP/1.1\r\n"), m_received.constData());
    QVERIFY(m_received.contains("Outbound-Signature: sig") && m_received.contains("Outbound-Event-Id: evt_1"));
}

void WebhookCourierTest::whoIsNotTrustedHearsNothing_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("signed by a stranger") << QStringLiteral("IP:127.0.0.1");
    QTest::newRow("for another host") << QStringLiteral("DNS:hooks.example");
}

void WebhookCourierTest::whoIsNotTrustedHearsNothing()
{
    QFETCH(QString, subject);
    const auto answer = tell(Certificate(subject));
    QVERIFY(!answer.isConfirmation());
    QVERIFY(answer.failure == QNetworkReply::SslHandshakeFailedError);
    QCOMPARE(m_received, QByteArray());
}

QTEST_GUILESS_MAIN(WebhookCourierTest)
#include "webhookcourier_test.moc"
