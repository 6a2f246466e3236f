#include "engine/send/scheduler.h"
#include "tests/support/temporarystore.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace outbound;
using namespace std::chrono_literals;

class SchedulerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aCampaignStartsAtItsInstant();
    void aClockSetForwardIsNoticedWithinASecond();
    void aClockSetForwardPastItsTimeStartsIt();
    void aClockSetBackIsFollowed();
    void aClockSetBackLaunchesNothingTwice();
    void sleepIsNoticedWithinASecond();
    void theStoreIsLeftAloneUntilSomethingIsDue();
    void nothingIsAwaitedWithoutASchedule();
    void anotherTimeIsAnotherInstant();
    void whatIsTakenBackStaysBack();
    void missedUpToTheLimitIsSent();
    void missedByMoreItWaitsAsADraft();
    void theNoticeSaysWhenItWasDue();
    void withNoLatenessOnTimeIsStillSent();
    void withNoLatenessAMissIsNotSent();
    void aRestartFindsWhatIsDue();
    void manyAreHarmless();
    void aStoreThatRefusesIsAskedAgain();
};

namespace
{

struct House {
    TemporaryStore store;
    std::unique_ptr<Scheduler> scheduler;
    std::vector<CampaignId> launched;

    House() { start(); }

    void start()
    {
        scheduler = std::make_unique<Scheduler>(TemporaryStore::account, *store.reader, *store.writer, store.clock);
        QObject::connect(scheduler.get(), &Scheduler::launched, scheduler.get(),
                         [this](const CampaignId& id) { launched.push_back(id); });
    }
    CampaignId schedule(std::chrono::seconds ahead, const char* zone = "")
    {
        auto draft = store.draft(QStringLiteral("Later"), 1, ScheduleType::Schedule);
        draft.scheduledAt = store.clock.now().addSecs(ahead.count());
        draft.scheduleZone = QLatin1String(zone);
        return store.create(draft);
    }
    Campaign campaign(const CampaignId& id) { return store.reader->campaign(id)->campaign; }
    CampaignStatus status(const CampaignId& id) { return campaign(id).status; }
    void sleep(std::chrono::seconds duration) { store.clock.stepWallClock(duration); } ///< timers stand still
};

} // namespace

void SchedulerTest::aCampaignStartsAtItsInstant()
{
    House house;
    const CampaignId id = house.schedule(3600s);
    house.scheduler->look();
    house.store.clock.advance(3599s + 999ms);
    QVERIFY(house.launched.empty());
    QVERIFY(house.status(id) == CampaignStatus::Scheduled);
    house.store.clock.advance(1ms);
    QCOMPARE(house.launched, std::vector<CampaignId>({id}));
    QVERIFY(house.status(id) == CampaignStatus::Running);
    house.store.clock.advance(1h);
    QCOMPARE(house.launched.size(), 1u);
}

void SchedulerTest::aClockSetForwardIsNoticedWithinASecond()
{
    House house;
    house.schedule(2h);
    house.scheduler->look();
    house.store.clock.advance(30min);
    house.store.clock.stepWallClock(1h);
    house.store.clock.advance(30min - 1ms);
    QVERIFY(house.launched.empty());
    house.store.clock.advance(1ms);
    QCOMPARE(house.launched.size(), 1u);
}

void SchedulerTest::aClockSetForwardPastItsTimeStartsIt()
{
    House house;
    house.schedule(30min);
    house.scheduler->look();
    house.store.clock.advance(10s);
    house.store.clock.stepWallClock(1h);
    house.store.clock.advance(1s);
    QCOMPARE(house.launched.size(), 1u);
}

void SchedulerTest::aClockSetBackIsFollowed()
{
    House house;
    const QDateTime due = house.store.clock.now().addSecs(3600);
    house.schedule(1h);
    house.scheduler->look();
    house.store.clock.advance(59min);
    house.store.clock.stepWallClock(-1h);
    house.store.clock.advance(1h);
    QVERIFY(house.launched.empty());
    house.store.clock.advance(1min);
    QCOMPARE(house.launched.size(), 1u);
    QCOMPARE(house.store.clock.now(), due);
}

void SchedulerTest::aClockSetBackLaunchesNothingTwice()
{
    House house;
    const CampaignId first = house.schedule(60s);
    const CampaignId second = house.schedule(70s);
    house.scheduler->look();
    house.store.clock.advance(65s);
    house.store.clock.stepWallClock(-1h);
    house.store.clock.advance(2h);
    QCOMPARE(house.launched, (std::vector<CampaignId>{first, second}));
}

void SchedulerTest::sleepIsNoticedWithinASecond()
{
    House house;
    const CampaignId sent = house.schedule(30min);
    const CampaignId missed = house.schedule(20min);
    house.scheduler->look();
    house.store.clock.advance(500ms);
    house.sleep(85min);
    house.store.clock.advance(1s);
    QCOMPARE(house.launched, std::vector<CampaignId>({sent}));
    QVERIFY(house.status(missed) == CampaignStatus::Draft);
}

void SchedulerTest::theStoreIsLeftAloneUntilSomethingIsDue()
{
    House house;
    const CampaignId known = house.schedule(60s);
    house.scheduler->look();
    const CampaignId untold = house.schedule(30s); // a look at the store would find it
    house.store.clock.advance(59s);
    QVERIFY(house.launched.empty());
    house.store.clock.advance(1s);
    QCOMPARE(house.launched, (std::vector<CampaignId>{untold, known}));
}

void SchedulerTest::nothingIsAwaitedWithoutASchedule()
{
    House house;
    house.scheduler->look();
    house.store.clock.advance(1s); // what the store's notifier asked for
    QCOMPARE(house.store.clock.pendingCalls(), 0);
}

void SchedulerTest::anotherTimeIsAnotherInstant()
{
    House house;
    const CampaignId id = house.schedule(60s);
    house.scheduler->look();
    QVERIFY(house.store.writer->scheduleCampaign(id, house.store.clock.now().addSecs(120), {}));
    house.scheduler->look();
    house.store.clock.advance(119s);
    QVERIFY(house.launched.empty());
    QVERIFY(house.store.writer->scheduleCampaign(id, house.store.clock.now().addSecs(2), {}));
    house.store.clock.advance(1s); // not told of it, so it comes when the earlier one would have
    QVERIFY(house.launched.empty());
    house.store.clock.advance(1s);
    QCOMPARE(house.launched.size(), 1u);
}

void SchedulerTest::whatIsTakenBackStaysBack()
{
    House house;
    const CampaignId cancelled = house.schedule(60s);
    const CampaignId launchedByHand = house.schedule(60s);
    house.scheduler->look();
    QVERIFY(house.store.writer->moveCampaign(cancelled, {CampaignStatus::Scheduled}, CampaignStatus::Cancelled));
    QVERIFY(house.store.writer->moveCampaign(launchedByHand, {CampaignStatus::Scheduled}, CampaignStatus::Running));
    house.store.clock.advance(1h);
    QVERIFY(house.launched.empty());
    QVERIFY(house.status(cancelled) == CampaignStatus::Cancelled);
}

void SchedulerTest::missedUpToTheLimitIsSent()
{
    House house;
    const CampaignId id = house.schedule(60s);
    house.store.clock.advance(60s + 1h); // nobody was looking
    house.scheduler->look();
    QCOMPARE(house.launched, std::vector<CampaignId>({id}));
}

void SchedulerTest::missedByMoreItWaitsAsADraft()
{
    House house;
    const CampaignId id = house.schedule(60s);
    house.store.clock.advance(60s + 1h + 1ms);
    house.scheduler->look();
    house.store.clock.advance(24h);
    QVERIFY(house.launched.empty());
    QVERIFY(house.status(id) == CampaignStatus::Draft);
}

void SchedulerTest::theNoticeSaysWhenItWasDue()
{
    House house;
    const CampaignId here = house.schedule(60s);
    const CampaignId there = house.schedule(60s, "America/New_York");
    house.store.clock.advance(2h);
    house.scheduler->look();
    const QString notice = house.campaign(there).statusReason; // 2026-05-17T03:46:12Z
    QVERIFY2(notice.contains(QStringLiteral("16 May 2026, 23:46 (America/New York)")), qPrintable(notice));
    QVERIFY(notice.contains(QStringLiteral("Nothing was sent.")));
    QVERIFY(house.campaign(here).statusReason.contains(QStringLiteral("17 May 2026, 03:46")));
}

void SchedulerTest::withNoLatenessOnTimeIsStillSent()
{
    House house;
    house.scheduler->setMostLate(0ms);
    house.schedule(60s);
    house.scheduler->look();
    house.store.clock.advance(59s + 500ms);
    house.store.clock.stepWallClock(2s); // our own delay
    house.store.clock.advance(1s);
    QCOMPARE(house.launched.size(), 1u);
}

void SchedulerTest::withNoLatenessAMissIsNotSent()
{
    House house;
    house.scheduler->setMostLate(0ms);
    const CampaignId id = house.schedule(60s);
    house.store.clock.advance(90s);
    house.scheduler->look();
    QVERIFY(house.launched.empty());
    QVERIFY(house.status(id) == CampaignStatus::Draft);
}

void SchedulerTest::aRestartFindsWhatIsDue()
{
    House house;
    const CampaignId due = house.schedule(60s);
    const CampaignId ahead = house.schedule(2h);
    house.scheduler->look();
    house.scheduler.reset();
    house.store.clock.advance(10min);
    QVERIFY(house.launched.empty());
    house.start();
    house.scheduler->look();
    QCOMPARE(house.launched, std::vector<CampaignId>({due}));
    house.start(); // and again: what runs is not launched twice
    house.scheduler->look();
    QCOMPARE(house.launched.size(), 1u);
    house.store.clock.advance(2h);
    QCOMPARE(house.launched, (std::vector<CampaignId>{due, ahead}));
}

void SchedulerTest::manyAreHarmless()
{
    House house;
    std::vector<CampaignDraft> drafts;
    for (int i = 0; i < 1000; ++i) {
        auto draft = house.store.draft(QStringLiteral("Later"), 1, ScheduleType::Schedule);
        draft.scheduledAt = house.store.clock.now().addSecs(3600 + i / 500);
        drafts.push_back(draft);
    }
    QVERIFY(house.store.writer->createCampaigns(TemporaryStore::account, drafts));
    house.scheduler->look();
    house.store.clock.advance(3599s);
    QVERIFY(house.launched.empty());
    house.store.clock.advance(1s);
    QCOMPARE(house.launched.size(), 500u);
    house.store.clock.advance(1s);
    QCOMPARE(house.launched.size(), 1000u);
    std::ranges::sort(house.launched);
    QVERIFY(std::ranges::adjacent_find(house.launched) == house.launched.end());
}

void SchedulerTest::aStoreThatRefusesIsAskedAgain()
{
    House house;
    const CampaignId id = house.schedule(60s);
    house.scheduler->look();
    QVERIFY(house.store.database->execute(QStringLiteral(
        "CREATE TRIGGER no BEFORE UPDATE ON campaigns BEGIN SELECT raise(ABORT, 'the disk is full'); END")));
    house.store.clock.advance(90s);
    QVERIFY(house.launched.empty());
    QVERIFY(house.store.database->execute(QStringLiteral("DROP TRIGGER no")));
    house.store.clock.advance(1s);
    QCOMPARE(house.launched, std::vector<CampaignId>({id}));
}

QTEST_GUILESS_MAIN(SchedulerTest)
#include "scheduler_test.moc"
