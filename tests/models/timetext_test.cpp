#include "models/timetext.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace outbound;
using std::chrono::seconds;

class TimeTextTest : public QObject
{
    Q_OBJECT

private:
    const QDateTime now{QDate(2026, 5, 12), QTime(10, 42), Qt::UTC};

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void days();
    void moments();
    void schedules();
    void durations();
    void clocks();
};

void TimeTextTest::days()
{
    QCOMPARE(dayText(now.addSecs(-60), now), QStringLiteral("Today"));
    QCOMPARE(dayText(now.addDays(-1), now), QStringLiteral("Yesterday"));
    QCOMPARE(dayText(now.addDays(1), now), QStringLiteral("Tomorrow"));
    QCOMPARE(dayText(now.addDays(-4), now), QStringLiteral("Fri 8 May"));
    QCOMPARE(dayText(now.addYears(-1), now), QStringLiteral("12 May 2025"));
}

void TimeTextTest::moments()
{
    QCOMPARE(momentText(now, now), QStringLiteral("today 10:42"));
    QCOMPARE(momentText(now.addDays(2), now), QStringLiteral("Thu 14 May, 10:42"));
}

/// This computer's zone is UTC.
void TimeTextTest::schedules()
{
    const QString here;
    const QString london = QStringLiteral("Europe/London");
    const QString york = QStringLiteral("America/New_York");
    const QDateTime tomorrow = now.addDays(1);
    QCOMPARE(scheduleText(tomorrow, here, now), QStringLiteral("tomorrow 10:42"));
    QCOMPARE(scheduleText(tomorrow, QString::fromLatin1(QTimeZone::systemTimeZoneId()), now),
             QStringLiteral("tomorrow 10:42"));
    QCOMPARE(scheduleText(tomorrow, york, now), QStringLiteral("Wed 13 May, 06:42 (America/New York)"));
    QCOMPARE(scheduleShortText(tomorrow, york, now), QStringLiteral("Wed 13 May, 06:42 EDT"));
    QCOMPARE(scheduleShortText(tomorrow, here, now), QStringLiteral("tomorrow 10:42"));
    QCOMPARE(scheduleClockText(tomorrow, here), QStringLiteral("10:42"));
    QCOMPARE(scheduleClockText(tomorrow, london), QStringLiteral("11:42 BST"));
    QCOMPARE(otherZoneText(york), QStringLiteral("America/New York"));
    QCOMPARE(otherZoneText(here), QString());

    const QDateTime evening{QDate(2026, 5, 15), QTime(2, 0), Qt::UTC}; // in New York it is still the 14th
    QCOMPARE(scheduleDayText(evening, york, now), QStringLiteral("Thu 14 May"));
    QCOMPARE(scheduleDateText(evening, york, QStringLiteral("ddd")), QStringLiteral("Thu"));

    const QDateTime second{QDate(2026, 10, 25), QTime(1, 30), Qt::UTC};
    QCOMPARE(scheduleText(second.addSecs(-3600), london, now), QStringLiteral("Sun 25 Oct, 01:30 BST (Europe/London)"));
    QCOMPARE(scheduleText(second, london, now), QStringLiteral("Sun 25 Oct, 01:30 GMT (Europe/London)"));
}

void TimeTextTest::durations()
{
    QCOMPARE(durationText(seconds(0)), QStringLiteral("under 1 min"));
    QCOMPARE(durationText(seconds(59)), QStringLiteral("under 1 min"));
    QCOMPARE(durationText(seconds(61)), QStringLiteral("2 min"));
    QCOMPARE(durationText(seconds(3599)), QStringLiteral("1 h"));
    QCOMPARE(durationText(seconds(3601)), QStringLiteral("1 h 1 min"));
    QCOMPARE(agoText(seconds(0)), QStringLiteral("now"));
    QCOMPARE(agoText(seconds(12)), QStringLiteral("12 s ago"));
    QCOMPARE(agoText(seconds(130)), QStringLiteral("2 min ago"));
}

void TimeTextTest::clocks()
{
    QCOMPARE(clockText(now), QStringLiteral("10:42"));
    QCOMPARE(clockSecondsText(now), QStringLiteral("10:42:00"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(clockSecondsText(now), QStringLiteral("10:42:00 AM"));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(clockText(now), QStringLiteral("10:42"));
    QCOMPARE(clockSecondsText(now), QStringLiteral("10:42:00"));
}

QTEST_GUILESS_MAIN(TimeTextTest)
#include "timetext_test.moc"
