#include "tests/engine/twilio/exchange.h"

#include <QNetworkProxy>
#include <QTest>

using namespace outbound;

/// What Twilio says texts cost: read to the millionth, from the host that knows, and nothing made up where it is not
/// said.
class PricesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsWritten_data();
    void readsWhatIsWritten();
    void whatSaysNoPricesIsAnError_data();
    void whatSaysNoPricesIsAnError();
    void tellsThatThereAreNone();
    void asksWithItsCredentials();
    void asksTheHostForPrices();

private:
    static QByteArray said(const QByteArray& carriers)
    {
        return R"({"country":"Atlantis","iso_country":"GB","price_unit":"usd","url":"https://x","inbound_sms_prices":[)"
               R"({"number_type":"local","current_price":"0.0075"}],"outbound_sms_prices":[)" +
               carriers + "]}";
    }
    static Result<CountryPrices> read(const QByteArray& body)
    {
        HttpAnswer answer;
        answer.status = 200;
        answer.body = body;
        return readPrices(answer, QStringLiteral("GB"));
    }
    static Result<CountryPrices> ask(TwilioClient& client)
    {
        std::optional<Result<CountryPrices>> answer;
        client.prices(QStringLiteral("GB"), [&](const Result<CountryPrices>& prices) { answer = prices; });
        Exchange::waitFor("never answered", [&] { return answer.has_value(); });
        return *answer;
    }
    static QString shown(const CountryPrices& prices, NumberKind kind)
    {
        const auto found = prices.perSegment.find(kind);
        return found == prices.perSegment.end()
                   ? QStringLiteral("-")
                   : QStringLiteral("%1 %2").arg(found->second.least).arg(found->second.most);
    }
};

void PricesTest::readsWhatIsWritten_data()
{
    QTest::addColumn<QByteArray>("carriers");
    QTest::addColumn<QString>("longCode"); // millionths, the least and the most
    QTest::addColumn<QString>("tollFree");
    QTest::addColumn<QString>("shortCode");
    const auto row = [](const char* name, const char* carriers, const char* longCode, const char* tollFree,
                        const char* shortCode) {
        QTest::newRow(name) << QByteArray(carriers) << QString::fromLatin1(longCode) << QString::fromLatin1(tollFree)
                            << QString::fromLatin1(shortCode);
    };
    row("a text",
        R"({"carrier":"EE","prices":[{"number_type":"mobile","base_price":"0.05","current_price":"0.0463"}]})",
        "46300 46300", "46300 46300", "46300 46300");
    row("a number", R"({"prices":[{"number_type":"local","current_price":0.0079}]})", "7900 7900", "7900 7900",
        "7900 7900");
    row("a whole number", R"({"prices":[{"number_type":"local","current_price":1}]})", "1000000 1000000",
        "1000000 1000000", "1000000 1000000");
    row("by kind",
        R"({"prices":[{"number_type":"local","current_price":"0.04"},{"number_type":"mobile","current_price":"0.05"},)"
        R"({"number_type":"toll free","current_price":"0.06"},{"number_type":"shortcode","current_price":"0.07"}]})",
        "40000 50000", "60000 60000", "70000 70000");
    row("spelt otherwise",
        R"({"prices":[{"number_type":"TollFree","current_price":"0.06"},{"number_type":"short_code","current_price":"0.07"},)"
        R"({"number_type":"national","current_price":"0.01"}]})",
        "10000 10000", "60000 60000", "70000 70000");
    row("several carriers",
        R"({"prices":[{"number_type":"local","current_price":"0.0525"}]},{"prices":[{"number_type":"local","current_price":0.04}]})",
        "40000 52500", "40000 52500", "40000 52500");
    row("one carrier lacks a kind",
        R"({"prices":[{"number_type":"local","current_price":"0.04"}]},)"
        R"({"prices":[{"number_type":"local","current_price":"0.05"},{"number_type":"toll free","current_price":"0.01"}]})",
        "40000 50000", "10000 40000", "10000 50000");
    row("no type", R"({"prices":[{"current_price":"0.04"}]})", "40000 40000", "40000 40000", "40000 40000");
    row("malformed ones left out",
        R"({"prices":[{"number_type":"local","current_price":"cheap"},{"number_type":"local","current_price":null},)"
        R"({"number_type":"local","current_price":-1},{"number_type":"local","current_price":1e-3},7,)"
        R"({"number_type":"local","current_price":"0.03"}]},{"prices":"none"},{})",
        "30000 30000", "30000 30000", "30000 30000");
    row("no carrier", "", "-", "-", "-");
    row("no price", R"({"prices":[]})", "-", "-", "-");
}

void PricesTest::readsWhatIsWritten()
{
    QFETCH(QByteArray, carriers);
    const auto prices = read(said(carriers));
    QVERIFY(prices);
    QCOMPARE(prices->region, QStringLiteral("GB"));
    QCOMPARE(prices->currency, QStringLiteral("USD"));
    QTEST(shown(*prices, NumberKind::LongCode), "longCode");
    QTEST(shown(*prices, NumberKind::TollFree), "tollFree");
    QTEST(shown(*prices, NumberKind::ShortCode), "shortCode");
}

void PricesTest::whatSaysNoPricesIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html></html>");
    QTest::newRow("cut short") << said({}).chopped(1);
    QTest::newRow("another country") << said({}).replace("\"GB\"", "\"DE\"");
    QTest::newRow("no currency") << said({}).replace("\"usd\"", "null");
    QTest::newRow("no list") << said({}).replace("outbound_sms_prices", "prices");
    QTest::newRow("no carriers") << said("1,2");
}

void PricesTest::whatSaysNoPricesIsAnError()
{
    QFETCH(QByteArray, body);
    const auto prices = read(body);
    QVERIFY(!prices);
    QVERIFY(prices.error().code == ErrorCode::Network);
}

void PricesTest::tellsThatThereAreNone()
{
    RawServer server([](QTcpSocket& socket, const RawServer::Request&) {
        socket.write(RawServer::answer(404, R"({"code":20404,"message":"not found","status":404})"));
    });
    TwilioClient client(Exchange::options(server.url()));
    const auto prices = ask(client);
    QVERIFY(!prices);
    QVERIFY(prices.error().code == ErrorCode::InvalidRequest);
    server.closeAll();
}

void PricesTest::asksWithItsCredentials()
{
    RawServer server([](QTcpSocket& socket, const RawServer::Request&) {
        socket.write(RawServer::answer(200, said(R"({"prices":[{"number_type":"local","current_price":"0.04"}]})")));
    });
    TwilioClient client(Exchange::options(server.url()));
    const auto prices = ask(client);
    QVERIFY(prices);
    QCOMPARE(shown(*prices, NumberKind::LongCode), QStringLiteral("40000 40000"));
    const QByteArray head = server.requests.at(0).head;
    QVERIFY2(head.startsWith("GET /v1/Messaging/Countries/GB HTTP/1.1\r\n"), head.constData());
    QVERIFY(head.contains("Authorization: Basic "));
}

/// A proxy hears which host is wanted.
void PricesTest::asksTheHostForPrices()
{
    RawServer proxy([](QTcpSocket& socket, const RawServer::Request&) { socket.write("HTTP/1.1 502 No\r\n\r\n"); });
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), quint16(proxy.url().port())});
    TwilioClient client(Exchange::options(QUrl(QStringLiteral("https://api.twilio.com"))));
    QVERIFY(!ask(client));
    QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
    const QByteArray head = proxy.requests.at(0).head;
    QVERIFY2(head.startsWith("CONNECT pricing.twilio.com:443 "), head.constData());
}

QTEST_GUILESS_MAIN(PricesTest)
#include "prices_test.moc"
