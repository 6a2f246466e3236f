#include "engine/store/webhooks.h"
#include "engine/webhook/webhooksignature.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace outbound;

class WebhookSignatureTest : public QObject
{
    Q_OBJECT

private slots:
    void aKnownOne();
    void agreesWithAnotherMaker_data();
    void agreesWithAnotherMaker();
    void aSecretOfOurs();
};

/// printf '1779075912.{"id":"evt_1"}' | openssl dgst -sha256 -hmac whsec_0123456789abcdef
void WebhookSignatureTest::aKnownOne()
{
    QCOMPARE(webhookSignature(QStringLiteral("whsec_0123456789abcdef"), 1779075912, R"({"id":"evt_1"})"),
             QByteArray("t=1779075912,v1=0a1fa8ac11970c4027e199fb5f0357f7cebf9e228fb5e7d834f05c20835a584b"));
}

void WebhookSignatureTest::agreesWithAnotherMaker_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("short") << QStringLiteral("0123456789abcdef") << QByteArray("{}");
    QTest::newRow("empty body") << QStringLiteral("0123456789abcdef") << QByteArray();
    QTest::newRow("as long as a block") << QString(64, QLatin1Char('k')) << QByteArray("{}");
    QTest::newRow("longer than a block") << QString(256, QLatin1Char('k')) << QByteArray(100'000, 'b');
    QTest::newRow("not ASCII") << QStringLiteral("Zoë-李雷-0123456789") << QByteArray("{\"name\":\"Siân\"}");
    QTest::newRow("NUL") << QStringLiteral("0123456789abcdef") << QByteArray("a\0b", 3);
}

void WebhookSignatureTest::agreesWithAnotherMaker()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, body);
    const QByteArray hash =
        QMessageAuthenticationCode::hash("1234567890." + body, secret.toUtf8(), QCryptographicHash::Sha256);
    QCOMPARE(webhookSignature(secret, 1234567890, body), "t=1234567890,v1=" + hash.toHex());
}

void WebhookSignatureTest::aSecretOfOurs()
{
    const QString secret = newWebhookSecret();
    QVERIFY(secret.startsWith(QStringLiteral("whsec_")));
    const auto bytes = QByteArray::fromBase64Encoding(
        secret.mid(6).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    QVERIFY(bytes);
    QCOMPARE(bytes.decoded.size(), 32);
    QVERIFY(newWebhookSecret() != secret);
}

QTEST_GUILESS_MAIN(WebhookSignatureTest)
#include "webhooksignature_test.moc"
