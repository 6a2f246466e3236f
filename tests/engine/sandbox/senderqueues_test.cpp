#include "tests/engine/sandbox/dialectfixture.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

/// Messages that wait for their sender's pace.
class SenderQueuesTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutAPaceAllLeaveAtOnce();
    void messagesLeaveAtTheSendersPace();
    void segmentsTakeTheirTurns();
    void eachSenderHasItsOwnQueue();
    void aFullQueueRefuses();
    void whoWaitsTooLongFails();
    void theClientsValidityEndsTheWaitToo();
    void theQueueSurvivesARestart();
    void speedLetsItEmptySooner();

private:
    /// Milliseconds from the first message's acceptance until each one's turn, in the order they were accepted.
    static QList<qint64> turns(DialectFixture& twilio);
    /// Leaves at once, and stays sent.
    static DeliveryMix atOnce()
    {
        DeliveryMix mix;
        mix.delivered.share = mix.undelivered.share = mix.failed.share = 0;
        mix.sent = {1, {0ms, 0ms}};
        return mix;
    }
};

QList<qint64> SenderQueuesTest::turns(DialectFixture& twilio)
{
    const auto messages = *twilio.ledger->list({.account = sandboxAccountSid()});
    QList<qint64> turns;
    for (const SandboxMessage& message : messages)
        turns.prepend(messages.back().createdAt.msecsTo(message.fate.sentAt));
    return turns;
}

void SenderQueuesTest::withoutAPaceAllLeaveAtOnce()
{
    DialectFixture twilio({.delivery = atOnce()});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(twilio.send(300 + i), QStringLiteral("201"));
    QCOMPARE(turns(twilio), QList<qint64>({0, 0, 0, 0, 0}));
}

void SenderQueuesTest::messagesLeaveAtTheSendersPace()
{
    DialectFixture twilio({.delivery = atOnce(), .queue = {.mps = 4}});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(twilio.send(300 + i), QStringLiteral("201"));
    twilio.clock.advance(2s); // the queue is empty, and what was not used is not saved up
    for (int i = 0; i < 2; ++i)
        QCOMPARE(twilio.send(310 + i), QStringLiteral("201"));
    QCOMPARE(turns(twilio), QList<qint64>({0, 250, 500, 2000, 2250}));
}

void SenderQueuesTest::segmentsTakeTheirTurns()
{
    DialectFixture twilio({.delivery = atOnce(), .queue = {.mps = 1}});
    twilio.postMessage(QStringLiteral("+447700900300"), QString(400, u'x')); // three segments
    twilio.send(301);
    QCOMPARE(turns(twilio), QList<qint64>({0, 3000}));
}

void SenderQueuesTest::eachSenderHasItsOwnQueue()
{
    DialectFixture twilio({.delivery = atOnce(), .queue = {.mpsOf = {{QStringLiteral("+447700900123"), 1}}}});
    const auto post = [&](const char* sender) {
        const auto answer =
            twilio.post(QStringLiteral("Messages.json"), {{QStringLiteral("To"), QStringLiteral("+447700900300")},
                                                          {QStringLiteral("From"), QLatin1String(sender)},
                                                          {QStringLiteral("Body"), QStringLiteral("Hi")}});
        QCOMPARE(answer.status, 201);
    };
    for (const char* sender : {"+447700900123", "+447700900123", "+447700900456", "+447700900456"})
        post(sender);
    QCOMPARE(turns(twilio), QList<qint64>({0, 1000, 0, 0}));
}

void SenderQueuesTest::aFullQueueRefuses()
{
    DialectFixture twilio({.queue = {.mps = 1, .mostSegments = 2}});
    QCOMPARE(twilio.send(300), QStringLiteral("201"));
    QCOMPARE(twilio.send(301), QStringLiteral("201"));
    QCOMPARE(twilio.send(302), QStringLiteral("429 21611"));
    twilio.clock.advance(900ms);
    QCOMPARE(twilio.send(302), QStringLiteral("429 21611")); // the first is still on its way out
    QCOMPARE(twilio.accepted(), 2);
    twilio.clock.advance(100ms);
    QCOMPARE(twilio.send(302), QStringLiteral("201"));
    QCOMPARE(twilio.send(303), QStringLiteral("429 21611"));
    QCOMPARE(twilio.accepted(), 3);
}

void SenderQueuesTest::whoWaitsTooLongFails()
{
    DialectFixture twilio({.delivery = atOnce(), .queue = {.mps = 1, .longestWait = 1500ms}});
    for (int i = 0; i < 4; ++i)
        QCOMPARE(twilio.send(300 + i), QStringLiteral("201"));
    twilio.clock.advance(1499ms);
    const auto of = [&](int recipient) {
        const auto query = DialectFixture::Query{{QStringLiteral("To"), QStringLiteral("+447700900%1").arg(recipient)}};
        return twilio.get(QStringLiteral("Messages.json"), query).json["messages"][0];
    };
    QCOMPARE(of(301)["status"], "sent");
    QCOMPARE(of(302)["status"], "queued");
    twilio.clock.advance(1ms);
    for (int recipient : {302, 303}) { // they don't take a turn from each other either
        QCOMPARE(of(recipient)["status"], "failed");
        QCOMPARE(of(recipient)["error_code"], 30001);
        QVERIFY(of(recipient)["price"].is_null());
    }
}

void SenderQueuesTest::theClientsValidityEndsTheWaitToo()
{
    DialectFixture twilio({.delivery = atOnce(), .queue = {.mps = 0.1}});
    for (int i = 0; i < 2; ++i)
        twilio.post(QStringLiteral("Messages.json"), {{QStringLiteral("To"), QStringLiteral("+44770090030%1").arg(i)},
                                                      {QStringLiteral("From"), QStringLiteral("+447700900123")},
                                                      {QStringLiteral("Body"), QStringLiteral("Hi")},
                                                      {QStringLiteral("ValidityPeriod"), QStringLiteral("6")}});
    twilio.clock.advance(6s);
    const auto page = twilio.get(QStringLiteral("Messages.json")).json;
    QCOMPARE(page["messages"][0]["error_code"], 30036);
    QCOMPARE(page["messages"][0]["status"], "failed");
    QCOMPARE(page["messages"][1]["status"], "sent");
}

void SenderQueuesTest::theQueueSurvivesARestart()
{
    const SandboxScenario scenario{.delivery = atOnce(), .queue = {.mps = 1, .mostSegments = 3}};
    DialectFixture twilio(scenario);
    twilio.send(300);
    twilio.send(301);
    twilio.dialect = std::make_unique<SandboxDialect>(*twilio.ledger, twilio.clock, scenario);
    QCOMPARE(twilio.send(302), QStringLiteral("201"));
    QCOMPARE(twilio.send(303), QStringLiteral("429 21611"));
    QCOMPARE(turns(twilio), QList<qint64>({0, 1000, 2000}));
}

void SenderQueuesTest::speedLetsItEmptySooner()
{
    DialectFixture twilio(
        {.speed = 10, .delivery = atOnce(), .queue = {.mps = 1, .longestWait = 1500ms, .mostSegments = 4}});
    for (int i = 0; i < 4; ++i)
        QCOMPARE(twilio.send(300 + i), QStringLiteral("201"));
    const auto messages = *twilio.ledger->list({.account = sandboxAccountSid()});
    QCOMPARE(messages[2].createdAt.msecsTo(messages[2].fate.sentAt), 100);
    QCOMPARE(messages[0].fate.errorCode, 30001);
    QCOMPARE(messages[0].createdAt.msecsTo(messages[0].fate.finalAt), 150);
}

QTEST_GUILESS_MAIN(SenderQueuesTest)
#include "senderqueues_test.moc"
