#include "engine/send/receiptschedule.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

class ReceiptScheduleTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsDueAtFirst();
    void intervalsGrowToTheirLongest();
    void newsShortensOnlyTheReachOfItsAge();
    void whatRestsIsWokenOnce();
    void aLongPassIsFollowedByALongRest();
};

/// Passes from `from` to `until`, each as far as is due; how often each reach was the longest.
static std::array<int, ReceiptSchedule::reaches> passes(ReceiptSchedule& schedule, ReceiptSchedule::Instant from,
                                                        ReceiptSchedule::Instant until,
                                                        std::optional<std::chrono::milliseconds> news = {})
{
    std::array<int, ReceiptSchedule::reaches> count{};
    for (auto now = std::max(from, schedule.next()); now < until; now = schedule.next()) {
        const size_t reach = *schedule.due(now);
        ++count[reach];
        if (news)
            schedule.hasNews(*news);
        schedule.asked(reach, now);
    }
    return count;
}

void ReceiptScheduleTest::everythingIsDueAtFirst()
{
    ReceiptSchedule schedule(2s);
    QVERIFY(!schedule.due(1s));
    QVERIFY(schedule.due(2s) == ReceiptSchedule::longest);
    QVERIFY(schedule.next() == 2s);
    QVERIFY(ReceiptSchedule::ageOf(ReceiptSchedule::longest) == 72h);
}

void ReceiptScheduleTest::intervalsGrowToTheirLongest()
{
    ReceiptSchedule schedule(0s);
    passes(schedule, 0s, 24h);
    const auto day = passes(schedule, 24h, 48h);
    QVERIFY2(day[3] >= 23 && day[3] <= 24, qPrintable(QString::number(day[3])));
    QVERIFY2(day[2] + day[3] >= 280 && day[2] + day[3] <= 312, qPrintable(QString::number(day[2])));
    const auto all = day[0] + day[1] + day[2] + day[3];
    QVERIFY2(all >= 17280 && all <= 19000, qPrintable(QString::number(all))); // one in 5 s
}

void ReceiptScheduleTest::newsShortensOnlyTheReachOfItsAge()
{
    ReceiptSchedule quiet(0s);
    ReceiptSchedule flowing(0s);
    passes(quiet, 0s, 1h);
    passes(flowing, 0s, 1h);
    const auto none = passes(quiet, 1h, 2h);
    const auto young = passes(flowing, 1h, 2h, -3s); // of the future, when the clock was set back
    QVERIFY2(young[0] > 1.8 * none[0], qPrintable(QString::number(young[0])));
    QVERIFY(young[0] + young[1] + young[2] + young[3] <= 1850);
    QCOMPARE(young[2] + young[3], none[2] + none[3]);
    ReceiptSchedule old(0s);
    passes(old, 0s, 24h);
    const auto late = passes(old, 24h, 48h, 30h);
    QVERIFY2(late[3] > 130 && late[3] <= 144, qPrintable(QString::number(late[3])));
    ReceiptSchedule ancient(0s);
    ancient.hasNews(100h); // older than any reach
    ancient.asked(ReceiptSchedule::longest, 0s);
    QVERIFY(ancient.next() == 3s);
}

void ReceiptScheduleTest::whatRestsIsWokenOnce()
{
    ReceiptSchedule schedule(0s);
    schedule.rest(1);
    schedule.asked(ReceiptSchedule::longest, 0s);
    QVERIFY(schedule.next() == 90s);
    QVERIFY(schedule.wake(10s));
    QVERIFY(schedule.next() == 12s);
    QVERIFY(!schedule.wake(11s));
    schedule.rest(ReceiptSchedule::longest);
    QVERIFY(schedule.next() == ReceiptSchedule::never);
    schedule.startOver(20s);
    QVERIFY(schedule.due(20s) == ReceiptSchedule::longest);
}

void ReceiptScheduleTest::aLongPassIsFollowedByALongRest()
{
    ReceiptSchedule schedule(0s);
    schedule.hasNews(1s);
    schedule.asked(ReceiptSchedule::longest, 0s, 100ms);
    QVERIFY(schedule.next() == 2s);
    schedule.hasNews(1s);
    schedule.asked(0, 20s, 3s);
    QVERIFY(schedule.next() == 15s); // of the second reach
    schedule.asked(1, 20s, 3s);
    QVERIFY(schedule.next() == 32s);
}

QTEST_GUILESS_MAIN(ReceiptScheduleTest)
#include "receiptschedule_test.moc"
