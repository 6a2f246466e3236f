#include "tests/engine/sandbox/dialectfixture.h"

#include <QTest>

using namespace outbound;

/// Who may come in, which resources there are, and in which words the others are refused.
class SandboxDialectTest : public QObject
{
    Q_OBJECT

private slots:
    void letsIn_data();
    void letsIn();
    void refusesCredentials_data();
    void refusesCredentials();
    void refusesResources_data();
    void refusesResources();
    void namesTheErrorPage();
};

namespace
{

const QString otherAccount = QStringLiteral("AC") + QString(32, u'F');
const QString apiKey = QStringLiteral("SK0123456789abcdefABCDEF0123456789");

} // namespace

void SandboxDialectTest::letsIn_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addRow("own account") << sandboxAccountSid()
                                 << DialectFixture::basic(sandboxAccountSid(), sandboxAuthToken());
    QTest::addRow("any account") << otherAccount << DialectFixture::basic(otherAccount, QStringLiteral("x"));
    QTest::addRow("colon in the secret") << otherAccount << DialectFixture::basic(otherAccount, QStringLiteral(":"));
    QTest::addRow("API key") << otherAccount << DialectFixture::basic(apiKey, QStringLiteral("secret"));
    QTest::addRow("scheme in lower case")
        << otherAccount << DialectFixture::basic(apiKey, QStringLiteral("secret")).replace("Basic", "basic");
}

void SandboxDialectTest::letsIn()
{
    QFETCH(const QString, account);
    QFETCH(const QByteArray, authorization);
    DialectFixture twilio;
    const auto answer = twilio.send({.method = "GET",
                                     .path = QStringLiteral("/2010-04-01/Accounts/%1/Balance.json").arg(account),
                                     .headers = {{"authorization", authorization}}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json["account_sid"], account.toStdString());
}

void SandboxDialectTest::refusesCredentials_data()
{
    QTest::addColumn<QByteArray>("authorization");
    const QString account = sandboxAccountSid();
    QTest::addRow("none") << QByteArray("");
    QTest::addRow("bearer") << QByteArray("Bearer abc");
    QTest::addRow("no base64") << QByteArray("Basic ####");
    QTest::addRow("no colon") << "Basic " + account.toUtf8().toBase64();
    QTest::addRow("no secret") << DialectFixture::basic(account, {});
    QTest::addRow("wrong secret") << DialectFixture::basic(account, QString(32, u'0'));
    QTest::addRow("other account") << DialectFixture::basic(otherAccount, QStringLiteral("x"));
    QTest::addRow("short key") << DialectFixture::basic(QStringLiteral("SK123"), QStringLiteral("x"));
    QTest::addRow("key with a wrong secret") << DialectFixture::basic(apiKey, QString(32, u'0'));
}

void SandboxDialectTest::refusesCredentials()
{
    QFETCH(const QByteArray, authorization);
    DialectFixture twilio;
    for (const char* method : {"GET", "POST"}) {
        const auto answer = twilio.send({.method = method,
                                         .path = DialectFixture::accountUri() + QLatin1String("/Messages.json"),
                                         .headers = {{"authorization", authorization}}});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json["code"], 20003);
        QCOMPARE(answer.json["message"], "Authenticate");
    }
}

void SandboxDialectTest::refusesResources_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const auto row = [](const char* method, const QString& path, int status, int code) {
        QTest::addRow("%s %s", method, qPrintable(path)) << QByteArray(method) << path << status << code;
    };
    const QString account = DialectFixture::accountUri();
    row("GET", QStringLiteral("/"), 404, 20404);
    row("GET", QStringLiteral("/2008-08-01/Accounts.json"), 404, 20404);
    row("GET", account, 404, 20404);
    row("GET", account + QLatin1String("/Messages"), 404, 20404);
    row("POST", account + QLatin1String("/Messages"), 404, 20404);
    row("GET", account + QLatin1String("/Calls.json"), 404, 20404);
    row("GET", account + QLatin1String("/Messages/SM00000000000000000000000000000000.json"), 404, 20404);
    row("GET", account + QLatin1String("/Messages/.json"), 404, 20404);
    row("PUT", account + QLatin1String("/Messages.json"), 405, 20004);
    row("DELETE", account + QLatin1String("/Messages/SM00000000000000000000000000000000.json"), 405, 20004);
    row("POST", account + QLatin1String("/Messages/SM00000000000000000000000000000000.json"), 405, 20004);
    row("POST", account + QLatin1String(".json"), 405, 20004);
    row("POST", account + QLatin1String("/Balance.json"), 405, 20004);
    row("POST", account + QLatin1String("/IncomingPhoneNumbers.json"), 405, 20004);
}

void SandboxDialectTest::refusesResources()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    DialectFixture twilio;
    const auto answer = twilio.send({.method = method, .path = path});
    QTEST(answer.status, "status");
    QTEST(answer.json["code"].get<int>(), "code");
}

void SandboxDialectTest::namesTheErrorPage()
{
    DialectFixture twilio;
    const auto answer = twilio.get(QStringLiteral("Nothing.json"));
    QCOMPARE(answer.json.size(), size_t(4));
    QCOMPARE(answer.json["status"], 404);
    QCOMPARE(answer.json["more_info"], "https://www.twilio.com/docs/errors/20404");
    QVERIFY(answer.json["message"].is_string());
    QCOMPARE(answer.http.contentType, QByteArray("application/json"));
}

QTEST_GUILESS_MAIN(SandboxDialectTest)
#include "sandboxdialect_test.moc"
