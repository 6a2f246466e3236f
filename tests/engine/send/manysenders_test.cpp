#include "tests/engine/send/dispatcherhouse.h"

#include <QHash>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;
using Kind = SubmitOutcome::Kind;

/// A campaign with several senders, many campaigns on many senders, and the one door they share.
class ManySendersTest : public QObject
{
    Q_OBJECT

private slots:
    void theirPacesAddUp();
    void aPersonKeepsTheirSender();
    void aBusySenderHoldsUpNobodyOfAnother();
    void aThousandCampaignsOnAHundredSenders();
    void nothingWaitsBehindTheDoor();
};

namespace
{

CampaignDraft twoSenders(DispatcherHouse& house, int people)
{
    CampaignDraft draft = house.store.draft(QStringLiteral("Recall"), people);
    draft.moreNumbers = {TemporaryStore::fastSender};
    return draft;
}

QString senderNumber(int i)
{
    return QStringLiteral("+4477009%1").arg(9900 + i, 5, 10, QLatin1Char('0'));
}

} // namespace

void ManySendersTest::theirPacesAddUp()
{
    DispatcherHouse house;
    const CampaignId id = house.run(twoSenders(house, 220));
    house.store.clock.advance(10s);
    QVERIFY(house.arrivals() >= 108 && house.arrivals() <= 114); // 1 + 10 a second
    QHash<QString, int> bySender;
    for (const auto& arrival : house.provider.arrivals)
        ++bySender[arrival.message.from];
    QVERIFY(bySender[TemporaryStore::sender] >= 10);
    QVERIFY(bySender[TemporaryStore::fastSender] >= 98);
    house.store.clock.advance(15s);
    QVERIFY(house.status(id) == CampaignStatus::Done);
    QCOMPARE(house.people().size(), 220);
    QCOMPARE(house.arrivals(), 220);
}

void ManySendersTest::aPersonKeepsTheirSender()
{
    DispatcherHouse house;
    house.provider.decide = [](int n) {
        return n % 3 == 0 ? FakeProvider::notProcessed(QStringLiteral("Slow down.")) : SubmitOutcome{Kind::Accepted};
    };
    const CampaignId id = house.run(twoSenders(house, 60));
    house.store.clock.advance(10min);
    QVERIFY(house.status(id) == CampaignStatus::Done);
    QHash<QString, QString> senderOf;
    for (const auto& arrival : house.provider.arrivals) {
        if (senderOf.contains(arrival.message.to))
            QCOMPARE(arrival.message.from, senderOf[arrival.message.to]);
        senderOf[arrival.message.to] = arrival.message.from;
    }
    QVERIFY(house.arrivals() > 60);
    QCOMPARE(int(house.provider.messages.size()), 60);
}

void ManySendersTest::aBusySenderHoldsUpNobodyOfAnother()
{
    DispatcherHouse house;
    QHash<QString, int> tries;
    house.provider.decide = [&](int n) {
        const OutgoingMessage& message = house.provider.arrivals[size_t(n)].message;
        if (message.from == TemporaryStore::fastSender) { // its queue at the provider is full for hours
            SubmitOutcome full = FakeProvider::notProcessed(QStringLiteral("The queue is full."));
            full.retryAfter = 1min;
            return full;
        }
        return ++tries[message.to] == 1 ? FakeProvider::notProcessed(QStringLiteral("Slow down."))
                                        : SubmitOutcome{Kind::Accepted};
    };
    const CampaignId id = house.run(twoSenders(house, 40));
    house.store.clock.advance(60min);
    for (auto phone = tries.cbegin(); phone != tries.cend(); ++phone)
        QVERIFY2(phone.value() >= 2, qPrintable(phone.key())); // all of the healthy sender had another turn
    QVERIFY(house.status(id) == CampaignStatus::Running);
    QVERIFY(house.counts(id).queued >= int(tries.size()));
}

void ManySendersTest::aThousandCampaignsOnAHundredSenders()
{
    DispatcherHouse house;
    std::vector<SendingNumber> numbers;
    for (int i = 0; i < 100; ++i)
        numbers.push_back({senderNumber(i), {}, QStringLiteral("PN%1").arg(i), 1});
    QVERIFY(house.store.writer->saveNumbers(TemporaryStore::account, numbers));
    std::vector<CampaignDraft> drafts;
    for (int i = 0; i < 1000; ++i) {
        drafts.push_back(house.store.draft(QStringLiteral("Recall %1").arg(i), 2));
        drafts.back().fromNumber = senderNumber(i % 100);
    }
    QVERIFY(house.store.writer->createCampaigns(TemporaryStore::account, drafts));
    QVERIFY(house.dispatcher.startAll());
    house.store.clock.advance(10s);
    QVERIFY(house.arrivals() >= 990 && house.arrivals() <= 1100); // a hundred a second together
    QHash<QString, int> bySender;
    for (const auto& arrival : house.provider.arrivals)
        ++bySender[arrival.message.from];
    for (const SendingNumber& number : numbers)
        QVERIFY(bySender[number.phone] >= 9 && bySender[number.phone] <= 11);
    house.store.clock.advance(15s);
    QCOMPARE(house.arrivals(), 2000);
    QVERIFY(house.store.reader->campaignsIn(TemporaryStore::account, CampaignStatus::Running)->empty());
}

void ManySendersTest::nothingWaitsBehindTheDoor()
{
    DispatcherHouse house;
    house.provider.latency = 10s;
    std::vector<SendingNumber> numbers;
    for (int i = 0; i < 100; ++i)
        numbers.push_back({senderNumber(i), {}, QStringLiteral("PN%1").arg(i), 10});
    QVERIFY(house.store.writer->saveNumbers(TemporaryStore::account, numbers));
    for (int i = 0; i < 100; ++i) {
        auto draft = house.store.draft(QStringLiteral("Recall %1").arg(i), 3);
        draft.fromNumber = senderNumber(i);
        house.run(draft);
    }
    house.store.clock.advance(9s);
    QCOMPARE(house.arrivals(), Doorway::most);
    house.store.clock.advance(70s);
    QCOMPARE(house.arrivals(), 300); // in turns, and nobody is left standing
}

QTEST_GUILESS_MAIN(ManySendersTest)
#include "manysenders_test.moc"
