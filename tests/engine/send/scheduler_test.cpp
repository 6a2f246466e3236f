#include "engine/send/scheduler.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

class SchedulerTest : public QObject
{
    Q_OBJECT

private slots:
    void aCampaignStartsWithinASecondOfItsInstant();
    void aSteppedClockIsNoticed();
    void anHourTooLateItWaitsAsADraft();
    void aLittleLateItIsSent();
};

namespace
{

struct House {
    TemporaryStore store;
    Scheduler scheduler{TemporaryStore::account, *store.reader, *store.writer, store.clock};
    std::vector<CampaignId> launched;

    House()
    {
        QObject::connect(&scheduler, &Scheduler::launched, &scheduler,
                         [this](const CampaignId& id) { launched.push_back(id); });
    }
    CampaignId schedule(std::chrono::seconds ahead)
    {
        auto draft = store.draft(QStringLiteral("Later"), 1, ScheduleType::Schedule);
        draft.scheduledAt = store.clock.now().addSecs(ahead.count());
        return store.create(draft);
    }
    CampaignStatus status(const CampaignId& id) { return store.reader->campaign(id)->campaign.status; }
};

} // namespace

void SchedulerTest::aCampaignStartsWithinASecondOfItsInstant()
{
    House house;
    const CampaignId id = house.schedule(3600s);
    house.scheduler.look();
    house.store.clock.advance(3599s);
    QVERIFY(house.launched.empty());
    QVERIFY(house.status(id) == CampaignStatus::Scheduled);
    house.store.clock.advance(1s);
    QCOMPARE(house.launched, std::vector<CampaignId>({id}));
    QVERIFY(house.status(id) == CampaignStatus::Running);
    house.store.clock.advance(1h);
    QCOMPARE(house.launched.size(), 1u);
}

void SchedulerTest::aSteppedClockIsNoticed()
{
    House house;
    house.schedule(3600s);
    house.scheduler.look();
    house.store.clock.stepWallClock(3590s);
    house.store.clock.advance(31s);
    QCOMPARE(house.launched.size(), 1u);
}

void SchedulerTest::anHourTooLateItWaitsAsADraft()
{
    House house;
    const CampaignId id = house.schedule(60s);
    house.store.clock.advance(2h); // nobody was looking
    house.scheduler.look();
    QVERIFY(house.launched.empty());
    QVERIFY(house.status(id) == CampaignStatus::Draft);
    QVERIFY(!house.store.reader->campaign(id)->campaign.statusReason.isEmpty());
}

void SchedulerTest::aLittleLateItIsSent()
{
    House house;
    const CampaignId id = house.schedule(60s);
    house.store.clock.advance(30min);
    house.scheduler.look();
    QCOMPARE(house.launched, std::vector<CampaignId>({id}));
}

QTEST_GUILESS_MAIN(SchedulerTest)
#include "scheduler_test.moc"
