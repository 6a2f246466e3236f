#include "tests/support/manualclock.h"

#include <QList>
#include <QTest>

#include <memory>

using namespace outbound;
using namespace std::chrono_literals;

class ManualClockTest : public QObject
{
    Q_OBJECT

private slots:
    void startsAtItsMoment();
    void runsDueCallsInOrder();
    void runsWhatACallAsksFor();
    void forgetsCallsOfADeadContext();
    void stepsTheWallClockAlone();
};

void ManualClockTest::startsAtItsMoment()
{
    ManualClock clock;
    QCOMPARE(clock.now().toString(Qt::ISODate), QStringLiteral("2026-05-17T03:45:12Z"));
    clock.advance(1500ms);
    QCOMPARE(clock.now().toString(Qt::ISODateWithMs), QStringLiteral("2026-05-17T03:45:13.500Z"));
    QVERIFY(clock.monotonic() == 1500ms);
}

void ManualClockTest::runsDueCallsInOrder()
{
    ManualClock clock;
    QList<int> ran;
    clock.after(20ms, this, [&] { ran.append(20); });
    clock.after(10ms, this, [&] {
        ran.append(10);
        QVERIFY(clock.monotonic() == 10ms);
    });
    clock.after(10ms, this, [&] { ran.append(11); });
    clock.after(21ms, this, [&] { ran.append(21); });
    QVERIFY(ran.isEmpty());
    clock.advance(20ms);
    QCOMPARE(ran, QList<int>({10, 11, 20}));
    QCOMPARE(clock.pendingCalls(), 1);
}

void ManualClockTest::runsWhatACallAsksFor()
{
    ManualClock clock;
    int rings = 0;
    Alarm alarm(clock, [&] {
        if (++rings < 100)
            alarm.set(1s);
    });
    alarm.set(1s);
    clock.advance(5s);
    QCOMPARE(rings, 5);
    clock.advance(1min);
    QCOMPARE(rings, 65);
}

void ManualClockTest::forgetsCallsOfADeadContext()
{
    ManualClock clock;
    auto context = std::make_unique<QObject>();
    bool ran = false;
    clock.after(1ms, context.get(), [&] { ran = true; });
    QCOMPARE(clock.pendingCalls(), 1);
    context.reset();
    QCOMPARE(clock.pendingCalls(), 0);
    clock.advance(1ms);
    QVERIFY(!ran);
}

void ManualClockTest::stepsTheWallClockAlone()
{
    ManualClock clock;
    const QDateTime before = clock.now();
    bool ran = false;
    clock.after(1s, this, [&] { ran = true; });
    clock.stepWallClock(-1h);
    QCOMPARE(clock.now(), before.addSecs(-3600));
    QVERIFY(clock.monotonic() == 0ms);
    QVERIFY(!ran);
    clock.advance(1s);
    QVERIFY(ran);
    QCOMPARE(clock.now(), before.addSecs(-3599));
}

QTEST_GUILESS_MAIN(ManualClockTest)
#include "manualclock_test.moc"
