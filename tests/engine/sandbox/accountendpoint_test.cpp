#include "tests/engine/sandbox/dialectfixture.h"

#include <QTest>

using namespace outbound;
using nlohmann::json;

class AccountEndpointTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheAccount();
    void showsTheBalance();
    void listsItsNumbers();
    void findsNumbersByPatternAndName();
    void pagesItsNumbers();
};

void AccountEndpointTest::showsTheAccount()
{
    DialectFixture twilio;
    const auto answer = twilio.send({.method = "GET", .path = DialectFixture::accountUri() + QLatin1String(".json")});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json["sid"], sandboxAccountSid().toStdString());
    QCOMPARE(answer.json["status"], "active");
    QCOMPARE(answer.json["type"], "Full");
    QCOMPARE(answer.json["date_created"], "Sun, 17 May 2026 03:45:12 +0000");
    QCOMPARE(answer.json["uri"], (DialectFixture::accountUri() + QLatin1String(".json")).toStdString());
}

void AccountEndpointTest::showsTheBalance()
{
    DialectFixture twilio;
    const auto answer = twilio.get(QStringLiteral("Balance.json"));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json["balance"].is_string());
    QCOMPARE(answer.json["currency"], "USD");
    QCOMPARE(answer.json["account_sid"], sandboxAccountSid().toStdString());
}

void AccountEndpointTest::listsItsNumbers()
{
    DialectFixture twilio;
    const auto answer = twilio.get(QStringLiteral("IncomingPhoneNumbers.json"));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json["next_page_uri"].is_null());
    const json& numbers = answer.json["incoming_phone_numbers"];
    const std::vector<SendingNumber> expected = sandboxNumbers();
    QCOMPARE(numbers.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(numbers[i]["phone_number"], expected[i].phone.toStdString());
        QCOMPARE(numbers[i]["friendly_name"], expected[i].friendlyName.toStdString());
        QCOMPARE(numbers[i]["sid"], expected[i].sid.toStdString());
        QCOMPARE(expected[i].sid.size(), 34);
        QVERIFY(numbers[i]["capabilities"]["sms"].get<bool>());
    }
}

void AccountEndpointTest::findsNumbersByPatternAndName()
{
    DialectFixture twilio;
    const auto count = [&](const char* key, const char* value) {
        return twilio.get(QStringLiteral("IncomingPhoneNumbers.json"), {{QLatin1String(key), QLatin1String(value)}})
            .json["incoming_phone_numbers"]
            .size();
    };
    QCOMPARE(count("PhoneNumber", "+14155550142"), size_t(1));
    QCOMPARE(count("PhoneNumber", "+447700900"), size_t(2));
    QCOMPARE(count("PhoneNumber", "900*56"), size_t(1));
    QCOMPARE(count("PhoneNumber", "+447700900999"), size_t(0));
    QCOMPARE(count("FriendlyName", "Sandbox long code"), size_t(1));
}

void AccountEndpointTest::pagesItsNumbers()
{
    DialectFixture twilio;
    const auto first =
        twilio.get(QStringLiteral("IncomingPhoneNumbers.json"), {{QStringLiteral("PageSize"), QStringLiteral("2")}});
    QCOMPARE(first.json["incoming_phone_numbers"].size(), size_t(2));
    const auto second = twilio.getUri(first.json["next_page_uri"]);
    QCOMPARE(second.json["incoming_phone_numbers"].size(), size_t(1));
    QVERIFY(second.json["next_page_uri"].is_null());
    const auto back = twilio.getUri(second.json["previous_page_uri"]);
    QCOMPARE(back.json["incoming_phone_numbers"], first.json["incoming_phone_numbers"]);
}

QTEST_GUILESS_MAIN(AccountEndpointTest)
#include "accountendpoint_test.moc"
