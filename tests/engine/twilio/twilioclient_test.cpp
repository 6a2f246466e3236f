#include "tests/engine/twilio/exchange.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace outbound;
using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;
using Point = RawServer::Point;

class TwilioClientTest : public QObject
{
    Q_OBJECT

private slots:
    void theRequestIsWhatTwilioExpects();
    void seventyAtOnceArriveOnceEach();
    void seventyThatNobodyAnswersAllEnd();
    void noCallbackOnceTheClientIsGone_data();
    void noCallbackOnceTheClientIsGone();
    void aCallbackMayEndTheClient();
};

void TwilioClientTest::theRequestIsWhatTwilioExpects()
{
    Exchange exchange(RawServer::Scheme::Http);
    const SubmitOutcome outcome = exchange.submit();
    QVERIFY(outcome.kind == Kind::Accepted);
    QCOMPARE(outcome.sid.size(), 34);
    const QByteArray account = Exchange::options({}).credentials.account.toLatin1();
    const RawServer::Request& request = exchange.server().requests.at(0);
    QVERIFY(request.head.startsWith("POST /2010-04-01/Accounts/" + account + "/Messages.json HTTP/1.1\r\n"));
    QVERIFY(request.head.contains("Authorization: Basic " + (account + ":secret").toBase64() + "\r\n"));
    QVERIFY(request.head.contains("application/x-www-form-urlencoded"));
    QCOMPARE(request.body,
             QByteArray("To=%2B447700900001&From=%2B447700900123&"
                        "Body=Hi%20Si%C3%A2n%20%26%20Co%20%2B%2050%25%20%7B%7Bx%7D%7D&ValidityPeriod=14400"));
}

void TwilioClientTest::seventyAtOnceArriveOnceEach()
{
    for (const auto scheme : Exchange::schemes()) {
        Exchange exchange(scheme);
        std::set<QString> accepted;
        int answered = 0;
        for (int i = 0; i < 70; ++i)
            exchange.client().submit(Exchange::message(QStringLiteral("+4477009%1").arg(i, 5, 10, QLatin1Char('0'))),
                                     [&, i](const SubmitOutcome& outcome) {
                                         ++answered;
                                         if (outcome.kind == Kind::Accepted && outcome.sid.endsWith(QString::number(i)))
                                             accepted.insert(outcome.sid);
                                     });
        Exchange::waitFor("not all ended", [&] { return answered == 70; });
        QCOMPARE(accepted.size(), 70u);
        QVERIFY(exchange.server().connections() <= 60);
        QCOMPARE(exchange.arrivalsInTheEnd(), 70);
    }
}

/// More than there are connections for: those who never got one were certainly not processed.
void TwilioClientTest::seventyThatNobodyAnswersAllEnd()
{
    for (const auto scheme : Exchange::schemes()) {
        RawServer server([](QTcpSocket&, const RawServer::Request&) {}, scheme);
        auto client = std::make_unique<TwilioClient>(Exchange::options(server.url(), 1s));
        std::vector<Kind> ends;
        for (int i = 0; i < 70; ++i)
            client->submit(Exchange::message(), [&](const SubmitOutcome& outcome) { ends.push_back(outcome.kind); });
        Exchange::waitFor("not all ended", [&] { return ends.size() == 70; });
        const auto inDoubt = std::count(ends.begin(), ends.end(), Kind::InDoubt);
        client.reset();
        Exchange::waitFor("a connection stays open", [&] { return server.open() == 0; });
        QCOMPARE(std::count(ends.begin(), ends.end(), Kind::NotProcessed), 70 - inDoubt);
        QVERIFY(qsizetype(server.requests.size()) <= inDoubt);
    }
}

void TwilioClientTest::noCallbackOnceTheClientIsGone_data()
{
    QTest::addColumn<Point>("point");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("at once") << Point::Whole << QByteArray();
    QTest::newRow("connected") << Point::Connection << QByteArray();
    QTest::newRow("headers sent") << Point::Headers << QByteArray();
    QTest::newRow("sent") << Point::Whole << QByteArray();
    QTest::newRow("in the status line") << Point::Whole << QByteArray("HTTP/1.1 2");
    QTest::newRow("in the headers") << Point::Whole << QByteArray("HTTP/1.1 201 Created\r\nContent-Ty");
    QTest::newRow("in the body") << Point::Whole << Exchange::accepted().chopped(9);
    QTest::newRow("answered") << Point::Whole << Exchange::accepted();
}

void TwilioClientTest::noCallbackOnceTheClientIsGone()
{
    QFETCH(Point, point);
    QFETCH(QByteArray, answer);
    const bool atOnce = QTest::currentDataTag() == QByteArray("at once");
    for (const auto scheme : Exchange::schemes())
        for (const int before : {0, 1}) {
            RawServer server([](QTcpSocket& socket, const RawServer::Request&) { socket.write(Exchange::accepted()); },
                             scheme);
            auto client = std::make_unique<TwilioClient>(Exchange::options(server.url()));
            int calls = 0;
            const auto count = [&](const SubmitOutcome&) { ++calls; };
            if (before == 1 && point != Point::Connection) {
                client->submit(Exchange::message(), count);
                Exchange::waitFor("never answered", [&] { return calls == 1; });
            }
            const int known = calls;
            bool isThere = atOnce;
            server.breakAt(known, point, [&](QTcpSocket& socket) {
                socket.write(answer);
                socket.flush();
                isThere = true;
            });
            client->submit(Exchange::message(), count);
            Exchange::waitFor("never came so far", [&] { return isThere; });
            client.reset();
            Exchange::waitFor("a connection stays open", [&] { return server.open() == 0; });
            QTest::qWait(5);
            QCOMPARE(calls, known);
            QVERIFY(int(server.requests.size()) <= known + 1);
        }
}

/// Whoever is told may end the client there and then.
void TwilioClientTest::aCallbackMayEndTheClient()
{
    for (const auto scheme : Exchange::schemes()) {
        RawServer server([](QTcpSocket& socket, const RawServer::Request&) { socket.write(Exchange::accepted()); },
                         scheme);
        auto client = std::make_unique<TwilioClient>(Exchange::options(server.url()));
        int calls = 0;
        for (int i = 0; i < 10; ++i)
            client->submit(Exchange::message(), [&](const SubmitOutcome&) {
                ++calls;
                client.reset();
            });
        Exchange::waitFor("never answered", [&] { return calls == 1; });
        Exchange::waitFor("a connection stays open", [&] { return server.open() == 0; });
        QTest::qWait(5);
        QCOMPARE(calls, 1);
    }
}

QTEST_GUILESS_MAIN(TwilioClientTest)
#include "twilioclient_test.moc"
