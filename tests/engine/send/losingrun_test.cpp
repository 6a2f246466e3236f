#include "tests/engine/send/dispatcherhouse.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;
using Refusal = SubmitOutcome::Refusal;

/// What fails everybody pauses the campaign, and nobody is lost by it.
class LosingRunTest : public QObject
{
    Q_OBJECT

private slots:
    void manyRefusalsPauseAndARetryReachesEverybody();
    void aSecondRunNeedsMoreToPause();
    void failedReceiptsPause();
    void nobodyWhoMayHaveGotItIsRetried();
    void aCountryIsRefusedOnce();
    void aDeafProviderPausesInTheEnd();
    void whileNothingIsClearOneAsks();
    void anOfflineNightPausesNothing();
};

namespace
{

const QString landline = QStringLiteral("A landline, which can't receive texts");

Receipt receipt(const Recipient& person, MessageStatus status, int code)
{
    return {person.twilioSid, status, code, QStringLiteral("The carrier filtered the message")};
}

/// The provider answers about everybody queued, and the dispatcher hears it.
void answer(DispatcherHouse& house, const CampaignId& id, MessageStatus status, int code)
{
    std::vector<ReceiptNews> news;
    std::vector<Receipt> receipts;
    const auto ids = *house.store.reader->recipientIds(id, CountFilter::Pending);
    for (const Recipient& person : *house.store.reader->recipients(ids))
        if (person.status == MessageStatus::Queued) {
            receipts.push_back(receipt(person, status, code));
            news.push_back({id, person.id, status, code, receipts.back().sentence, person.sentAt});
        }
    QVERIFY(house.store.receipts->apply(receipts));
    house.dispatcher.heed(news);
}

} // namespace

void LosingRunTest::manyRefusalsPauseAndARetryReachesEverybody()
{
    DispatcherHouse house;
    house.provider.decide = [](int n) {
        return n < 5 ? SubmitOutcome{Kind::Accepted} : FakeProvider::refusal(Refusal::Recipient, 21635, landline);
    };
    const CampaignId id = house.run(80, TemporaryStore::fastSender);
    house.store.clock.advance(60s);
    QVERIFY(house.status(id) == CampaignStatus::Paused);
    QVERIFY(house.store.reader->campaign(id)->campaign.statusReason.contains(landline));
    const int refused = house.counts(id).failed;
    QVERIFY(refused >= CircuitBreaker::longestRun && refused < CircuitBreaker::longestRun + 5); // and some under way
    QCOMPARE(house.arrivals(), 5 + refused);

    house.provider.decide = [](int) { return SubmitOutcome{Kind::Accepted}; };
    QCOMPARE(*house.store.reader->retryable(id), refused);
    QCOMPARE(*house.store.writer->retryCampaign(id), refused);
    house.dispatcher.startCampaign(id);
    house.store.clock.advance(60s);
    QVERIFY(house.status(id) == CampaignStatus::Done);
    QCOMPARE(house.counts(id).queued, 80);
    QCOMPARE(int(house.provider.messages.size()), 80); // everybody has one, nobody two
    const Proof proof = *house.store.reader->proof(id);
    QVERIFY(proof.holds());
    QCOMPARE(*house.store.reader->retryable(id), 0);
    QVERIFY(!house.store.writer->retryCampaign(id));
}

void LosingRunTest::aSecondRunNeedsMoreToPause()
{
    DispatcherHouse house;
    house.provider.decide = [](int) { return FakeProvider::refusal(Refusal::Recipient, 21635, landline); };
    const CampaignId id = house.run(120, TemporaryStore::fastSender);
    house.store.clock.advance(60s);
    QVERIFY(house.status(id) == CampaignStatus::Paused);
    const int first = house.arrivals();
    QVERIFY(house.store.writer->moveCampaign(id, {CampaignStatus::Paused}, CampaignStatus::Running));
    house.dispatcher.startCampaign(id);
    house.store.clock.advance(60s);
    QVERIFY(house.status(id) == CampaignStatus::Paused);
    QVERIFY(house.arrivals() - first >= 2 * CircuitBreaker::longestRun);
}

void LosingRunTest::failedReceiptsPause()
{
    DispatcherHouse house;
    const CampaignId id = house.run(200, TemporaryStore::fastSender);
    house.store.clock.advance(5s);
    answer(house, id, MessageStatus::Undelivered, 30007);
    QVERIFY(house.status(id) == CampaignStatus::Paused);
    const int arrived = house.arrivals();
    house.store.clock.advance(60s);
    QCOMPARE(house.arrivals(), arrived);
    QVERIFY(house.store.reader->campaign(id)->campaign.statusReason.contains(QStringLiteral("filtered")));

    // The operator goes on, and more receipts of before the pause arrive.
    std::vector<ReceiptNews> late(50, {id, 1, MessageStatus::Undelivered, 30007, {}, house.store.clock.now()});
    house.store.clock.advance(1s);
    QVERIFY(*house.store.writer->retryCampaign(id) > 0);
    house.dispatcher.startCampaign(id);
    house.dispatcher.heed(late);
    QVERIFY(house.status(id) == CampaignStatus::Running);
    house.dispatcher.startCampaign(id);
    house.store.clock.advance(120s);
    QVERIFY(house.status(id) == CampaignStatus::Done);
    QCOMPARE(house.counts(id).queued, 200);
    QVERIFY(house.store.reader->proof(id)->holds());
}

void LosingRunTest::nobodyWhoMayHaveGotItIsRetried()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 8));
    store.submit(id, 4);
    store.answer(id, 1, MessageStatus::Delivered);
    store.answer(id, 1, MessageStatus::Sent);
    store.answer(id, 1, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off"));
    store.refuse(id, 1, 21211, QStringLiteral("Not a valid phone number"));
    store.refuse(id, 1, 21610, QStringLiteral("Opted out by replying STOP"));
    store.leaveInDoubt(id, 1);
    QCOMPARE(*store.reader->retryable(id), 2);
    QCOMPARE(*store.writer->retryCampaign(id), 2);
    const CampaignCounts counts = *store.reader->counts(id);
    QCOMPARE(counts.failed, 1);
    QCOMPARE(counts.delivered, 1);
    QCOMPARE(counts.sent, 1);
    QCOMPARE(counts.queued, 1);
    QCOMPARE(counts.pending, 4); // one of them in doubt
    const Proof proof = *store.reader->proof(id);
    QVERIFY(proof.holds());
    QCOMPARE(proof.count(Standing::InDoubt), 1);
    store.submit(id, 3);
    QVERIFY(store.reader->proof(id)->holds());
}

void LosingRunTest::aCountryIsRefusedOnce()
{
    DispatcherHouse house;
    CampaignDraft draft = house.store.draft(QStringLiteral("Two countries"), 200);
    draft.fromNumber = TemporaryStore::fastSender;
    for (size_t i = 0; i < draft.recipients.size(); i += 2)
        draft.recipients[i].phone = QStringLiteral("+49301234%1").arg(i, 4, 10, QLatin1Char('0'));
    house.provider.decide = [&house](int n) {
        return house.provider.arrivals[size_t(n)].message.to.startsWith(QStringLiteral("+49"))
                   ? FakeProvider::refusal(Refusal::Country, 21408, QStringLiteral("Germany is switched off"))
                   : SubmitOutcome{Kind::Accepted};
    };
    const CampaignId id = house.run(draft);
    house.store.clock.advance(120s);
    QVERIFY(house.status(id) == CampaignStatus::Done);
    QCOMPARE(house.counts(id).queued, 100);
    QCOMPARE(house.counts(id).failed, 100);
    QVERIFY(house.arrivals() < 110); // the first, and who was under way with it
    QVERIFY(house.store.reader->proof(id)->holds());
}

void LosingRunTest::aDeafProviderPausesInTheEnd()
{
    DispatcherHouse house;
    house.provider.decide = [](int) {
        SubmitOutcome outcome;
        outcome.sentence = QStringLiteral("Twilio gives no clear answer.");
        return outcome;
    };
    const CampaignId id = house.run(100);
    house.store.clock.advance(3min);
    QVERIFY(house.status(id) == CampaignStatus::Running);
    house.store.clock.advance(20min);
    QVERIFY(house.status(id) == CampaignStatus::Paused);
    QVERIFY(house.arrivals() < 25);
    QCOMPARE(house.store.reader->campaign(id)->campaign.statusReason, QStringLiteral("Twilio gives no clear answer."));

    const int first = house.arrivals(); // and again, for whoever goes on
    QVERIFY(house.store.writer->moveCampaign(id, {CampaignStatus::Paused}, CampaignStatus::Running));
    house.dispatcher.startCampaign(id);
    house.store.clock.advance(60min);
    QVERIFY(house.status(id) == CampaignStatus::Paused);
    QVERIFY(house.arrivals() > first && house.arrivals() < first + 25);
}

void LosingRunTest::whileNothingIsClearOneAsks()
{
    DispatcherHouse house;
    QVERIFY(house.store.writer->setPace(TemporaryStore::account, TemporaryStore::fastSender, 1000));
    house.provider.decide = [](int) { return FakeProvider::notProcessed(QStringLiteral("Slow down.")); };
    house.run(500, TemporaryStore::fastSender);
    house.store.clock.advance(1s);
    const int atFirst = house.arrivals();
    house.store.clock.advance(20s);
    QVERIFY(atFirst <= Doorway::most + 3);
    QVERIFY(house.arrivals() - atFirst <= 6); // one for each back-off
}

void LosingRunTest::anOfflineNightPausesNothing()
{
    DispatcherHouse house;
    bool offline = true;
    house.provider.decide = [&offline](int) {
        return offline ? FakeProvider::notProcessed(QStringLiteral("Twilio can't be reached."))
                       : SubmitOutcome{Kind::Accepted};
    };
    const CampaignId id = house.run(20);
    house.store.clock.advance(10h);
    QVERIFY(house.status(id) == CampaignStatus::Running);
    offline = false;
    house.store.clock.advance(2min);
    QVERIFY(house.status(id) == CampaignStatus::Done);
    QCOMPARE(house.counts(id).queued, 20);
}

QTEST_GUILESS_MAIN(LosingRunTest)
#include "losingrun_test.moc"
