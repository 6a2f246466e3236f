#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

/// What may be erased, and that it is gone, on a real store.
class StoreRetentionTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatEndedLongAgo();
    void keepsWhatIsInDoubt();
    void keepsWhatAwaitsReceipts();
    void keepsTheLedgersEnd();
    void keepsWhatWasSentLately();
    void erasesEverythingOfACampaign();
    void erasesInParts();
    void erasesNothingThatGoesOn();

private:
    CampaignId ended(TemporaryStore& store, int people = 3);
    static std::vector<CampaignId> outlived(TemporaryStore& store)
    {
        const QDateTime now = store.clock.now();
        return *store.reader->outlived(now.addDays(-30), now);
    }
    static void sendAnother(TemporaryStore& store)
    {
        store.submit(store.create(store.draft(QStringLiteral("Another"), 1)), 1);
    }
    static int count(TemporaryStore& store, const QString& table)
    {
        Statement read(*store.database, QStringLiteral("SELECT count(*) FROM ") + table);
        return read.run() && read.next() ? read.value(0).toInt() : -1;
    }
};

CampaignId StoreRetentionTest::ended(TemporaryStore& store, int people)
{
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), people));
    store.submit(id, people);
    store.answer(id, people, MessageStatus::Delivered);
    if (!*store.writer->finishCampaign(id))
        qFatal("not ended");
    return id;
}

void StoreRetentionTest::findsWhatEndedLongAgo()
{
    TemporaryStore store;
    const CampaignId done = ended(store);
    const CampaignId cancelled = store.create(store.draft(QStringLiteral("Wrong"), 2));
    QVERIFY(store.writer->moveCampaign(cancelled, {CampaignStatus::Running}, CampaignStatus::Cancelled));
    const CampaignId draft = store.create(store.draft(QStringLiteral("Draft"), 2, ScheduleType::Draft));
    const CampaignId paused = store.create(store.draft(QStringLiteral("Paused"), 2));
    QVERIFY(store.writer->moveCampaign(paused, {CampaignStatus::Running}, CampaignStatus::Paused));
    store.clock.advance(30 * 24h - 1ms);
    sendAnother(store);
    QVERIFY(outlived(store).empty());
    store.clock.advance(2ms);
    const auto found = outlived(store);
    QCOMPARE(found.size(), 2u);
    QVERIFY(std::ranges::find(found, done) != found.end());
    QVERIFY(std::ranges::find(found, cancelled) != found.end());
    QVERIFY(store.writer->removeCampaigns({draft}));
    QCOMPARE(outlived(store).size(), 2u);
    store.clock.advance(31 * 24h);
    QCOMPARE(outlived(store).size(), 3u);
}

void StoreRetentionTest::keepsWhatIsInDoubt()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 2));
    store.submit(id, 1);
    store.answer(id, 1, MessageStatus::Delivered);
    store.leaveInDoubt(id, 1);
    QVERIFY(store.writer->moveCampaign(id, {CampaignStatus::Running}, CampaignStatus::Cancelled));
    store.clock.advance(400 * 24h);
    sendAnother(store);
    QVERIFY(outlived(store).empty());
    const auto attempts = *store.outbox->attemptsInDoubt(TemporaryStore::account);
    QVERIFY(store.outbox->undone(attempts.front()));
    QCOMPARE(outlived(store), std::vector<CampaignId>{id});
}

void StoreRetentionTest::keepsWhatAwaitsReceipts()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    store.submit(id, 1);
    QVERIFY(*store.writer->finishCampaign(id));
    store.clock.advance(40 * 24h);
    sendAnother(store);
    QVERIFY(outlived(store).empty()); // nobody ever asked how it went
    const QDateTime sentAt = store.clock.now().addDays(-40);
    QVERIFY(store.receipts->noteAskedAll(TemporaryStore::account, sentAt.addSecs(71 * 3600)));
    QVERIFY(outlived(store).empty()); // one answer is to come
    QVERIFY(store.receipts->noteAskedAll(TemporaryStore::account, sentAt.addSecs(73 * 3600)));
    QCOMPARE(outlived(store), std::vector<CampaignId>{id});
}

void StoreRetentionTest::keepsTheLedgersEnd()
{
    TemporaryStore store;
    const CampaignId id = ended(store);
    store.clock.advance(40 * 24h);
    QVERIFY(outlived(store).empty());
    sendAnother(store);
    QCOMPARE(outlived(store), std::vector<CampaignId>{id});
}

/// The wall clock may have been wrong when it ended.
void StoreRetentionTest::keepsWhatWasSentLately()
{
    TemporaryStore store;
    const CampaignId id = ended(store);
    QVERIFY(store.database->execute(QStringLiteral("UPDATE campaigns SET finished_at = 1")));
    sendAnother(store);
    QVERIFY(outlived(store).empty());
    store.clock.advance(31 * 24h);
    QCOMPARE(outlived(store), std::vector<CampaignId>{id});
}

void StoreRetentionTest::erasesEverythingOfACampaign()
{
    TemporaryStore store;
    CampaignDraft draft = store.draft(QStringLiteral("Recall"), 3);
    draft.webhookUrl = QStringLiteral("https://example.org/told");
    draft.webhookSecret = QStringLiteral("secret");
    const CampaignId id = store.create(draft);
    store.submit(id, 3);
    store.answer(id, 3, MessageStatus::Delivered);
    QVERIFY(*store.writer->finishCampaign(id));
    QCOMPARE(*store.writer->addOptOuts(TemporaryStore::account, {TemporaryStore::phone(9)}, QStringLiteral("STOP")), 1);
    const CampaignId other = store.create(store.draft(QStringLiteral("Another"), 2));
    store.submit(other, 2);
    store.takeChanges();

    QVERIFY(*store.writer->erase(id, 100));
    QCOMPARE(count(store, QStringLiteral("campaigns")), 1);
    QCOMPARE(count(store, QStringLiteral("recipients")), 2);
    QCOMPARE(count(store, QStringLiteral("attempts")), 2);
    QCOMPARE(count(store, QStringLiteral("webhooks")), 0);
    QCOMPARE(count(store, QStringLiteral("opt_outs")), 1);
    QVERIFY(store.takeChanges().campaigns.contains(id));
    QVERIFY(store.reader->campaign(id).error().code == ErrorCode::CampaignNotFound);
}

void StoreRetentionTest::erasesInParts()
{
    TemporaryStore store;
    const CampaignId id = ended(store, 10);
    QVERIFY(!*store.writer->erase(id, 4));
    QVERIFY(store.reader->campaigns(TemporaryStore::account)->empty()); // nobody sees a part of it
    QCOMPARE(count(store, QStringLiteral("recipients")), 6);
    QCOMPARE(count(store, QStringLiteral("attempts")), 6);
    QVERIFY(!*store.writer->erase(id, 4));
    QVERIFY(*store.writer->erase(id, 4));
    QCOMPARE(count(store, QStringLiteral("campaigns")), 0);
}

void StoreRetentionTest::erasesNothingThatGoesOn()
{
    TemporaryStore store;
    const CampaignId running = store.create(store.draft(QStringLiteral("Recall"), 3));
    QVERIFY(!store.writer->erase(running, 100));
    QCOMPARE(count(store, QStringLiteral("recipients")), 3);
    QVERIFY(store.writer->erase(QStringLiteral("camp_none"), 100).error().code == ErrorCode::CampaignNotFound);
}

QTEST_GUILESS_MAIN(StoreRetentionTest)
#include "storeretention_test.moc"
