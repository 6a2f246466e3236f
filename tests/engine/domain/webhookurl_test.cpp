#include "engine/domain/campaign.h"
#include "engine/domain/webhookurl.h"

#include <QTest>

using namespace outbound;

class WebhookUrlTest : public QObject
{
    Q_OBJECT

private slots:
    void whereAWebhookMayGo_data();
    void whereAWebhookMayGo();
    void aLongOneIsRefused();
    void aSecretHasALength();
    void aDraftIsHeldAgainstBoth();
};

void WebhookUrlTest::whereAWebhookMayGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("may");
    const auto row = [](const char* text, bool may) { QTest::newRow(text) << QString::fromUtf8(text) << may; };
    row("https://example.com/outbound", true);
    row("https://example.com", true);
    row("HTTPS://EXAMPLE.COM/a?b=c", true);
    row("https://example.com:8443/a?b=c#d", true);
    row("https://192.0.2.1/hook", true);
    row("https://[2001:db8::1]/hook", true);
    row("https://b\xc3\xbc"
        "cher.example/",
        true);
    row("http://127.0.0.1:9000/hook", true);
    row("http://127.8.9.10/hook", true);
    row("http://localhost:9000/", true);
    row("http://LOCALHOST/", true);
    row("http://[::1]:9000/hook", true);
    row("http://127.1/hook", true); // is 127.0.0.1
    row("http://2130706433/", true);

    row("http://example.com/hook", false);
    row("http://192.168.1.10/hook", false);
    row("http://localhost.example.com/", false);
    row("http://127.example.com/", false);
    row("http://127.0.0.1.example.com/", false);
    row("http://[::2]/", false);
    row("http://0.0.0.0/", false);
    row("http://localhost@example.com/", false);
    row("https://user@example.com/", false);
    row("https://user:secret@example.com/", false);
    row("https://:secret@example.com/", false);
    row("https://@example.com/", false);
    row("https://", false);
    row("https:///path", false);
    row("https:example.com", false);
    row("//example.com/", false);
    row("example.com/hook", false);
    row("ftp://example.com/", false);
    row("file:///etc/passwd", false);
    row("javascript:alert(1)", false);
    row("https://exa mple.com/", false);
    row("https://example.com/a b", false);
    row("https://example.com:99999/", false);
    row("https://example.com/\r\nX: y", false);
    row(" https://example.com/", false);
    row("", false);
}

void WebhookUrlTest::whereAWebhookMayGo()
{
    QFETCH(QString, text);
    QFETCH(bool, may);
    const auto url = checkWebhookUrl(text);
    QCOMPARE(bool(url), may);
    if (!may) {
        QVERIFY(url.error().code == ErrorCode::InvalidRequest);
        QCOMPARE(url.error().detail, QStringLiteral("webhook_url"));
        QVERIFY(!url.error().message.isEmpty());
    }
}

void WebhookUrlTest::aLongOneIsRefused()
{
    const QString start = QStringLiteral("https://example.com/");
    QVERIFY(checkWebhookUrl(start + QString(2'048 - start.size(), QLatin1Char('a'))));
    QVERIFY(!checkWebhookUrl(start + QString(2'049 - start.size(), QLatin1Char('a'))));
}

void WebhookUrlTest::aSecretHasALength()
{
    QVERIFY(!checkWebhookSecret({}));
    QVERIFY(!checkWebhookSecret(QString(15, QLatin1Char('s'))));
    QVERIFY(checkWebhookSecret(QString(16, QLatin1Char('s'))));
    QVERIFY(checkWebhookSecret(QString(256, QLatin1Char('s'))));
    const auto refused = checkWebhookSecret(QString(257, QLatin1Char('s')));
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, QStringLiteral("webhook_secret"));
}

void WebhookUrlTest::aDraftIsHeldAgainstBoth()
{
    CampaignDraft draft;
    draft.scheduleType = ScheduleType::Draft;
    QVERIFY(check(draft));
    draft.webhookUrl = QStringLiteral("https://example.com/hook");
    QCOMPARE(check(draft).error().detail, QStringLiteral("webhook_secret"));
    draft.webhookSecret = QString(32, QLatin1Char('s'));
    QVERIFY(check(draft));
    draft.webhookUrl = QStringLiteral("http://example.com/hook");
    QCOMPARE(check(draft).error().detail, QStringLiteral("webhook_url"));
}

QTEST_GUILESS_MAIN(WebhookUrlTest)
#include "webhookurl_test.moc"
