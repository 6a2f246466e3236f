#include "engine/domain/money.h"
#include "engine/sandbox/sandboxserver.h"
#include "engine/twilio/twilioclient.h"
#include "tests/engine/sandbox/dialectfixture.h"

#include <QTest>

using namespace outbound;
using nlohmann::json;

/// Twilio's Pricing API as the sandbox answers it, asked by hand and by the real client.
class PricingEndpointTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsPricesInTwiliosShape();
    void knowsOnlySomeCountries();
    void letsNobodyInWithoutASecret();
    void answersTheClient();

private:
    static DialectFixture::Answer ask(DialectFixture& twilio, const char* region, const QByteArray& method = "GET")
    {
        HttpRequest request{.method = method,
                            .path = QStringLiteral("/v1/Messaging/Countries/") + QLatin1String(region)};
        request.headers.insert("authorization", DialectFixture::basic(sandboxAccountSid(), sandboxAuthToken()));
        return twilio.send(request);
    }
};

void PricingEndpointTest::tellsPricesInTwiliosShape()
{
    DialectFixture twilio;
    for (const char* region : {"AU", "CA", "DE", "ES", "FR", "GB", "IE", "IT", "NL", "PL", "US"}) {
        const auto answer = ask(twilio, region);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json["iso_country"], region);
        QCOMPARE(answer.json["price_unit"], "USD");
        QVERIFY(answer.json["inbound_sms_prices"].is_array());
        const json& carriers = answer.json["outbound_sms_prices"];
        QVERIFY(carriers.size() >= 2);
        for (const json& carrier : carriers) {
            QVERIFY(carrier["carrier"].is_string() && carrier["mcc"].is_string() && carrier["mnc"].is_string());
            for (const json& price : carrier["prices"])
                QVERIFY(millionthsFrom(QString::fromStdString(price["current_price"].get<std::string>())).value_or(0) >
                        0);
        }
    }
}

void PricingEndpointTest::knowsOnlySomeCountries()
{
    DialectFixture twilio;
    for (const char* region : {"IS", "gb", "", "GB/x"}) {
        const auto answer = ask(twilio, region);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.json["code"], 20404);
    }
    QCOMPARE(ask(twilio, "GB", "POST").status, 405);
}

void PricingEndpointTest::letsNobodyInWithoutASecret()
{
    DialectFixture twilio;
    HttpRequest request{.method = "GET", .path = QStringLiteral("/v1/Messaging/Countries/GB")};
    for (const QByteArray& authorization :
         {QByteArray("Basic"), DialectFixture::basic(sandboxAccountSid(), QString()),
          DialectFixture::basic(sandboxAccountSid(), QString(32, u'0')),
          DialectFixture::basic(QStringLiteral("somebody"), sandboxAuthToken()), DialectFixture::basic({}, {})}) {
        request.headers.insert("authorization", authorization);
        QCOMPARE(twilio.send(request).status, 401);
    }
}

void PricingEndpointTest::answersTheClient()
{
    QTemporaryDir dir;
    SystemClock clock;
    auto server = SandboxServer::start(dir.filePath(QStringLiteral("sandbox.db")), 0, clock);
    QVERIFY(server);
    TwilioClient client({(*server)->url(), {sandboxAccountSid(), sandboxAccountSid(), sandboxAuthToken()}});
    std::optional<Result<CountryPrices>> british;
    std::optional<Result<CountryPrices>> icelandic;
    client.prices(QStringLiteral("GB"), [&](const Result<CountryPrices>& prices) { british = prices; });
    client.prices(QStringLiteral("IS"), [&](const Result<CountryPrices>& prices) { icelandic = prices; });
    QTRY_VERIFY(british && icelandic);
    QVERIFY(*british);
    QVERIFY((**british).perSegment.at(NumberKind::LongCode) == MoneyRange({40'000, 40'000}));
    QVERIFY(!*icelandic && icelandic->error().code == ErrorCode::InvalidRequest);
}

QTEST_GUILESS_MAIN(PricingEndpointTest)
#include "pricingendpoint_test.moc"
