#include "engine/send/receiptsweeper.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

class ReceiptSweeperTest : public QObject
{
    Q_OBJECT

private slots:
    void receiptsArriveByOneListing();
    void itAsksLessOftenWhenNothingArrives();
    void whatTheListingLeavesOutIsFetched();
    void aFailedPassIsNotFresh();
    void nothingAwaitedAsksNothing();
};

namespace
{

/// Messages submitted through the store that the provider knows under the same SIDs.
struct House {
    TemporaryStore store;
    FakeProvider provider{store.clock};
    CampaignId campaign;
    ReceiptSweeper sweeper{TemporaryStore::account, *store.receipts, provider, store.clock};
    std::vector<QDateTime> swept;

    explicit House(int people)
    {
        QObject::connect(&sweeper, &ReceiptSweeper::swept, &sweeper,
                         [this](const QDateTime& at) { swept.push_back(at); });
        campaign = store.create(store.draft(QStringLiteral("Recall"), qMax(people, 1)));
        store.submit(campaign, people);
        for (const Recipient& recipient :
             *store.reader->recipients(*store.reader->recipientIds(campaign, CountFilter::All)))
            if (!recipient.twilioSid.isEmpty())
                provider.messages.push_back({recipient.twilioSid,
                                             TemporaryStore::sender,
                                             recipient.phone,
                                             recipient.renderedMessage,
                                             MessageStatus::Queued,
                                             0,
                                             {},
                                             store.clock.now()});
    }
};

} // namespace

void ReceiptSweeperTest::receiptsArriveByOneListing()
{
    House house(5);
    house.provider.messages[0].status = MessageStatus::Delivered;
    house.provider.messages[1].status = MessageStatus::Sent;
    house.provider.messages[2].status = MessageStatus::Undelivered;
    house.provider.messages[2].errorCode = 30005;
    house.provider.messages[2].errorSentence = QStringLiteral("Unknown handset");
    house.store.clock.advance(2500ms);
    QCOMPARE(house.provider.queries.size(), 1u);
    QCOMPARE(house.provider.queries[0].from, TemporaryStore::sender);
    QVERIFY(!house.provider.queries[0].sentSince.isNull());
    const CampaignCounts counts = *house.store.reader->counts(house.campaign);
    QCOMPARE(counts.delivered, 1);
    QCOMPARE(counts.sent, 1);
    QCOMPARE(counts.undelivered, 1);
    QCOMPARE(counts.queued, 2);
    QCOMPARE(house.store.reader->failureCauses(house.campaign)->size(), 2u);
    QCOMPARE(house.swept.size(), 1u);
}

void ReceiptSweeperTest::itAsksLessOftenWhenNothingArrives()
{
    House house(1);
    house.store.clock.advance(10min);
    const auto asked = house.provider.queries.size();
    QVERIFY2(asked > 5 && asked < 30, qPrintable(QString::number(asked)));
    house.sweeper.hurry();
    house.store.clock.advance(2500ms);
    QCOMPARE(house.provider.queries.size(), asked + 1);
    house.store.clock.advance(24h * 5);
    const auto afterThreeDays = house.provider.queries.size();
    house.store.clock.advance(24h);
    QCOMPARE(house.provider.queries.size(), afterThreeDays); // 72 hours are over
}

void ReceiptSweeperTest::whatTheListingLeavesOutIsFetched()
{
    House house(1);
    house.provider.listLag = 24h; // never listed
    house.provider.messages[0].status = MessageStatus::Failed;
    house.store.clock.advance(5s);
    QVERIFY(house.provider.fetches.empty());
    house.store.clock.advance(60s);
    QVERIFY(!house.provider.fetches.empty());
    QCOMPARE(house.store.reader->counts(house.campaign)->failed, 1);
}

void ReceiptSweeperTest::aFailedPassIsNotFresh()
{
    House house(1);
    house.provider.listFails = true;
    house.store.clock.advance(30s);
    QVERIFY(!house.provider.queries.empty());
    QVERIFY(house.swept.empty());
    house.provider.listFails = false;
    house.store.clock.advance(60s);
    QVERIFY(!house.swept.empty());
}

void ReceiptSweeperTest::nothingAwaitedAsksNothing()
{
    House house(0);
    house.store.clock.advance(10min);
    QVERIFY(house.provider.queries.empty());
}

QTEST_GUILESS_MAIN(ReceiptSweeperTest)
#include "receiptsweeper_test.moc"
