#include "engine/send/receiptschedule.h"
#include "engine/send/retention.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

/// When campaigns are erased, on a clock turned by hand and a real store.
class RetentionTest : public QObject
{
    Q_OBJECT

private slots:
    void erasesAtOnceAndDaily();
    void keepsAllWithoutARetention();
    void goesOnAfterABigCampaign();
    void awaitsReceiptsAsLongAsTheyAreAskedFor();

private:
    static CampaignId cancelled(TemporaryStore& store, int people)
    {
        const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), people));
        if (!store.writer->moveCampaign(id, {CampaignStatus::Running}, CampaignStatus::Cancelled))
            qFatal("not cancelled");
        return id;
    }
    static size_t campaigns(TemporaryStore& store) { return store.reader->findCampaigns()->size(); }
};

void RetentionTest::erasesAtOnceAndDaily()
{
    TemporaryStore store;
    cancelled(store, 2);
    store.clock.advance(20 * 24h);
    cancelled(store, 2);
    store.clock.advance(11 * 24h);
    Retention retention(*store.reader, *store.writer, store.clock);
    retention.follow(std::chrono::days(90));
    store.clock.advance(1s);
    QCOMPARE(campaigns(store), 2u);
    retention.follow(std::chrono::days(30)); // lowered
    store.clock.advance(1s);
    QCOMPARE(campaigns(store), 1u);
    store.clock.advance(18 * 24h);
    QCOMPARE(campaigns(store), 1u);
    store.clock.advance(2 * 24h);
    QCOMPARE(campaigns(store), 0u);
}

void RetentionTest::keepsAllWithoutARetention()
{
    TemporaryStore store;
    cancelled(store, 2);
    Retention retention(*store.reader, *store.writer, store.clock);
    retention.follow(std::chrono::days(30));
    retention.follow(std::chrono::days(0));
    store.clock.advance(1000 * 24h);
    retention.look();
    store.clock.advance(1000 * 24h);
    QCOMPARE(campaigns(store), 1u);
}

void RetentionTest::goesOnAfterABigCampaign()
{
    TemporaryStore store;
    cancelled(store, 999);
    cancelled(store, 3);
    store.clock.advance(31 * 24h);
    Retention retention(*store.reader, *store.writer, store.clock);
    retention.follow(std::chrono::days(30));
    store.clock.advance(1s);
    QCOMPARE(campaigns(store), 0u);
}

void RetentionTest::awaitsReceiptsAsLongAsTheyAreAskedFor()
{
    QVERIFY(ReceiptSchedule::ageOf(ReceiptSchedule::longest) == StoreReader::receiptsAwaited);
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
