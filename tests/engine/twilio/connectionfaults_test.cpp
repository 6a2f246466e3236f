#include "tests/engine/twilio/exchange.h"

#include <QTest>

using namespace outbound;
using Kind = SubmitOutcome::Kind;
using Point = RawServer::Point;

/// The connection ends, at every point of the exchange and in every way.
class ConnectionFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachSubmissionArrivesAtMostOnce_data();
    void eachSubmissionArrivesAtMostOnce();
    void aRefusedConnectionIsNotProcessed_data() { schemes(); }
    void aRefusedConnectionIsNotProcessed();
    void aConnectionClosedWhileIdleCostsNoSecondText_data() { schemes(); }
    void aConnectionClosedWhileIdleCostsNoSecondText();

private:
    static void schemes()
    {
        QTest::addColumn<RawServer::Scheme>("scheme");
        QTest::newRow("http") << RawServer::Scheme::Http;
        QTest::newRow("https") << RawServer::Scheme::Https;
    }
};

void ConnectionFaultsTest::eachSubmissionArrivesAtMostOnce_data()
{
    Exchange::columns();
    // Until the body has left us for certain nothing was processed; from then on nobody can tell.
    const Exchange::Kinds unsure{Kind::InDoubt, Kind::NotProcessed};
    const std::pair<const char*, RawServer::Act> ends[] = {
        {"closed", [](QTcpSocket& socket) { socket.disconnectFromHost(); }},
        {"half-closed", &RawServer::halfClose},
        {"reset", &RawServer::reset},
    };
    for (const auto& [how, end] : ends) {
        const auto row = [how = QByteArray(how), end](const char* when, Point point, const Exchange::Kinds& kinds) {
            Exchange::row((how + ' ' + when).constData(), point, end, kinds);
        };
        // Nothing was asked yet, so a second connection may be tried.
        row("on accept", Point::Connection, {Kind::InDoubt, Kind::NotProcessed, Kind::Accepted});
        row("after the request line", Point::RequestLine, unsure);
        row("after the headers", Point::Headers, unsure);
        row("in the middle of the body", Point::HalfBody, {Kind::InDoubt});
        row("before any answer", Point::Whole, {Kind::InDoubt});
        for (const auto& [where, part] :
             {std::pair("in the status line", QByteArray("HTTP/1.1 2")),
              std::pair("in the headers", QByteArray("HTTP/1.1 201 Created\r\nContent-Ty")),
              std::pair("after the headers of the answer",
                        QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 60\r\n\r\n")),
              std::pair("in the answer", Exchange::accepted().chopped(9)),
              std::pair("in a refusal", RawServer::answer(400, R"({"code":21211})").chopped(2)),
              std::pair("in a chunk", QByteArray("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n"
                                                 "\r\n30\r\n{\"sid\":\"SM1\""))})
            Exchange::row((QByteArray(how) + ' ' + where).constData(), Point::Whole,
                          [part = part, end = end](QTcpSocket& socket) {
                              socket.write(part);
                              socket.flush();
                              end(socket);
                          },
                          {Kind::InDoubt});
    }
}

void ConnectionFaultsTest::eachSubmissionArrivesAtMostOnce()
{
    QFETCH(Exchange::Case, fault);
    QFETCH(Exchange::Kinds, kinds);
    const auto [outcome, arrivals] = Exchange::play(fault, kinds);
    QVERIFY(outcome.kind != Kind::NotProcessed || arrivals == 0);
}

void ConnectionFaultsTest::aRefusedConnectionIsNotProcessed()
{
    QFETCH(RawServer::Scheme, scheme);
    QUrl nobody;
    {
        nobody = RawServer({}, scheme).url();
    }
    TwilioClient client(Exchange::options(nobody));
    std::optional<SubmitOutcome> outcome;
    client.submit(Exchange::message(), [&](const SubmitOutcome& answer) { outcome = answer; });
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(outcome->kind == Kind::NotProcessed);
}

/// The race of keep-alive: the server hangs up just as the next request is on its way.
void ConnectionFaultsTest::aConnectionClosedWhileIdleCostsNoSecondText()
{
    QFETCH(RawServer::Scheme, scheme);
    for (int round = 0; round < 12; ++round) {
        Exchange exchange(scheme);
        QVERIFY(exchange.submit().kind == Kind::Accepted);
        if (round % 3 == 0)
            exchange.server().closeAll(); // before it is sent
        else if (round % 3 == 1)
            QMetaObject::invokeMethod(
                &exchange.server(), [&] { exchange.server().closeAll(); }, Qt::QueuedConnection);
        else
            exchange.server().breakAt(1, Point::RequestLine, &RawServer::reset);
        const SubmitOutcome outcome = exchange.submit();
        const int arrivals = exchange.arrivalsInTheEnd() - 1;
        QVERIFY2(outcome.kind != Kind::Refused, toString(outcome.kind));
        QVERIFY2(outcome.kind == Kind::Accepted ? arrivals == 1 : arrivals == 0, toString(outcome.kind));
    }
}

QTEST_GUILESS_MAIN(ConnectionFaultsTest)
#include "connectionfaults_test.moc"
