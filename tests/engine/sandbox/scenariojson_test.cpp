#include "engine/sandbox/scenariojson.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;
using Kind = SandboxFault::Kind;

class ScenarioJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAScenarioToo();
    void readsEveryKey();
    void outcomesNotNamedDoNotHappen();
    void complains_data();
    void complains();
};

void ScenarioJsonTest::nothingIsAScenarioToo()
{
    const auto scenario = readScenario("{}");
    QVERIFY(scenario);
    QVERIFY(scenario->faults.empty());
    QCOMPARE(scenario->delivery.delivered.share, 93.0);
    QCOMPARE(scenario->speed, 1.0);
    QCOMPARE(scenario->queue.mps, 0.0);
}

void ScenarioJsonTest::readsEveryKey()
{
    const auto scenario = readScenario(R"({
        "seed": 7, "speed": 2.5, "latency_ms": 120, "jitter_ms": 30, "list_lag_s": 1.5,
        "faults": {
            "truncate_after": {"every": 10},
            "hang_after": {"every": 9}, "hang_before": {"every": 8},
            "html_after": {"every": 7}, "html_before": {"every": 6},
            "error_after": {"every": 5}, "error_before": {"rate": 0.25, "times": 3},
            "drop_after": {"every": 3}, "drop_before": {"every": 2},
            "throttle": {"every": 1, "retry_after_s": 2}
        },
        "delivery": {
            "delivered": {"share": 90, "after_s": [1, 2]},
            "undelivered": {"share": 5, "after_s": 3, "codes": [30003, 30008]},
            "failed": {"share": 4, "codes": [30002]},
            "sent": {"share": 1, "after_s": [0, 0.25]}
        },
        "queue": {"mps": {"+447700900123": 1, "+447700900456": 0.5}, "max_wait_s": 60, "max_segments": 100},
        "replies": {"share": 0.1, "after_s": [5, 10], "texts": ["Yes", "Zoë?"], "opt_outs": ["+447700900301"]}
    })");
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().message));
    QCOMPARE(scenario->seed, 7u);
    QCOMPARE(scenario->speed, 2.5);
    QVERIFY(scenario->latency == 120ms && scenario->jitter == 30ms && scenario->listLag == 1500ms);

    QStringList faults;
    for (const SandboxFault& fault : scenario->faults)
        faults.append(QStringLiteral("%1%2 %3")
                          .arg(static_cast<int>(fault.kind))
                          .arg(fault.accepted ? u"+" : u"-")
                          .arg(fault.every));
    QCOMPARE(faults.join(QLatin1Char(',')), QStringLiteral("4- 1,0- 2,1- 0,3- 6,2- 8,0+ 3,1+ 5,3+ 7,2+ 9,5+ 10"));
    QVERIFY(scenario->faults[0].retryAfter == 2000ms);
    QVERIFY(!scenario->faults[1].retryAfter);
    QCOMPARE(scenario->faults[2].rate, 0.25);
    QCOMPARE(scenario->faults[2].times, 3);

    const DeliveryMix& mix = scenario->delivery;
    QCOMPARE(mix.delivered.share, 90.0);
    QVERIFY(mix.delivered.after.least == 1s && mix.delivered.after.most == 2s);
    QVERIFY(mix.undelivered.after.least == 3s && mix.undelivered.after.most == 3s);
    QCOMPARE(mix.undelivered.codes, std::vector<int>({30003, 30008}));
    QCOMPARE(mix.failed.codes, std::vector<int>({30002}));
    QVERIFY(mix.sent.after.most == 250ms);
    QCOMPARE(scenario->queue.mpsOf.value(QStringLiteral("+447700900456")), 0.5);
    QVERIFY(scenario->queue.longestWait == 60s);
    QCOMPARE(scenario->queue.mostSegments, 100);
    QCOMPARE(scenario->replies.share, 0.1);
    QVERIFY(scenario->replies.after.most == 10s);
    QCOMPARE(scenario->replies.texts, QStringList({QStringLiteral("Yes"), QStringLiteral("Zoë?")}));
    QCOMPARE(scenario->replies.optOuts, QSet<QString>{QStringLiteral("+447700900301")});
    QCOMPARE(readScenario(R"({"queue": {"mps": 3}})")->queue.mps, 3.0);
}

void ScenarioJsonTest::outcomesNotNamedDoNotHappen()
{
    const auto scenario = readScenario(R"({"delivery": {"delivered": {}, "failed": {"share": 3}}})");
    QVERIFY(scenario);
    const DeliveryMix& mix = scenario->delivery;
    QCOMPARE((QList<double>{mix.delivered.share, mix.undelivered.share, mix.failed.share, mix.sent.share}),
             QList<double>({1, 0, 3, 0}));
}

void ScenarioJsonTest::complains_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("beginning");
    const auto row = [](const char* text, const char* beginning) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(beginning);
    };
    row("", "Line 1, column 1: this is not JSON");
    row("[]", "A scenario is a JSON object");
    row("{\n \"speed\": 1,\n}", "Line 3, column 1: this is not JSON");
    row("{\"speed\": 1} x", "Line 1, column 14: this is not JSON");
    row("{\"speed\": 1, \"speed\": 2}", "Line 1, column 14: “speed” is there twice");
    row("{\n  \"sped\": 2}", "Line 2, column 3: “sped” is no key of a scenario. Here belong seed, speed, ");
    row("{\"faults\": {\n\t\"hang\": {\"every\": 2}}}",
        "Line 2, column 2: “faults.hang” is no key of a scenario. Here belong throttle, drop_before, ");
    row("{\"faults\": {\"hang_after\": {\"evry\": 2, \"rate\": 1}}}",
        "Line 1, column 28: “faults.hang_after.evry” is no");
    row("{\"faults\": {\"drop_after\": {\"every\": 2, \"retry_after_s\": 2}}}",
        "Line 1, column 40: “faults.drop_after.re");
    row("{\"faults\": {\"throttle\": {}}}", "Line 1, column 13: “faults.throttle” takes one of “every” and “rate”");
    row("{\"faults\": {\"throttle\": {\"every\": 2, \"rate\": 1}}}",
        "Line 1, column 13: “faults.throttle” takes one of");
    row("{\"faults\": {\"throttle\": {\"every\": 0}}}",
        "Line 1, column 26: “faults.throttle.every” takes a whole number from 1 to 1000000");
    row("{\"faults\": {\"throttle\": {\"every\": 1.5}}}", "Line 1, column 26: “faults.throttle.every” takes a whole");
    row("{\"faults\": {\"throttle\": {\"rate\": 1.5}}}",
        "Line 1, column 26: “faults.throttle.rate” takes a number from 0 to 1");
    row("{\"faults\": 3}", "Line 1, column 2: “faults” takes an object");
    row("{\"Zoë\": 1, \"speed\": \"fast\"}", "Line 1, column 12: “speed” takes a number from 0.01 to 1000000");
    row("{\"speed\": 0}", "Line 1, column 2: “speed” takes a number");
    row("{\"speed\": 1e400}", "Line 1");
    row("{\"seed\": -1}", "Line 1, column 2: “seed” takes a whole number");
    row("{\"latency_ms\": 1.5}", "Line 1, column 2: “latency_ms” takes a whole number from 0 to 3600000");
    row("{\"list_lag_s\": -1}", "Line 1, column 2: “list_lag_s” takes seconds");
    row("{\"delivery\": {}}", "Line 1, column 2: “delivery” takes at least one outcome");
    row("{\"delivery\": {\"sent\": {\"share\": 0}}}", "Line 1, column 2: “delivery” takes at least one outcome");
    row("{\"delivery\": {\"sent\": {\"codes\": [30003]}}}", "Line 1, column 24: “delivery.sent.codes” is no key");
    row("{\"delivery\": {\"failed\": {\"codes\": []}}}", "Line 1, column 26: “delivery.failed.codes” takes a list of");
    row("{\"delivery\": {\"failed\": {\"codes\": [3]}}}", "Line 1, column 26: “delivery.failed.codes” takes a list of");
    row("{\"delivery\": {\"sent\": {\"after_s\": [2, 1]}}}",
        "Line 1, column 24: “delivery.sent.after_s” takes seconds, or");
    row("{\"queue\": {}}", "Line 1, column 2: “queue” takes “mps”");
    row("{\"queue\": {\"mps\": 0}}", "Line 1, column 12: “queue.mps” takes segments a second, or");
    row("{\"queue\": {\"mps\": {\"07700900301\": 1}}}",
        "Line 1, column 20: “queue.mps.07700900301” is no phone number");
    row("{\"queue\": {\"mps\": {\"+447700900301\": 0}}}",
        "Line 1, column 20: “queue.mps.+447700900301” takes segments");
    row("{\"replies\": {\"texts\": [1]}}", "Line 1, column 14: “replies.texts” takes a list of texts");
    row("{\"replies\": {\"opt_outs\": [\"07700900301\"]}}",
        "Line 1, column 14: “replies.opt_outs” takes a list of phone");
    row("{\"replies\": {\"share\": \"%2\"}, \"%1\": 1}",
        "Line 1, column 14: “replies.share” takes a number from 0 to 1.");
    row("{\"%1 %2\": 1}", "Line 1, column 2: “%1 %2” is no key of a scenario. Here belong seed");
}

void ScenarioJsonTest::complains()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, beginning);
    const auto scenario = readScenario(text);
    QVERIFY(!scenario);
    QVERIFY(scenario.error().code == ErrorCode::InvalidRequest);
    QVERIFY2(scenario.error().message.startsWith(beginning), qPrintable(scenario.error().message));
}

QTEST_GUILESS_MAIN(ScenarioJsonTest)
#include "scenariojson_test.moc"
