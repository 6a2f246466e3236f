#include "tests/engine/send/dispatcherhouse.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

/// What is claimed while the doorway is full: it goes the moment there is room, and comes back when it must not.
class ClaimAheadTest : public QObject
{
    Q_OBJECT

private slots:
    void aFewAreReadyWhenThereIsRoom();
    void aPauseGivesThemBack();
    void aCancelGivesThemBack();
    void aFailureGivesThemBack();
    void anEndGivesThemBack();
    void longReadyIsLookedAtAgain();
};

namespace
{

/// One quick sender with more to do than the doorway lets through, and a slow provider.
struct BusyHouse : DispatcherHouse {
    explicit BusyHouse(int people = 200)
    {
        provider.latency = 10s;
        static_cast<void>(store.writer->setPace(TemporaryStore::account, TemporaryStore::sender, 1000));
        id = run(people);
        store.clock.advance(500ms);
    }
    int claimed() { return store.reader->progress(id, store.clock.now())->inFlight; }

    CampaignId id;
};

} // namespace

void ClaimAheadTest::aFewAreReadyWhenThereIsRoom()
{
    BusyHouse house;
    QCOMPARE(house.arrivals(), Doorway::most);
    QVERIFY(house.claimed() > Doorway::most && house.claimed() < 2 * Doorway::most);
    house.provider.latency = 100ms;
    house.store.clock.advance(20s);
    QVERIFY(house.status(house.id) == CampaignStatus::Done);
    QCOMPARE(house.arrivals(), 200);
    QCOMPARE(house.people().size(), 200);
}

void ClaimAheadTest::aPauseGivesThemBack()
{
    BusyHouse house;
    QVERIFY(house.dispatcher.halt(house.id, CampaignStatus::Paused));
    house.store.clock.advance(100ms);
    QCOMPARE(house.claimed(), Doorway::most);
    house.store.clock.advance(1min);
    QCOMPARE(house.arrivals(), Doorway::most);
    QCOMPARE(house.counts(house.id).pendingCount(), 200);
    QCOMPARE(house.claimed(), 0);

    QVERIFY(house.store.writer->moveCampaign(house.id, {CampaignStatus::Paused}, CampaignStatus::Running));
    house.dispatcher.startCampaign(house.id);
    house.store.clock.advance(2min);
    QVERIFY(house.status(house.id) == CampaignStatus::Done);
    QCOMPARE(house.arrivals(), 200);
    QCOMPARE(house.people().size(), 200);
}

void ClaimAheadTest::aCancelGivesThemBack()
{
    BusyHouse house;
    QVERIFY(house.dispatcher.halt(house.id, CampaignStatus::Cancelled));
    house.store.clock.advance(1min);
    QCOMPARE(house.arrivals(), Doorway::most);
    QCOMPARE(house.claimed(), 0);
    QVERIFY(house.status(house.id) == CampaignStatus::Cancelled);
}

void ClaimAheadTest::aFailureGivesThemBack()
{
    BusyHouse house;
    house.provider.decide = [](int n) {
        return n < 100 ? FakeProvider::notProcessed(QStringLiteral("Too many requests"))
                       : SubmitOutcome{SubmitOutcome::Kind::Accepted};
    };
    house.store.clock.advance(19700ms);
    QCOMPARE(house.claimed(), 0);
    house.store.clock.advance(10min);
    QVERIFY(house.status(house.id) == CampaignStatus::Done);
    QCOMPARE(house.people().size(), 200);
}

void ClaimAheadTest::anEndGivesThemBack()
{
    TemporaryStore store;
    CampaignId id;
    {
        FakeProvider provider(store.clock);
        provider.latency = 10s;
        Dispatcher dispatcher(TemporaryStore::account, *store.reader, *store.writer, *store.outbox, provider,
                              store.clock);
        auto draft = store.draft(QStringLiteral("Recall"), 200);
        draft.fromNumber = TemporaryStore::sender;
        QVERIFY(store.writer->setPace(TemporaryStore::account, TemporaryStore::sender, 1000));
        id = store.create(draft);
        dispatcher.startCampaign(id);
        store.clock.advance(500ms);
    }
    QCOMPARE(store.reader->progress(id, store.clock.now())->inFlight, Doorway::most); // the next start looks them up
}

void ClaimAheadTest::longReadyIsLookedAtAgain()
{
    BusyHouse house(55);
    QCOMPARE(house.claimed(), 55);
    const auto people = *house.store.reader->recipients(*house.store.reader->recipientIds(house.id, CountFilter::All));
    QVERIFY(house.store.database->execute(QStringLiteral("INSERT INTO opt_outs VALUES ('%1', '%2', 'STOP', 0, 0)")
                                              .arg(TemporaryStore::account, people.back().phone)));
    house.store.clock.advance(1min);
    QCOMPARE(house.arrivals(), 54);
    QVERIFY(!house.people().contains(people.back().phone));
    QVERIFY(house.status(house.id) == CampaignStatus::Done);
}

QTEST_GUILESS_MAIN(ClaimAheadTest)
#include "claimahead_test.moc"
