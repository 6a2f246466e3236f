#include "engine/power/wakewatch.h"
#include "tests/support/fakelogind.h"

#include <QSignalSpy>
#include <QTest>

using namespace outbound;

/// The word of waking up, over a real bus.
class WakeWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!m_bus.address().isEmpty()); }
    void wakingUpIsToldAndFallingAsleepIsNot();
    void aLogindThatComesLaterIsHeard();
    void withoutABusNothingIsSaid();

private:
    PrivateBus m_bus;
};

void WakeWatchTest::wakingUpIsToldAndFallingAsleepIsNot()
{
    const BusGuest system(m_bus.address());
    QVERIFY(system.connection().isConnected());
    FakeLogind logind(m_bus.address());
    WakeWatch watch(system.connection());
    QSignalSpy wokeUp(&watch, &WakeWatch::wokeUp);
    logind.tellOfSleep(true);
    logind.tellOfSleep(false);
    QVERIFY(wokeUp.wait());
    QCOMPARE(wokeUp.size(), 1);
    logind.tellOfSleep(false);
    QVERIFY(wokeUp.wait());
    QCOMPARE(wokeUp.size(), 2); // so the first one was not of falling asleep, with another to follow
}

void WakeWatchTest::aLogindThatComesLaterIsHeard()
{
    const BusGuest system(m_bus.address());
    WakeWatch watch(system.connection());
    QSignalSpy wokeUp(&watch, &WakeWatch::wokeUp);
    FakeLogind logind(m_bus.address());
    logind.tellOfSleep(false);
    QVERIFY(wokeUp.wait());
}

void WakeWatchTest::withoutABusNothingIsSaid()
{
    const WakeWatch watch{QDBusConnection(QString())};
    FakeLogind logind(m_bus.address());
    QSignalSpy wokeUp(&watch, &WakeWatch::wokeUp);
    logind.tellOfSleep(false);
    const BusGuest other(m_bus.address());
    WakeWatch hearing(other.connection());
    QSignalSpy heard(&hearing, &WakeWatch::wokeUp);
    logind.tellOfSleep(false);
    QVERIFY(heard.wait());
    QCOMPARE(wokeUp.size(), 0);
}

QTEST_GUILESS_MAIN(WakeWatchTest)
#include "wakewatch_test.moc"
