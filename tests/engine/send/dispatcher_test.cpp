#include "tests/engine/send/dispatcherhouse.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;
using Refusal = SubmitOutcome::Refusal;

class DispatcherTest : public QObject
{
    Q_OBJECT

private slots:
    void everybodyIsTextedOnceAtThePace();
    void twoCampaignsShareASendersPace();
    void sendersDoNotWaitForEachOther();
    void afterAPauseNothingIsSubmitted();
    void whatWasUnderWayAtACancelIsLookedUp();
    void aPauseTheStoreRefusesStopsAllTheSame();
    void aResumedCampaignGoesOnExactlyThere();
    void aBadNumberHaltsNobody();
    void aRefusedAccountPausesOnceAndNobodyFails();
    void aRefusedSenderPausesItsCampaignOnly();
    void whatWasNotProcessedIsTriedAgain();
    void aNewPaceCountsWhileSending();
    void anotherAccountsCampaignIsLeftAlone();
    void anOutcomeTheStoreRefusesIsWrittenLater();
    void anEarlierRunsSentenceIsTakenBack();
};

void DispatcherTest::everybodyIsTextedOnceAtThePace()
{
    DispatcherHouse house;
    const CampaignId id = house.run(5);
    house.store.clock.advance(2500ms);
    QCOMPARE(house.arrivals(), 3); // at 0, 1 and 2 s
    house.store.clock.advance(60s);
    QCOMPARE(house.arrivals(), 5);
    QCOMPARE(house.people().size(), 5);
    for (size_t i = 1; i < house.provider.arrivals.size(); ++i)
        QVERIFY(house.provider.arrivals[i].at - house.provider.arrivals[i - 1].at >= 1s);
    QVERIFY(house.status(id) == CampaignStatus::Done);
    QCOMPARE(house.counts(id).queued, 5);
    QCOMPARE(house.provider.arrivals[0].message.body, QStringLiteral("Hi Siân, see you on Tuesday."));
}

void DispatcherTest::twoCampaignsShareASendersPace()
{
    DispatcherHouse house;
    const CampaignId one = house.run(10);
    const CampaignId other = house.run(10);
    house.store.clock.advance(9900ms);
    QCOMPARE(house.arrivals(), 10);
    QCOMPARE(house.counts(one).submittedCount(), 5);
    QCOMPARE(house.counts(other).submittedCount(), 5);
}

void DispatcherTest::sendersDoNotWaitForEachOther()
{
    DispatcherHouse house;
    const CampaignId slow = house.run(20);
    const CampaignId fast = house.run(20, TemporaryStore::fastSender);
    house.store.clock.advance(1990ms);
    QCOMPARE(house.counts(slow).submittedCount(), 2);
    QCOMPARE(house.counts(fast).submittedCount(), 20);
}

void DispatcherTest::afterAPauseNothingIsSubmitted()
{
    DispatcherHouse house;
    house.provider.latency = 3s;
    const CampaignId id = house.run(50, TemporaryStore::fastSender);
    house.store.clock.advance(1s);
    const int submitted = house.arrivals();
    QVERIFY(submitted > 5);
    QCOMPARE(house.counts(id).queued, 0); // all still in flight
    QVERIFY(house.dispatcher.halt(id, CampaignStatus::Paused));
    house.store.clock.advance(60s);
    QCOMPARE(house.arrivals(), submitted);
    QCOMPARE(house.counts(id).queued, submitted); // what was in flight is written down all the same
}

void DispatcherTest::whatWasUnderWayAtACancelIsLookedUp()
{
    DispatcherHouse house;
    house.provider.latency = 3s;
    house.provider.decide = [](int) { return SubmitOutcome(); };
    const CampaignId id = house.run(50, TemporaryStore::fastSender);
    int doubted = 0;
    QObject::connect(&house.dispatcher, &Dispatcher::doubted, &house.dispatcher, [&doubted] { ++doubted; });
    house.store.clock.advance(1s);
    const int submitted = house.arrivals();
    QVERIFY(house.dispatcher.halt(id, CampaignStatus::Cancelled));
    house.store.clock.advance(60s);
    QCOMPARE(house.arrivals(), submitted);
    QCOMPARE(doubted, submitted);
}

void DispatcherTest::aPauseTheStoreRefusesStopsAllTheSame()
{
    DispatcherHouse house;
    QVERIFY(house.store.database->execute(QStringLiteral("PRAGMA busy_timeout=0")));
    const CampaignId id = house.run(50, TemporaryStore::fastSender);
    house.store.clock.advance(1s);
    auto other = Database::open(house.store.database->path(), Database::Access::Write);
    QVERIFY((*other)->execute(QStringLiteral("BEGIN IMMEDIATE")));
    const auto halted = house.dispatcher.halt(id, CampaignStatus::Paused);
    QVERIFY(!halted && halted.error().code == ErrorCode::Storage);
    const int submitted = house.arrivals();
    house.store.clock.advance(5s);
    QVERIFY((*other)->execute(QStringLiteral("ROLLBACK")));
    house.store.clock.advance(60s);
    QCOMPARE(house.arrivals(), submitted);
    QVERIFY(house.status(id) == CampaignStatus::Paused);
    QVERIFY(house.store.writer->moveCampaign(id, {CampaignStatus::Paused}, CampaignStatus::Running));
    house.dispatcher.startCampaign(id);
    house.store.clock.advance(60s);
    QCOMPARE(house.people().size(), 50);
    QCOMPARE(house.arrivals(), 50);
}

void DispatcherTest::aResumedCampaignGoesOnExactlyThere()
{
    DispatcherHouse house;
    house.provider.latency = 3s;
    const CampaignId id = house.run(30, TemporaryStore::fastSender);
    for (int round = 0; round < 5; ++round) {
        house.store.clock.advance(400ms);
        QVERIFY(house.dispatcher.halt(id, CampaignStatus::Paused));
        house.store.clock.advance(round % 2 == 0 ? 100ms : 10s); // with and without requests in flight
        QVERIFY(house.store.writer->moveCampaign(id, {CampaignStatus::Paused}, CampaignStatus::Running));
        house.dispatcher.startCampaign(id);
    }
    house.store.clock.advance(60s);
    QCOMPARE(house.arrivals(), 30);
    QCOMPARE(house.people().size(), 30);
    QVERIFY(house.status(id) == CampaignStatus::Done);
}

void DispatcherTest::aBadNumberHaltsNobody()
{
    DispatcherHouse house;
    house.provider.decide = [](int number) {
        return number == 1 ? FakeProvider::refusal(Refusal::Recipient, 21614, QStringLiteral("Not a mobile number"))
                           : SubmitOutcome{SubmitOutcome::Kind::Accepted};
    };
    const CampaignId id = house.run(4);
    house.store.clock.advance(60s);
    QVERIFY(house.status(id) == CampaignStatus::Done);
    QCOMPARE(house.counts(id).failed, 1);
    QCOMPARE(house.counts(id).queued, 3);
}

void DispatcherTest::aRefusedAccountPausesOnceAndNobodyFails()
{
    DispatcherHouse house;
    house.provider.decide = [](int) {
        return FakeProvider::refusal(Refusal::Account, 20003, QStringLiteral("No entry."));
    };
    const CampaignId one = house.run(20, TemporaryStore::fastSender);
    const CampaignId other = house.run(20);
    house.store.clock.advance(60s);
    for (const CampaignId& id : {one, other}) {
        QVERIFY(house.status(id) == CampaignStatus::Paused);
        QCOMPARE(house.store.reader->campaign(id)->campaign.statusReason, QStringLiteral("No entry."));
        QCOMPARE(house.counts(id).pending, 20);
    }
    QVERIFY(house.arrivals() < 5); // only what was in flight when the first answer came
}

void DispatcherTest::aRefusedSenderPausesItsCampaignOnly()
{
    DispatcherHouse house;
    house.provider.decide = [&](int number) {
        return house.provider.arrivals[size_t(number)].message.from == TemporaryStore::sender
                   ? FakeProvider::refusal(Refusal::Sender, 21606, QStringLiteral("Not your number."))
                   : SubmitOutcome{SubmitOutcome::Kind::Accepted};
    };
    const CampaignId refused = house.run(5);
    const CampaignId fine = house.run(5, TemporaryStore::fastSender);
    house.store.clock.advance(60s);
    QVERIFY(house.status(refused) == CampaignStatus::Paused);
    QCOMPARE(house.counts(refused).pending, 5);
    QVERIFY(house.status(fine) == CampaignStatus::Done);
}

void DispatcherTest::whatWasNotProcessedIsTriedAgain()
{
    DispatcherHouse house;
    house.provider.decide = [](int number) {
        return number < 5 ? FakeProvider::notProcessed(QStringLiteral("Twilio can't be reached."))
                          : SubmitOutcome{SubmitOutcome::Kind::Accepted};
    };
    const CampaignId id = house.run(3);
    house.store.clock.advance(3s);
    QCOMPARE(house.store.reader->campaign(id)->campaign.statusReason, QStringLiteral("Twilio can't be reached."));
    house.store.clock.advance(60s);
    QVERIFY(house.status(id) == CampaignStatus::Done);
    QVERIFY(house.store.reader->campaign(id)->campaign.statusReason.isEmpty());
    QCOMPARE(house.counts(id).queued, 3);
    QCOMPARE(house.provider.messages.size(), 3u);
    QCOMPARE(house.people().size(), 3);
}

void DispatcherTest::aNewPaceCountsWhileSending()
{
    DispatcherHouse house;
    const CampaignId id = house.run(30);
    house.store.clock.advance(1500ms);
    QCOMPARE(house.arrivals(), 2);
    QVERIFY(house.store.writer->setPace(TemporaryStore::account, TemporaryStore::sender, 10));
    house.dispatcher.readPaces();
    house.store.clock.advance(4s);
    QVERIFY(house.arrivals() == 30);
    QVERIFY(house.status(id) == CampaignStatus::Done);
}

void DispatcherTest::anotherAccountsCampaignIsLeftAlone()
{
    DispatcherHouse house;
    const AccountSid other = QStringLiteral("AC00000000000000000000000000000002");
    QVERIFY(house.store.writer->saveNumbers(other, {{TemporaryStore::sender, {}, QStringLiteral("PN03"), 1}}));
    const auto id = house.store.writer->createCampaign(other, house.store.draft(QStringLiteral("Elsewhere"), 3));
    QVERIFY(id);
    QVERIFY(house.dispatcher.startAll());
    house.dispatcher.startCampaign(*id);
    house.store.clock.advance(60s);
    QCOMPARE(house.arrivals(), 0);
    QVERIFY(house.status(*id) == CampaignStatus::Running);
}

void DispatcherTest::anOutcomeTheStoreRefusesIsWrittenLater()
{
    DispatcherHouse house;
    house.provider.latency = 500ms;
    QVERIFY(house.store.database->execute(QStringLiteral("PRAGMA busy_timeout=0")));
    const CampaignId id = house.run(20, TemporaryStore::fastSender);
    house.store.clock.advance(300ms);
    const int inFlight = house.arrivals();
    QVERIFY(inFlight > 1);
    auto other = Database::open(house.store.database->path(), Database::Access::Write);
    QVERIFY((*other)->execute(QStringLiteral("BEGIN IMMEDIATE"))); // as a backup program might
    house.store.clock.advance(30s);
    QCOMPARE(house.arrivals(), inFlight); // nothing more is handed over
    QCOMPARE(house.counts(id).pending, 20);
    QVERIFY((*other)->execute(QStringLiteral("ROLLBACK")));
    house.store.clock.advance(60s);
    QVERIFY(house.status(id) == CampaignStatus::Done);
    QCOMPARE(house.arrivals(), 20);
    QCOMPARE(house.people().size(), 20);
    QCOMPARE(house.counts(id).queued, 20);
}

void DispatcherTest::anEarlierRunsSentenceIsTakenBack()
{
    DispatcherHouse house;
    const CampaignId id = house.store.create(house.store.draft(QStringLiteral("Recall"), 3));
    QVERIFY(house.store.writer->explain(id, QStringLiteral("Twilio can't be reached.")));
    QVERIFY(house.dispatcher.startAll());
    QVERIFY(house.store.reader->campaign(id)->campaign.statusReason.isEmpty());
}

QTEST_GUILESS_MAIN(DispatcherTest)
#include "dispatcher_test.moc"
