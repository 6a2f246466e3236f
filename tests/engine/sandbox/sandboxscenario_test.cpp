#include "tests/engine/sandbox/dialectfixture.h"

#include <QTest>

using namespace outbound;
using nlohmann::json;
using namespace std::chrono_literals;

/// The list that lags, the delivery mix and the speed.
class SandboxScenarioTest : public QObject
{
    Q_OBJECT

private slots:
    void theListLagsBehind();
    void theMixDecidesTheOutcomes();
    void outcomesTakeTheirTimes();
    void speedShortensEveryTime();

private:
    static size_t listed(DialectFixture& twilio)
    {
        return twilio.get(QStringLiteral("Messages.json")).json["messages"].size();
    }
};

void SandboxScenarioTest::theListLagsBehind()
{
    DialectFixture twilio({.listLag = 30s});
    const json created = twilio.postMessage(QStringLiteral("+447700900301")).json;
    QCOMPARE(twilio.accepted(), 1);
    QCOMPARE(listed(twilio), size_t(0));
    QCOMPARE(twilio.getUri(created["uri"]).status, 200); // whoever knows the SID finds it
    twilio.clock.advance(29'999ms);
    const auto search = DialectFixture::Query{{QStringLiteral("To"), QStringLiteral("+447700900301")},
                                              {QStringLiteral("DateSent>"), QStringLiteral("2026-05-17")}};
    QCOMPARE(twilio.get(QStringLiteral("Messages.json"), search).json["messages"].size(), size_t(0));
    twilio.clock.advance(1ms);
    QCOMPARE(listed(twilio), size_t(1));
    twilio.dialect = std::make_unique<SandboxDialect>(*twilio.ledger, twilio.clock, SandboxScenario{.listLag = 90s});
    QCOMPARE(listed(twilio), size_t(1)); // decided once
}

void SandboxScenarioTest::theMixDecidesTheOutcomes()
{
    SandboxScenario scenario;
    scenario.delivery.delivered.share = 2;
    scenario.delivery.undelivered = {1, {1s, 2s}, {30004, 30008}};
    scenario.delivery.failed = {1, {1s, 2s}, {30002}};
    scenario.delivery.sent.share = 0;
    DialectFixture twilio(scenario);
    for (int i = 0; i < 400; ++i)
        twilio.send(300 + i);
    QMap<QString, int> outcomes;
    QMap<int, int> codes;
    for (const SandboxMessage& message : *twilio.ledger->list({.account = sandboxAccountSid(), .limit = 400})) {
        ++outcomes[message.fate.outcome];
        ++codes[message.fate.errorCode];
    }
    QCOMPARE(outcomes.size(), 3);
    QVERIFY(qAbs(outcomes[QStringLiteral("delivered")] - 200) < 60);
    QVERIFY(qAbs(outcomes[QStringLiteral("undelivered")] - 100) < 50);
    QCOMPARE(codes.keys(), QList<int>({0, 30002, 30004, 30008}));
    QCOMPARE(codes[30002], outcomes[QStringLiteral("failed")]);
}

void SandboxScenarioTest::outcomesTakeTheirTimes()
{
    SandboxScenario scenario;
    scenario.delivery.delivered = {1, {2s, 2s}};
    scenario.delivery.undelivered.share = scenario.delivery.failed.share = 0;
    scenario.delivery.sent = {0, {5s, 5s}}; // it is never delivered before it left
    DialectFixture twilio(scenario);
    const json created = twilio.postMessage(QStringLiteral("+447700900301")).json;
    twilio.clock.advance(4999ms);
    QCOMPARE(twilio.getUri(created["uri"]).json["status"], "queued");
    twilio.clock.advance(1ms);
    QCOMPARE(twilio.getUri(created["uri"]).json["status"], "delivered");
}

void SandboxScenarioTest::speedShortensEveryTime()
{
    const SandboxScenario fast = SandboxScenario{.speed = 4,
                                                 .latency = 100ms,
                                                 .jitter = 40ms,
                                                 .listLag = 8s,
                                                 .faults = {{.kind = SandboxFault::Kind::Throttle, .retryAfter = 4s}},
                                                 .queue = {.mps = 1, .mpsOf = {{QStringLiteral("+1"), 3}}}}
                                     .spedUp();
    QCOMPARE(fast.latency.count(), 25);
    QCOMPARE(fast.jitter.count(), 10);
    QCOMPARE(fast.listLag.count(), 2000);
    QCOMPARE(fast.faults[0].retryAfter->count(), 1000);
    QCOMPARE(fast.delivery.delivered.after.most.count(), 2250);
    QCOMPARE(fast.delivery.undelivered.after.least.count(), 375);
    QCOMPARE(fast.delivery.failed.after.most.count(), 2250);
    QCOMPARE(fast.delivery.sent.after.least.count(), 75);
    QCOMPARE(fast.queue.mps, 4.0);
    QCOMPARE(fast.queue.mpsOf[QStringLiteral("+1")], 12.0);
    QCOMPARE(fast.queue.longestWait.count(), 9'000'000);
    QCOMPARE(fast.replies.after.most.count(), 5000);

    DialectFixture twilio({.speed = 10, .listLag = 30s});
    twilio.send(301);
    twilio.clock.advance(2999ms);
    QCOMPARE(listed(twilio), size_t(0));
    twilio.clock.advance(1ms);
    QCOMPARE(listed(twilio), size_t(1));
    QVERIFY(twilio.get(QStringLiteral("Messages.json")).json["messages"][0]["status"] != "queued");
}

QTEST_GUILESS_MAIN(SandboxScenarioTest)
#include "sandboxscenario_test.moc"
