#include "tests/engine/twilio/exchange.h"

#include <QTest>
#include <QTimer>

using namespace outbound;
using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;
using Point = RawServer::Point;

/// A server that falls silent, at every point of its answer, or answers so slowly that it makes no difference.
class TimeoutsTest : public QObject
{
    Q_OBJECT

private slots:
    void whoeverWaitsInVainIsInDoubt_data();
    void whoeverWaitsInVainIsInDoubt();
};

static constexpr auto patience = 300ms;

/// From byte `from` on an answer comes so slowly that its end comes long after anyone's patience.
static RawServer::Act drip(const QByteArray& answer, qsizetype from)
{
    return [answer, from](QTcpSocket& socket) {
        socket.write(answer.left(from));
        auto* timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, answer, at = from]() mutable {
            if (at < answer.size())
                socket.write(answer.mid(at++, 1));
        });
        timer->start(patience / 10);
    };
}

void TimeoutsTest::whoeverWaitsInVainIsInDoubt_data()
{
    QTest::addColumn<Point>("point");
    QTest::addColumn<RawServer::Act>("act");
    const auto row = [](const char* name, const QByteArray& part) {
        QTest::newRow(name) << Point::Whole << RawServer::Act([part](QTcpSocket& socket) { socket.write(part); });
    };
    const QByteArray head = "HTTP/1.1 201 Created\r\n";
    const QByteArray created = Exchange::created();
    row("silence", "");
    row("silence in the status line", "HTTP/1.1 2");
    row("silence in the headers", head + "Content-Ty");
    row("silence after the headers", head + "Content-Length: 60\r\n\r\n");
    row("silence in the body", Exchange::accepted().chopped(9));
    row("silence in a refusal", RawServer::answer(400, R"({"code":21211})").chopped(1));
    row("silence after 100", "HTTP/1.1 100 Continue\r\n\r\n");
    row("length too long", head + "Content-Length: " + QByteArray::number(created.size() + 1) + "\r\n\r\n" + created);
    row("length negative", head + "Content-Length: -5\r\n\r\n" + created);
    row("chunks that never end", head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(created.size(), 16) +
                                     "\r\n" + created + "\r\n");
    const QByteArray accepted = Exchange::accepted();
    QTest::newRow("byte by byte") << Point::Whole << drip(accepted, 0);
    QTest::newRow("headers byte by byte") << Point::Whole << drip(accepted, 30);
    QTest::newRow("body byte by byte") << Point::Whole << drip(accepted, accepted.size() - 40);
    QTest::newRow("silence before the body") << Point::Headers << RawServer::Act([](QTcpSocket&) {});
}

void TimeoutsTest::whoeverWaitsInVainIsInDoubt()
{
    QFETCH(Point, point);
    QFETCH(RawServer::Act, act);
    std::vector<std::pair<std::unique_ptr<Exchange>, int>> exchanges; // all at once, each with what went before
    for (const auto scheme : Exchange::schemes())
        for (const int before : {0, 1}) {
            auto exchange = std::make_unique<Exchange>(scheme, patience);
            exchange->server().breakAt(before, point, act);
            if (before == 1)
                QVERIFY(exchange->submit().kind == Kind::Accepted);
            exchanges.emplace_back(std::move(exchange), before);
        }
    for (const auto& [exchange, before] : exchanges)
        exchange->begin();
    for (const auto& [exchange, before] : exchanges) {
        const SubmitOutcome outcome = exchange->outcome();
        QVERIFY2(outcome.kind == Kind::InDoubt, toString(outcome.kind));
        QCOMPARE(exchange->arrivalsInTheEnd() - before, 1);
        QCOMPARE(exchange->server().connections(), 1);
    }
}

QTEST_GUILESS_MAIN(TimeoutsTest)
#include "timeouts_test.moc"
