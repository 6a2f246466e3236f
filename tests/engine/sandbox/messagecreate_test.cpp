#include "tests/engine/sandbox/dialectfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace outbound;
using nlohmann::json;
using namespace std::chrono_literals;

/// Messages.json, POST: what is accepted, what is refused, and what becomes of it.
class MessageCreateTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAMessage();
    void showsAllTwentyKeys();
    void decodesTheFormExactly_data();
    void decodesTheFormExactly();
    void ignoresABodyThatIsNoForm();
    void countsSegments();
    void refuses_data();
    void refuses();
    void countsTheLimitInUtf16Units();
    void movesWithTheClock_data();
    void movesWithTheClock();
    void storesWhatItDrops();

private:
    static SandboxMessage stored(DialectFixture& twilio, const char* outcome, int errorCode);
};

void MessageCreateTest::acceptsAMessage()
{
    DialectFixture twilio;
    const auto created = twilio.postMessage(QStringLiteral("+447700900301"), QStringLiteral("Hi Sarah"));
    QCOMPARE(created.status, 201);
    const QString sid = QString::fromStdString(created.json["sid"].get<std::string>());
    QVERIFY(QRegularExpression(QStringLiteral("^SM[0-9a-f]{32}$")).match(sid).hasMatch());
    const auto fetched = twilio.get(QStringLiteral("Messages/%1.json").arg(sid));
    QCOMPARE(fetched.status, 200);
    QCOMPARE(fetched.json, created.json);
    QCOMPARE(twilio.getUri(created.json["uri"]).json, created.json);
}

void MessageCreateTest::showsAllTwentyKeys()
{
    DialectFixture twilio;
    json message = twilio.postMessage(QStringLiteral("+447700900301"), QStringLiteral("Hi Sarah")).json;
    const std::string uri =
        (DialectFixture::accountUri() + QLatin1String("/Messages/")).toStdString() + message["sid"].get<std::string>();
    QCOMPARE(message["uri"], uri + ".json");
    QCOMPARE(message["subresource_uris"]["media"], uri + "/Media.json");
    for (const char* key : {"sid", "uri", "subresource_uris"})
        QCOMPARE(message.erase(key), size_t(1));
    QCOMPARE(message, json({{"account_sid", sandboxAccountSid().toStdString()},
                            {"api_version", "2010-04-01"},
                            {"body", "Hi Sarah"},
                            {"date_created", "Sun, 17 May 2026 03:45:12 +0000"},
                            {"date_sent", nullptr},
                            {"date_updated", "Sun, 17 May 2026 03:45:12 +0000"},
                            {"direction", "outbound-api"},
                            {"error_code", nullptr},
                            {"error_message", nullptr},
                            {"from", "+447700900123"},
                            {"messaging_service_sid", nullptr},
                            {"num_media", "0"},
                            {"num_segments", "1"},
                            {"price", nullptr},
                            {"price_unit", "USD"},
                            {"status", "queued"},
                            {"to", "+447700900301"}}));
}

void MessageCreateTest::decodesTheFormExactly_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("decoded");
    QTest::addRow("plus is a space") << QByteArray("a+b%2Bc") << QStringLiteral("a b+c");
    QTest::addRow("percent stays") << QByteArray("20%25+off+%2541") << QStringLiteral("20% off %41");
    QTest::addRow("delimiters") << QByteArray("a%26b%3Dc=d") << QStringLiteral("a&b=c=d");
    QTest::addRow("UTF-8") << QByteArray("Zo%C3%AB%20%F0%9F%8E%89") << QStringLiteral("Zoë 🎉");
    QTest::addRow("lines") << QByteArray("a%0D%0Ab%0A") << QStringLiteral("a\r\nb\n");
}

void MessageCreateTest::decodesTheFormExactly()
{
    QFETCH(const QByteArray, encoded);
    QFETCH(const QString, decoded);
    DialectFixture twilio;
    const auto answer = twilio.send({.method = "POST",
                                     .path = DialectFixture::accountUri() + QLatin1String("/Messages.json"),
                                     .headers = {{"content-type", "application/x-www-form-urlencoded; charset=utf-8"}},
                                     .body = "To=%2B447700900301&Body=" + encoded + "&From=%2B447700900123&Unknown=1"});
    QCOMPARE(answer.status, 201);
    QCOMPARE(QString::fromStdString(answer.json["body"].get<std::string>()), decoded);
    QCOMPARE(answer.json["to"], "+447700900301");
}

void MessageCreateTest::ignoresABodyThatIsNoForm()
{
    DialectFixture twilio;
    const auto answer = twilio.send({.method = "POST",
                                     .path = DialectFixture::accountUri() + QLatin1String("/Messages.json"),
                                     .headers = {{"content-type", "application/json"}},
                                     .body = "To=%2B447700900301&From=%2B447700900123&Body=x"});
    QCOMPARE(answer.json["code"], 21604);
}

void MessageCreateTest::countsSegments()
{
    DialectFixture twilio;
    const QString to = QStringLiteral("+447700900301");
    QCOMPARE(twilio.postMessage(to, QString(160, u'a')).json["num_segments"], "1");
    QCOMPARE(twilio.postMessage(to, QString(161, u'a')).json["num_segments"], "2");
    QCOMPARE(twilio.postMessage(to, QString(71, u'ж')).json["num_segments"], "2");
}

void MessageCreateTest::refuses_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("code"); // 0: accepted
    const QString to = QStringLiteral("+447700900301");
    const QString from = QStringLiteral("+447700900123");
    const QString body = QStringLiteral("Hello");
    const auto magic = [](const char* last) { return QStringLiteral("+1500555000") + QLatin1String(last); };

    QTest::addRow("no To") << QString() << from << body << 21604;
    QTest::addRow("no From") << to << QString() << body << 21603;
    QTest::addRow("no Body") << to << from << QString() << 21602;
    QTest::addRow("body too long") << to << from << QString(1601, u'a') << 21617;
    QTest::addRow("longest body") << to << from << QString(1600, u'a') << 0;
    QTest::addRow("To is From") << from << from << body << 21266;
    for (const char* bad : {"447700900301", "07700900301", "+0447700900301", "+44 7700 900301", "+44", "+123456",
                            "+1234567890123456", "abc", "+447700900301\n"})
        QTest::addRow("To %s", bad) << QString::fromLatin1(bad) << from << body << 21211;
    QTest::addRow("From not owned") << to << QStringLiteral("+447700900999") << body << 21606;
    QTest::addRow("From alphanumeric") << to << QStringLiteral("ACME") << body << 21606;
    for (const SendingNumber& number : sandboxNumbers())
        QTest::addRow("From %s", qPrintable(number.phone)) << to << number.phone << body << 0;

    QTest::addRow("magic From 1") << to << magic("1") << body << 21212;
    QTest::addRow("magic From 6") << to << magic("6") << body << 0;
    QTest::addRow("magic From 7") << to << magic("7") << body << 21606;
    QTest::addRow("magic From 8") << to << magic("8") << body << 21611;
    QTest::addRow("magic To 1") << magic("1") << from << body << 21211;
    QTest::addRow("magic To 2") << magic("2") << from << body << 21612;
    QTest::addRow("magic To 3") << magic("3") << from << body << 21408;
    QTest::addRow("magic To 4") << magic("4") << from << body << 21610;
    QTest::addRow("magic To 9") << magic("9") << from << body << 21614;
    QTest::addRow("magic To 5") << magic("5") << from << body << 0;
}

void MessageCreateTest::refuses()
{
    QFETCH(const int, code);
    QFETCH(const QString, to);
    QFETCH(const QString, from);
    QFETCH(const QString, body);
    DialectFixture twilio;
    QMap<QString, QString> fields;
    if (!to.isEmpty())
        fields.insert(QStringLiteral("To"), to);
    if (!from.isEmpty())
        fields.insert(QStringLiteral("From"), from);
    if (!body.isEmpty())
        fields.insert(QStringLiteral("Body"), body);
    const auto answer = twilio.post(QStringLiteral("Messages.json"), fields);
    const auto listed = twilio.ledger->list({.account = sandboxAccountSid()});
    if (code == 0) {
        QCOMPARE(answer.status, 201);
        QCOMPARE(listed->size(), size_t(1));
        return;
    }
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json["code"], code);
    QCOMPARE(answer.json["status"], 400);
    QCOMPARE(answer.json["more_info"], "https://www.twilio.com/docs/errors/" + std::to_string(code));
    QVERIFY(listed->empty());
}

void MessageCreateTest::countsTheLimitInUtf16Units()
{
    DialectFixture twilio;
    const QString to = QStringLiteral("+447700900301");
    QCOMPARE(twilio.postMessage(to, QStringLiteral("🎉").repeated(800)).status, 201);
    QCOMPARE(twilio.postMessage(to, QStringLiteral("🎉").repeated(801)).json["code"], 21617);
}

SandboxMessage MessageCreateTest::stored(DialectFixture& twilio, const char* outcome, int errorCode)
{
    const QDateTime now = twilio.clock.now();
    const bool isFailed = qstrcmp(outcome, "failed") == 0;
    const bool isSent = qstrcmp(outcome, "sent") == 0;
    return {.sid = QStringLiteral("SM") + QString(32, u'1'),
            .account = sandboxAccountSid(),
            .from = QStringLiteral("+447700900123"),
            .to = QStringLiteral("+447700900301"),
            .body = QStringLiteral("Hello"),
            .segments = 2,
            .createdAt = now,
            .fate = {QLatin1String(outcome), errorCode, isFailed ? QDateTime() : now.addSecs(1),
                     isSent ? QDateTime() : now.addSecs(5)}};
}

void MessageCreateTest::movesWithTheClock_data()
{
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<int>("errorCode");
    QTest::addColumn<QByteArray>("states"); // status, date_sent, date_updated, price, error at 0 s, 2 s, 10 s
    QTest::addRow("delivered") << QByteArray("delivered") << 0 << QByteArray(R"([["queued",null,":12",null,null,null],
                                                 ["sent",":13",":13","-0.01500",null,null],
                                                 ["delivered",":13",":17","-0.01500",null,null]])");
    QTest::addRow("undelivered") << QByteArray("undelivered") << 30005
                                 << QByteArray(R"([["queued",null,":12",null,null,null],
                                                   ["sent",":13",":13","-0.01500",null,null],
                                  ["undelivered",":13",":17","-0.01500",30005,"Unknown destination handset"]])");
    QTest::addRow("failed") << QByteArray("failed") << 30007 << QByteArray(R"([["queued",null,":12",null,null,null],
                                              ["queued",null,":12",null,null,null],
                                              ["failed",null,":17",null,30007,"Message filtered"]])");
    QTest::addRow("sent") << QByteArray("sent") << 0 << QByteArray(R"([["queued",null,":12",null,null,null],
                                            ["sent",":13",":13","-0.01500",null,null],
                                            ["sent",":13",":13","-0.01500",null,null]])");
}

void MessageCreateTest::movesWithTheClock()
{
    QFETCH(const QByteArray, outcome);
    QFETCH(const int, errorCode);
    QFETCH(const QByteArray, states);
    DialectFixture twilio;
    const SandboxMessage message = stored(twilio, outcome, errorCode);
    QVERIFY(twilio.ledger->accept(message));

    const auto second = [](const json& date) -> json { // of "Sun, 17 May 2026 03:45:12 +0000"
        return date.is_null() ? json() : json(date.get<std::string>().substr(22, 3));
    };
    json seen = json::array();
    for (const auto wait : {0s, 2s, 8s}) {
        twilio.clock.advance(wait);
        const json m = twilio.get(QStringLiteral("Messages/%1.json").arg(message.sid)).json;
        QCOMPARE(m.size(), size_t(20));
        seen.push_back({m["status"], second(m["date_sent"]), second(m["date_updated"]), m["price"], m["error_code"],
                        m["error_message"]});
    }
    QCOMPARE(QByteArray::fromStdString(seen.dump()),
             QByteArray::fromStdString(json::parse(states.toStdString()).dump()));
}

void MessageCreateTest::storesWhatItDrops()
{
    DialectFixture twilio({.faults = {{.kind = SandboxFault::Kind::Drop, .accepted = true, .every = 3}}});
    QList<bool> dropped;
    for (int i = 0; i < 6; ++i)
        dropped.append(
            twilio.postMessage(QStringLiteral("+4477009003%1").arg(i, 2, 10, QLatin1Char('0'))).http.dropConnection);
    QCOMPARE(dropped, QList<bool>({false, false, true, false, false, true}));
    QCOMPARE(twilio.ledger->list({.account = sandboxAccountSid()})->size(), size_t(6));
    // A refused message is not counted.
    QVERIFY(!twilio.postMessage(QStringLiteral("abc")).http.dropConnection);
    QVERIFY(!twilio.postMessage(QStringLiteral("+447700900310")).http.dropConnection);
}

QTEST_GUILESS_MAIN(MessageCreateTest)
#include "messagecreate_test.moc"
