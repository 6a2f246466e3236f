#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;

class ReceiptsTest : public QObject
{
    Q_OBJECT

private slots:
    void statusesOnlyMoveUp();
    void foreignMessagesAreIgnored();
    void onlyOpenReceiptsAreAwaited();
};

static QString sidOf(TemporaryStore& store, const CampaignId& id, size_t index)
{
    return (*store.reader->recipients(*store.reader->recipientIds(id, CountFilter::All)))[index].twilioSid;
}

void ReceiptsTest::statusesOnlyMoveUp()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    store.submit(id, 1);
    const QString sid = sidOf(store, id, 0);
    QCOMPARE(*store.receipts->apply({{sid, MessageStatus::Sent, 0, {}}}), 1);
    QCOMPARE(*store.receipts->apply({{sid, MessageStatus::Queued, 0, {}}}), 0);
    QCOMPARE(
        *store.receipts->apply({{sid, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off or unreachable")}}),
        1);
    QCOMPARE(*store.receipts->apply({{sid, MessageStatus::Delivered, 0, {}}}), 0);
    const CampaignCounts counts = *store.reader->counts(id);
    QCOMPARE(counts.undelivered, 1);
    QCOMPARE(counts.totalCount(), 1);
    QCOMPARE(counts.failedCount(), 1);
}

void ReceiptsTest::foreignMessagesAreIgnored()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    store.submit(id, 1);
    store.takeChanges();
    QCOMPARE(*store.receipts->apply({{QStringLiteral("SMffff"), MessageStatus::Delivered, 0, {}}}), 0);
    QVERIFY(store.takeChanges().isEmpty());
    QCOMPARE(store.reader->counts(id)->queued, 1);
}

void ReceiptsTest::onlyOpenReceiptsAreAwaited()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 4));
    store.submit(id, 3);
    store.answer(id, 1, MessageStatus::Delivered);
    store.answer(id, 1, MessageStatus::Sent);
    const QDateTime since = store.clock.now().addDays(-3);
    const auto awaited = *store.receipts->awaited(TemporaryStore::account, since);
    QCOMPARE(awaited.size(), 1u);
    QCOMPARE(awaited[0].sender, TemporaryStore::sender);
    QCOMPARE(awaited[0].count, 2);
    QVERIFY(store.receipts->awaited(TemporaryStore::account, store.clock.now().addDays(1))->empty());
    QVERIFY(store.receipts->awaited(QStringLiteral("AC2"), since)->empty());
    QCOMPARE(store.receipts->stillQueued(TemporaryStore::account, since, store.clock.now(), 20)->size(), 1u);
    QVERIFY(store.receipts->stillQueued(TemporaryStore::account, since, since, 20)->empty());
}

QTEST_GUILESS_MAIN(ReceiptsTest)
#include "receipts_test.moc"
