#include "tests/engine/twilio/exchange.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

namespace outbound
{

using Kind = SubmitOutcome::Kind;

void Exchange::columns()
{
    QTest::addColumn<Case>("fault");
    QTest::addColumn<Kinds>("kinds");
}

void Exchange::row(const char* name, RawServer::Point point, const RawServer::Act& act, const Kinds& kinds)
{
    for (const auto scheme : schemes())
        for (const bool isReused : {false, true}) {
            if (isReused && point == RawServer::Point::Connection)
                continue;
            QTest::addRow("%s, %s, %s", name, scheme == RawServer::Scheme::Http ? "http" : "https",
                          isReused ? "reused" : "fresh")
                << Case{point, act, scheme, isReused} << kinds;
        }
}

void Exchange::row(const char* name, const QByteArray& answer, const Kinds& kinds)
{
    row(
        name, RawServer::Point::Whole, [answer](QTcpSocket& socket) { socket.write(answer); }, kinds);
}

void Exchange::waitFor(const char* what, const std::function<bool()>& happened)
{
    QTimer tooLate; // QTest::qWaitFor naps between looks, which is most of the time of a short exchange
    tooLate.setSingleShot(true);
    tooLate.start(std::chrono::seconds(15));
    while (!happened()) {
        if (!tooLate.isActive())
            qFatal("%s", what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Says yes to whoever the form is for.
static void accept(QTcpSocket& socket, const RawServer::Request& request)
{
    const QByteArray to = request.body.mid(3, request.body.indexOf('&') - 3);
    socket.write(Exchange::accepted(QByteArray::fromPercentEncoding(to)));
}

Exchange::Exchange(RawServer::Scheme scheme, std::chrono::milliseconds patience)
    : m_server(&accept, scheme),
      m_client(std::make_unique<TwilioClient>(options(m_server.url(), patience)))
{
}

TwilioClient::Options Exchange::options(const QUrl& url, std::chrono::milliseconds patience)
{
    const QString account = QStringLiteral("AC00000000000000000000000000000001");
    return {url, {account, account, QStringLiteral("secret")}, patience};
}

OutgoingMessage Exchange::message(const QString& to)
{
    return {QStringLiteral("+447700900123"), to, QStringLiteral("Hi Siân & Co + 50% {{x}}")};
}

QByteArray Exchange::created(const QByteArray& to)
{
    return R"({"sid":"SM000000000000000000000)" + to.right(11) + R"(","status":"queued","to":")" + to + "\"}";
}

QByteArray Exchange::accepted(const QByteArray& to)
{
    return RawServer::answer(201, created(to));
}

void Exchange::begin(const OutgoingMessage& message)
{
    m_outcome.reset();
    m_client->submit(message, [this](const SubmitOutcome& answer) {
        if (m_outcome)
            qFatal("answered twice");
        m_outcome = answer;
    });
}

SubmitOutcome Exchange::outcome()
{
    waitFor("never answered", [this] { return m_outcome.has_value(); });
    return *m_outcome;
}

SubmitOutcome Exchange::submit(const OutgoingMessage& message)
{
    begin(message);
    return outcome();
}

int Exchange::arrivalsInTheEnd()
{
    m_client.reset();
    waitFor("a connection stays open", [this] { return m_server.open() == 0; });
    return int(m_server.requests.size());
}

Exchange::Result Exchange::play(const Case& one, const Kinds& kinds)
{
    Exchange exchange(one.scheme);
    const int before = one.isReused ? 1 : 0;
    exchange.server().breakAt(before, one.point, one.act);
    if (one.isReused && exchange.submit().kind != Kind::Accepted)
        qFatal("the first was not accepted");
    const SubmitOutcome outcome = exchange.submit();
    const int connections = exchange.server().connections();
    const int arrivals = exchange.arrivalsInTheEnd() - before;
    [&] {
        QVERIFY2(std::count(kinds.begin(), kinds.end(), outcome.kind), toString(outcome.kind));
        if (one.point == RawServer::Point::Whole) {
            QCOMPARE(connections, 1);
            QCOMPARE(arrivals, 1);
        } else {
            QVERIFY(arrivals <= 1);
            QVERIFY(outcome.kind != Kind::Accepted || arrivals == 1);
        }
    }();
    return {outcome, arrivals};
}

const char* toString(SubmitOutcome::Kind kind)
{
    switch (kind) {
    case Kind::Accepted:
        return "accepted";
    case Kind::Refused:
        return "refused";
    case Kind::NotProcessed:
        return "not processed";
    case Kind::InDoubt:
        return "in doubt";
    }
    return "?";
}

} // namespace outbound
