#include "engine/send/dispatcher.h"
#include "engine/send/reconciler.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;

class ReconcilerTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAcceptedIsAdopted();
    void whatNeverArrivedIsSentAgainAfterTheWait();
    void oneLookIsNoProof();
    void aListThatLagsIsWaitedFor();
    void whenTheListFailsNothingIsDecided();
    void theSameTextOfAnEarlierCampaignIsNotAdopted();
    void aSteppedClockProvesNothing();
    void aWrongWallClockProvesNothing();
    void attemptsOfADeadRunAreSettledFirst();
    void anotherCampaignsMessageInFlightIsNotAdopted();
    void aStrangersAnswerPausesAndIsLookedUp();
    void aLongerTextIsAnotherMessage();
    void theSameTextTwiceInDoubtIsAdoptedOnce();
    void whatTheProviderAddsIsNoOtherText_data();
    void whatTheProviderAddsIsNoOtherText();
    void aReSpeltNumberIsTheSamePerson();
    void aClockDaysOffProvesNothing();
    void whatWasInFlightBesideItProvesNothing();
    void anOldMessageOfAnotherProgramIsNotAdopted();
    void aLookBegunTooEarlyProvesNothing();
    void aCampaignThatStoppedIsSettledToo_data();
    void aCampaignThatStoppedIsSettledToo();
};

namespace
{

constexpr auto wait = 120s;

/// A dispatcher and a reconciler over a real store and a provider that leaves the first submission in doubt.
struct House {
    TemporaryStore store;
    FakeProvider provider{store.clock};
    Dispatcher dispatcher{TemporaryStore::account, *store.reader, *store.writer, *store.outbox, provider, store.clock};
    Reconciler reconciler{*store.outbox, provider, store.clock, wait};

    House()
    {
        QObject::connect(&dispatcher, &Dispatcher::doubted, &reconciler, &Reconciler::watch);
        QObject::connect(&reconciler, &Reconciler::settled, &dispatcher, &Dispatcher::wakeCampaign);
        QObject::connect(&reconciler, &Reconciler::hindered, &dispatcher, &Dispatcher::explainCampaign);
        provider.decide = [](int number) { return SubmitOutcome{number == 0 ? Kind::InDoubt : Kind::Accepted}; };
    }
    CampaignId run(int people)
    {
        const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), people));
        dispatcher.startCampaign(id);
        return id;
    }
    CampaignId run(const QString& text)
    {
        CampaignDraft draft = store.draft(QStringLiteral("Recall"), 1);
        draft.messageTemplate = text;
        const CampaignId id = store.create(draft);
        dispatcher.startCampaign(id);
        return id;
    }
    bool isDone(const CampaignId& id) const
    {
        return store.reader->campaign(id)->campaign.status == CampaignStatus::Done;
    }
    QStringList bodies() const ///< of what the provider accepted, sorted
    {
        QStringList bodies;
        for (const ProviderMessage& message : provider.messages)
            bodies.append(message.body);
        bodies.sort();
        return bodies;
    }
    int arrivalsOf(const QString& phone) const
    {
        int count = 0;
        for (const FakeProvider::Arrival& arrival : provider.arrivals)
            count += arrival.message.to == phone;
        return count;
    }
};

} // namespace

void ReconcilerTest::whatWasAcceptedIsAdopted()
{
    House house;
    const CampaignId id = house.run(3);
    house.store.clock.advance(10s);
    QVERIFY(house.store.reader->campaign(id)->campaign.status == CampaignStatus::Done);
    QCOMPARE(house.provider.arrivals.size(), 3u);
    const auto recipients = *house.store.reader->recipients(*house.store.reader->recipientIds(id, CountFilter::All));
    QCOMPARE(recipients[0].twilioSid, house.provider.messages[0].sid);
    QVERIFY(recipients[0].status == MessageStatus::Queued);
}

void ReconcilerTest::whatNeverArrivedIsSentAgainAfterTheWait()
{
    House house;
    house.provider.acceptsInDoubt = false;
    const CampaignId id = house.run(2);
    house.store.clock.advance(wait - 1s);
    QCOMPARE(house.arrivalsOf(TemporaryStore::phone(0)), 1);
    QCOMPARE(house.store.reader->progress(id, house.store.clock.now())->inDoubt, 1);
    QVERIFY(house.store.reader->campaign(id)->campaign.status == CampaignStatus::Running);
    house.store.clock.advance(5s);
    QCOMPARE(house.arrivalsOf(TemporaryStore::phone(0)), 2);
    QCOMPARE(house.provider.messages.size(), 2u);
    QVERIFY(house.store.reader->campaign(id)->campaign.status == CampaignStatus::Done);
}

void ReconcilerTest::oneLookIsNoProof()
{
    House house;
    house.provider.acceptsInDoubt = false;
    house.run(1);
    house.store.clock.advance(wait + 10s);
    QVERIFY(house.provider.queries.size() >= 2);
    for (const MessageQuery& query : house.provider.queries)
        QCOMPARE(query.to, TemporaryStore::phone(0));
}

void ReconcilerTest::aListThatLagsIsWaitedFor()
{
    House house;
    house.provider.listLag = 110s;
    house.run(1);
    house.store.clock.advance(300s);
    QCOMPARE(house.provider.arrivals.size(), 1u);
    QCOMPARE(house.provider.messages.size(), 1u);
}

void ReconcilerTest::whenTheListFailsNothingIsDecided()
{
    House house;
    house.provider.listFails = true;
    const CampaignId id = house.run(1);
    house.store.clock.advance(1h);
    QCOMPARE(house.provider.arrivals.size(), 1u);
    QVERIFY(!house.store.reader->campaign(id)->campaign.statusReason.isEmpty());
    house.provider.listFails = false;
    house.store.clock.advance(1min);
    QVERIFY(house.store.reader->campaign(id)->campaign.statusReason.isEmpty());
    QCOMPARE(house.provider.arrivals.size(), 1u);
    QVERIFY(house.store.reader->campaign(id)->campaign.status == CampaignStatus::Done);
}

void ReconcilerTest::theSameTextOfAnEarlierCampaignIsNotAdopted()
{
    House house;
    house.provider.acceptsInDoubt = false;
    house.provider.decide = [](int number) { return SubmitOutcome{number == 1 ? Kind::InDoubt : Kind::Accepted}; };
    house.run(1);
    house.store.clock.advance(5s);
    const CampaignId again = house.run(1); // same person, same text; its first request is lost
    house.store.clock.advance(wait + 10s);
    QCOMPARE(house.arrivalsOf(TemporaryStore::phone(0)), 3);
    QCOMPARE(house.provider.messages.size(), 2u);
    QVERIFY(house.store.reader->campaign(again)->campaign.status == CampaignStatus::Done);
}

void ReconcilerTest::aSteppedClockProvesNothing()
{
    for (const auto step : {3600s, -3600s}) {
        House house;
        house.provider.listLag = 100s;
        house.run(1);
        house.store.clock.advance(3s);
        house.provider.messages[0].createdAt =
            house.provider.messages[0].createdAt.addSecs(step.count()); // so it is listed
        house.store.clock.stepWallClock(step);
        house.store.clock.advance(300s);
        QCOMPARE(house.provider.arrivals.size(), 1u);
    }
}

void ReconcilerTest::aWrongWallClockProvesNothing()
{
    for (const auto skew : {-12h, -1h, 1h, 12h}) {
        House house;
        const CampaignId id = house.run(1);
        house.store.clock.advance(1s);
        house.provider.messages[0].createdAt =
            house.provider.messages[0].createdAt.addSecs(std::chrono::seconds(skew).count());
        house.store.clock.stepWallClock(24h); // the fake lists by our clock
        house.store.clock.advance(300s);
        QCOMPARE(house.provider.arrivals.size(), 1u);
        QVERIFY(house.store.reader->campaign(id)->campaign.status == CampaignStatus::Done);
    }
}

void ReconcilerTest::attemptsOfADeadRunAreSettledFirst()
{
    House house;
    const CampaignId id = house.store.create(house.store.draft(QStringLiteral("Recall"), 2));
    const Attempt attempt = **house.store.outbox->claim(**house.store.outbox->next(id));
    house.provider.submit(attempt.message, [](const SubmitOutcome&) {}); // accepted, then we were killed
    house.provider.decide = [](int) { return SubmitOutcome{Kind::Accepted}; };

    QVERIFY(house.store.outbox->doubtOpenClaims());
    for (const Attempt& open : *house.store.outbox->attemptsInDoubt(TemporaryStore::account))
        house.reconciler.watch(open);
    QVERIFY(house.dispatcher.startAll());
    house.store.clock.advance(300s);
    QCOMPARE(house.arrivalsOf(TemporaryStore::phone(0)), 1);
    QCOMPARE(house.arrivalsOf(TemporaryStore::phone(1)), 1);
    QVERIFY(house.store.reader->campaign(id)->campaign.status == CampaignStatus::Done);
}

void ReconcilerTest::anotherCampaignsMessageInFlightIsNotAdopted()
{
    House house;
    house.provider.acceptsInDoubt = false;
    const CampaignId lost = house.run(1); // its request never arrives
    house.store.clock.advance(1s);
    house.provider.latency = 30s; // the next is accepted at once, but the answer takes its time
    const CampaignId slow = house.run(1);
    house.store.clock.advance(5s);
    house.provider.latency = 20ms;
    house.store.clock.advance(wait * 2);
    QCOMPARE(house.provider.messages.size(), 2u);
    QSet<QString> sids;
    for (const CampaignId& id : {lost, slow}) {
        QVERIFY(house.store.reader->campaign(id)->campaign.status == CampaignStatus::Done);
        sids.insert(
            (*house.store.reader->recipients(*house.store.reader->recipientIds(id, CountFilter::All)))[0].twilioSid);
    }
    QCOMPARE(sids.size(), 2);
}

void ReconcilerTest::aStrangersAnswerPausesAndIsLookedUp()
{
    House house;
    house.provider.decide = [&](int number) {
        if (number > 0)
            return SubmitOutcome{Kind::Accepted};
        // A proxy swallowed the acceptance.
        const OutgoingMessage& message = house.provider.arrivals[0].message;
        house.provider.messages.push_back({QStringLiteral("SMswallowed"),
                                           message.from,
                                           message.to,
                                           message.body,
                                           MessageStatus::Queued,
                                           0,
                                           {},
                                           house.store.clock.now()});
        return FakeProvider::refusal(SubmitOutcome::Refusal::Stranger, 0, QStringLiteral("Something else answered."));
    };
    const CampaignId id = house.run(1);
    house.store.clock.advance(1s);
    QVERIFY(house.store.reader->campaign(id)->campaign.status == CampaignStatus::Paused);
    QCOMPARE(house.store.reader->campaign(id)->campaign.statusReason, QStringLiteral("Something else answered."));
    house.store.clock.advance(10s);
    QVERIFY(house.store.writer->moveCampaign(id, {CampaignStatus::Paused}, CampaignStatus::Running));
    house.dispatcher.startCampaign(id);
    house.store.clock.advance(300s);
    QCOMPARE(house.provider.arrivals.size(), 1u);
    QVERIFY(house.store.reader->campaign(id)->campaign.status == CampaignStatus::Done);
}

void ReconcilerTest::aLongerTextIsAnotherMessage()
{
    House house;
    house.provider.decide = [&](int number) {
        house.provider.acceptsInDoubt = number == 1;
        return SubmitOutcome{number < 2 ? Kind::InDoubt : Kind::Accepted};
    };
    const QString shorter = QStringLiteral("see you at 9");
    const QString longer = QStringLiteral("Reminder: see you at 9");
    const CampaignId lost = house.run(shorter);
    house.store.clock.advance(1s);
    const CampaignId accepted = house.run(longer);
    house.store.clock.advance(wait * 3);
    QCOMPARE(house.bodies(), QStringList({longer, shorter}));
    QVERIFY(house.isDone(lost));
    QVERIFY(house.isDone(accepted));
}

void ReconcilerTest::theSameTextTwiceInDoubtIsAdoptedOnce()
{
    House house;
    house.provider.decide = [&](int number) {
        house.provider.acceptsInDoubt = number == 1;
        return SubmitOutcome{number < 2 ? Kind::InDoubt : Kind::Accepted};
    };
    const QString text = QStringLiteral("see you at 9");
    const CampaignId one = house.run(text);
    const CampaignId other = house.run(text);
    house.store.clock.advance(wait * 3);
    QCOMPARE(house.bodies(), QStringList({text, text}));
    QVERIFY(house.isDone(one));
    QVERIFY(house.isDone(other));
}

void ReconcilerTest::whatTheProviderAddsIsNoOtherText_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("listed");
    const QString trial = QStringLiteral("Sent from your Twilio trial account - ");
    QTest::newRow("trial") << "See you\nat 9" << trial + QLatin1String("See you\nat 9");
    QTest::newRow("line ends") << "See you\nat 9"
                               << "See you\r\nat 9";
    QTest::newRow("ours") << "See you\r\nat 9"
                          << "See you\nat 9";
    QTest::newRow("spaces") << "  See you at 9 \n"
                            << "See you at 9";
    QTest::newRow("all") << "  See you\nat 9 \n" << trial + QLatin1String("  See you\r\nat 9");
}

void ReconcilerTest::whatTheProviderAddsIsNoOtherText()
{
    QFETCH(QString, sent);
    QFETCH(QString, listed);
    House house;
    const CampaignId id = house.run(sent);
    house.store.clock.advance(1s);
    house.provider.messages[0].body = listed;
    house.store.clock.advance(wait * 3);
    QCOMPARE(house.provider.arrivals.size(), 1u);
    QVERIFY(house.isDone(id));
}

void ReconcilerTest::aReSpeltNumberIsTheSamePerson()
{
    House house;
    house.provider.spoil = [](const MessageQuery&, Result<MessagePage>& answer) {
        for (ProviderMessage& message : answer->messages)
            message.to.replace(QLatin1String("+44"), QLatin1String("+440"));
    };
    const CampaignId id = house.run(1);
    house.store.clock.advance(wait * 3);
    QCOMPARE(house.provider.arrivals.size(), 1u);
    QVERIFY(house.isDone(id));
}

void ReconcilerTest::aClockDaysOffProvesNothing()
{
    for (const auto ahead : {72h, -72h}) {
        House house;
        house.provider.decide = [&](int number) {
            SubmitOutcome outcome{number == 1 ? Kind::InDoubt : Kind::Accepted};
            outcome.createdAt = house.store.clock.now().addMSecs(-std::chrono::milliseconds(ahead).count());
            return outcome;
        };
        const CampaignId id = house.run(2); // the second has a known one before it
        house.store.clock.advance(1500ms);
        for (ProviderMessage& message : house.provider.messages)
            message.createdAt = message.createdAt.addMSecs(-std::chrono::milliseconds(ahead).count());
        house.store.clock.stepWallClock(std::max(0h, -ahead)); // the fake lists by our clock
        house.store.clock.advance(wait * 3);
        QCOMPARE(house.provider.arrivals.size(), 2u);
        QVERIFY(house.isDone(id));
    }
}

void ReconcilerTest::whatWasInFlightBesideItProvesNothing()
{
    House house;
    const CampaignId id = house.store.create(house.store.draft(QStringLiteral("Recall"), 2));
    Outbox& outbox = *house.store.outbox;
    const auto attempts = *outbox.claim(*outbox.waiting(id, 0, 2));
    house.provider.submit(attempts[1]->message, [](const SubmitOutcome&) {}); // accepted, then the machine slept
    house.store.clock.advance(72h);
    QVERIFY(outbox.accepted(*attempts[0], QStringLiteral("SMawake"), MessageStatus::Queued, house.store.clock.now()));
    QVERIFY(outbox.inDoubt(*attempts[1]));
    house.reconciler.watch(*attempts[1]);
    house.provider.decide = [](int) { return SubmitOutcome{Kind::Accepted}; };
    house.dispatcher.startCampaign(id);
    house.store.clock.advance(wait * 3);
    QCOMPARE(house.provider.arrivals.size(), 1u);
    QVERIFY(house.isDone(id));
}

void ReconcilerTest::anOldMessageOfAnotherProgramIsNotAdopted()
{
    House house;
    house.provider.acceptsInDoubt = false;
    house.provider.decide = [&](int number) {
        SubmitOutcome outcome{number == 1 ? Kind::InDoubt : Kind::Accepted};
        outcome.createdAt = house.store.clock.now();
        return outcome;
    };
    house.run(1);
    house.store.clock.advance(5s);
    ProviderMessage old = house.provider.messages[0];
    old.sid = QStringLiteral("SMold");
    old.createdAt = old.createdAt.addDays(-30);
    house.provider.messages.insert(house.provider.messages.begin(), old);
    const CampaignId again = house.run(1);
    house.store.clock.advance(wait * 3);
    QCOMPARE(house.arrivalsOf(TemporaryStore::phone(0)), 3);
    QVERIFY(house.isDone(again));
}

void ReconcilerTest::aLookBegunTooEarlyProvesNothing()
{
    House house;
    const CampaignId id = house.store.create(house.store.draft(QStringLiteral("Recall"), 1));
    const Attempt attempt = **house.store.outbox->claim(**house.store.outbox->next(id));
    house.provider.submit(attempt.message, [](const SubmitOutcome&) {});
    QVERIFY(house.store.outbox->inDoubt(attempt));
    QVERIFY(house.store.outbox->lookedInVain(attempt)); // in a run that died
    house.provider.decide = [](int) { return SubmitOutcome{Kind::Accepted}; };
    house.provider.listLag = 60s;
    house.provider.readLatency = wait + 30s;
    for (const Attempt& open : *house.store.outbox->attemptsInDoubt(TemporaryStore::account))
        house.reconciler.watch(open);
    house.dispatcher.startCampaign(id);
    house.store.clock.advance(wait * 5);
    QCOMPARE(house.provider.arrivals.size(), 1u);
    QVERIFY(house.isDone(id));
}

void ReconcilerTest::aCampaignThatStoppedIsSettledToo_data()
{
    QTest::addColumn<CampaignStatus>("stopped");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("paused, accepted") << CampaignStatus::Paused << true;
    QTest::newRow("paused, lost") << CampaignStatus::Paused << false;
    QTest::newRow("cancelled, accepted") << CampaignStatus::Cancelled << true;
    QTest::newRow("cancelled, lost") << CampaignStatus::Cancelled << false;
}

void ReconcilerTest::aCampaignThatStoppedIsSettledToo()
{
    QFETCH(CampaignStatus, stopped);
    QFETCH(bool, accepted);
    House house;
    house.provider.acceptsInDoubt = accepted;
    const CampaignId id = house.run(1);
    house.store.clock.advance(1s);
    QVERIFY(house.store.writer->moveCampaign(id, {CampaignStatus::Running}, stopped));
    house.store.clock.advance(wait * 3);
    const auto recipients = *house.store.reader->recipients(*house.store.reader->recipientIds(id, CountFilter::All));
    QVERIFY(recipients[0].status == (accepted ? MessageStatus::Queued : MessageStatus::Pending));
    QCOMPARE(recipients[0].twilioSid.isEmpty(), !accepted);
    QCOMPARE(house.store.reader->progress(id, house.store.clock.now())->inDoubt, 0);
    QCOMPARE(house.provider.arrivals.size(), 1u);
    QVERIFY(house.store.reader->campaign(id)->campaign.status == stopped);
}

QTEST_GUILESS_MAIN(ReconcilerTest)
#include "reconciler_test.moc"
