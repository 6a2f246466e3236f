#include "engine/sandbox/sandboxledger.h"
#include "engine/sandbox/sandboxserver.h"
#include "engine/twilio/twilioclient.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;
using Fault = SandboxFault::Kind;
using Outcome = SubmitOutcome::Kind;

/// Every fault over real sockets: what the client makes of it, what is on the wire, and what the ledger holds.
class SandboxFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatTheClientMakesOfIt_data();
    void whatTheClientMakesOfIt();
    void whatIsOnTheWire_data();
    void whatIsOnTheWire();
    void theQueueAndOptOutsReachTheClient();

private:
    void start(const SandboxScenario& scenario);
    SubmitOutcome submit(TwilioClient& client, int recipient);
    std::unique_ptr<TwilioClient> client(std::chrono::milliseconds timeout) const;
    QHash<QString, int> accepted() const;
    static QString phone(int recipient) { return QStringLiteral("+447700900%1").arg(recipient); }

    std::unique_ptr<QTemporaryDir> m_directory;
    SystemClock m_clock;
    std::unique_ptr<SandboxServer> m_server;
};

void SandboxFaultsTest::init()
{
    m_server.reset();
    m_directory = std::make_unique<QTemporaryDir>();
}

void SandboxFaultsTest::start(const SandboxScenario& scenario)
{
    auto server = SandboxServer::start(m_directory->filePath(QStringLiteral("ledger.db")), 0, m_clock, scenario);
    QVERIFY(server);
    m_server = std::move(*server);
}

std::unique_ptr<TwilioClient> SandboxFaultsTest::client(std::chrono::milliseconds timeout) const
{
    return std::make_unique<TwilioClient>(TwilioClient::Options{
        m_server->url(), {sandboxAccountSid(), sandboxAccountSid(), sandboxAuthToken()}, timeout});
}

SubmitOutcome SandboxFaultsTest::submit(TwilioClient& client, int recipient)
{
    OutgoingMessage message;
    message.from = sandboxNumbers().front().phone;
    message.to = phone(recipient);
    message.body = QStringLiteral("Hi Zoë");
    std::optional<SubmitOutcome> outcome;
    client.submit(message, [&](const SubmitOutcome& given) { outcome = given; });
    const bool inTime = QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000);
    return inTime ? *outcome : SubmitOutcome{.sentence = QStringLiteral("no end")};
}

QHash<QString, int> SandboxFaultsTest::accepted() const
{
    const auto ledger = SandboxLedger::open(m_directory->filePath(QStringLiteral("ledger.db")));
    return *(*ledger)->timesAccepted(sandboxAccountSid());
}

void SandboxFaultsTest::whatTheClientMakesOfIt_data()
{
    QTest::addColumn<SandboxFault>("fault");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("drop before") << SandboxFault{.kind = Fault::Drop} << Outcome::InDoubt;
    QTest::newRow("drop after") << SandboxFault{.kind = Fault::Drop, .accepted = true} << Outcome::InDoubt;
    QTest::newRow("error before") << SandboxFault{.kind = Fault::Error} << Outcome::InDoubt;
    QTest::newRow("error after") << SandboxFault{.kind = Fault::Error, .accepted = true} << Outcome::InDoubt;
    QTest::newRow("hang before") << SandboxFault{.kind = Fault::Hang} << Outcome::InDoubt;
    QTest::newRow("hang after") << SandboxFault{.kind = Fault::Hang, .accepted = true} << Outcome::InDoubt;
    QTest::newRow("html before") << SandboxFault{.kind = Fault::Html} << Outcome::InDoubt;
    QTest::newRow("html after") << SandboxFault{.kind = Fault::Html, .accepted = true} << Outcome::InDoubt;
    QTest::newRow("truncate") << SandboxFault{.kind = Fault::Truncate, .accepted = true} << Outcome::InDoubt;
    QTest::newRow("throttle") << SandboxFault{.kind = Fault::Throttle} << Outcome::NotProcessed;
    QTest::newRow("throttle with a wait")
        << SandboxFault{.kind = Fault::Throttle, .retryAfter = 7s} << Outcome::NotProcessed;
}

void SandboxFaultsTest::whatTheClientMakesOfIt()
{
    QFETCH(SandboxFault, fault);
    QFETCH(Outcome, outcome);
    fault.every = 2;
    start({.faults = {fault}});
    const auto client = this->client(fault.kind == Fault::Hang ? 400ms : 30s);

    QVERIFY(submit(*client, 300).kind == Outcome::Accepted);
    QElapsedTimer timer;
    timer.start();
    const SubmitOutcome struck = submit(*client, 301);
    if (fault.kind == Fault::Hang)
        QVERIFY(timer.elapsed() >= 300); // it was the client that gave up, after some 400 ms
    QVERIFY(struck.kind == outcome);
    QVERIFY(struck.sentence != QLatin1String("no end"));
    QVERIFY(struck.retryAfter == fault.retryAfter.value_or(0s));
    QVERIFY(submit(*client, 302).kind == Outcome::Accepted); // and goes on

    QHash<QString, int> expected{{phone(300), 1}, {phone(302), 1}};
    if (fault.accepted)
        expected.insert(phone(301), 1);
    QCOMPARE(accepted(), expected);

    // Whoever looks it up finds what the ledger holds.
    std::optional<size_t> found;
    MessageQuery to301;
    to301.to = phone(301);
    client->list(to301, [&](const Result<MessagePage>& page) { found = page ? page->messages.size() : 99; });
    QTRY_COMPARE(found, std::optional<size_t>(fault.accepted ? 1 : 0));
}

void SandboxFaultsTest::whatIsOnTheWire_data()
{
    QTest::addColumn<SandboxFault>("fault");
    QTest::addColumn<QByteArray>("status"); // none: not a byte
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("drop before") << SandboxFault{.kind = Fault::Drop} << QByteArray() << QByteArray();
    QTest::newRow("drop after") << SandboxFault{.kind = Fault::Drop, .accepted = true} << QByteArray() << QByteArray();
    QTest::newRow("error before") << SandboxFault{.kind = Fault::Error} << QByteArray("500")
                                  << QByteArray("\"code\":20500");
    QTest::newRow("error after") << SandboxFault{.kind = Fault::Error, .accepted = true} << QByteArray("500")
                                 << QByteArray("\"code\":20500");
    QTest::newRow("html") << SandboxFault{.kind = Fault::Html} << QByteArray("502")
                          << QByteArray("Content-Type: text/html");
    QTest::newRow("truncate") << SandboxFault{.kind = Fault::Truncate, .accepted = true} << QByteArray("201")
                              << QByteArray("{\"account_sid\":\"AC");
    QTest::newRow("throttle") << SandboxFault{.kind = Fault::Throttle} << QByteArray("429")
                              << QByteArray("\"code\":20429");
    QTest::newRow("throttle with a wait") << SandboxFault{.kind = Fault::Throttle, .retryAfter = 1500ms}
                                          << QByteArray("429") << QByteArray("Retry-After: 2\r\n");
}

void SandboxFaultsTest::whatIsOnTheWire()
{
    QFETCH(SandboxFault, fault);
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, content);
    fault.every = 1;
    start({.faults = {fault}});
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_server->url().port()));
    const QByteArray form = "To=%2B447700900301&From=%2B447700900123&Body=Hi";
    socket.write("POST /2010-04-01/Accounts/" + sandboxAccountSid().toLatin1() +
                 "/Messages.json HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Basic " +
                 (sandboxAccountSid() + u':' + sandboxAuthToken()).toLatin1().toBase64() +
                 "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                 QByteArray::number(form.size()) + "\r\n\r\n" + form);
    QTRY_COMPARE(socket.error(), QAbstractSocket::RemoteHostClosedError);
    const QByteArray answer = socket.readAll();
    if (status.isEmpty())
        QCOMPARE(answer, QByteArray());
    else
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status + ' ') && answer.contains(content), answer.constData());
    if (fault.kind == Fault::Truncate)
        QVERIFY(!answer.trimmed().endsWith('}'));
    if (fault.kind == Fault::Throttle && !fault.retryAfter)
        QVERIFY(!answer.contains("Retry-After"));
    QCOMPARE(accepted().size(), fault.accepted ? 1 : 0);
}

void SandboxFaultsTest::theQueueAndOptOutsReachTheClient()
{
    SandboxScenario scenario{.speed = 1000, .queue = {.mps = 0.00001, .mostSegments = 1}};
    scenario.delivery.undelivered.share = scenario.delivery.failed.share = scenario.delivery.sent.share = 0;
    scenario.replies.optOuts = {phone(301)};
    start(scenario);
    const auto client = this->client(30s);
    QVERIFY(submit(*client, 301).kind == Outcome::Accepted);
    const SubmitOutcome full = submit(*client, 302);
    QVERIFY(full.kind == Outcome::NotProcessed);
    QCOMPARE(accepted().size(), 1);

    // Delivered and answered within 30 ms; the queue stays full, but the opt-out is told first.
    SubmitOutcome stopped;
    QTRY_VERIFY((stopped = submit(*client, 301)).kind == Outcome::Refused);
    QVERIFY(stopped.refusal == SubmitOutcome::Refusal::OptedOut);
    QCOMPARE(stopped.code, 21610);
    std::optional<QString> text;
    MessageQuery from301;
    from301.from = phone(301);
    client->list(from301, [&](const Result<MessagePage>& page) {
        text = page && page->messages.size() == 1 ? page->messages.front().body : QStringLiteral("none");
    });
    QTRY_COMPARE(text, std::optional<QString>(QStringLiteral("STOP")));
    QCOMPARE(accepted(), (QHash<QString, int>{{phone(301), 1}}));
}

QTEST_GUILESS_MAIN(SandboxFaultsTest)
#include "sandboxfaults_test.moc"
