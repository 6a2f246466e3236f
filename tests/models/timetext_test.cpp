#include "models/timetext.h"

#include <QLocale>
#include <QTest>

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
