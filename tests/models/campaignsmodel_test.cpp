#include "models/campaignsmodel.h"

#include "models/campaignfilter.h"
#include "tests/support/temporarystore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

class CampaignsModelTest : public QObject
{
    Q_OBJECT

private:
    static QString cell(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role).toString();
    }

private slots:
    void showsTheNewestFirst();
    void insertsWhatIsNew();
    void readsOnlyWhatChanged();
    void countsAsTheStoreCounts();
    void saysRateAndTimeLeft();
    void sharesThePaceOfANumber();
    void sendsFromSeveralNumbers();
    void readsMuchAPartAtATime();
    void countsTheDay();
    void whatIsDeletedCountsOn();
    void aRetryIsAnotherMessageOfTheDay();
    void saysTheMostUsefulThing();
    void hidesOtherAccounts();
    void filters();
    void sortsByValue();
};

void CampaignsModelTest::showsTheNewestFirst()
{
    TemporaryStore store;
    store.create(store.draft(QStringLiteral("Old"), 1));
    store.clock.advance(1s);
    store.create(store.draft(QStringLiteral("New"), 2));
    CampaignsModel model(*store.reader, store.clock);
    QAbstractItemModelTester tester(&model);
    model.setAccount(TemporaryStore::account);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, CampaignsModel::Name), QStringLiteral("New"));
    QCOMPARE(cell(model, 1, CampaignsModel::Total), QStringLiteral("1"));
    QVERIFY(cell(model, 0, CampaignsModel::Name, CampaignsModel::SecondLineRole)
                .contains(QStringLiteral("+44 7700 900123")));
    QCOMPARE(cell(model, 0, CampaignsModel::Created), QStringLiteral("Today"));
}

void CampaignsModelTest::insertsWhatIsNew()
{
    TemporaryStore store;
    store.create(store.draft(QStringLiteral("First"), 1));
    CampaignsModel model(*store.reader, store.clock);
    QAbstractItemModelTester tester(&model);
    model.setAccount(TemporaryStore::account);
    store.takeChanges();
    store.clock.advance(1s);
    const CampaignId id = store.create(store.draft(QStringLiteral("Second"), 1));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.refresh(store.takeChanges());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.at(0)->campaign.id, id);
}

void CampaignsModelTest::readsOnlyWhatChanged()
{
    TemporaryStore store;
    const CampaignId first = store.create(store.draft(QStringLiteral("First"), 3));
    store.clock.advance(1s);
    store.create(store.draft(QStringLiteral("Second"), 3));
    CampaignsModel model(*store.reader, store.clock);
    QAbstractItemModelTester tester(&model);
    model.setAccount(TemporaryStore::account);
    store.takeChanges();
    store.submit(first, 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refresh(store.takeChanges());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
}

void CampaignsModelTest::countsAsTheStoreCounts()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 10));
    CampaignsModel model(*store.reader, store.clock);
    model.setAccount(TemporaryStore::account);
    store.submit(id, 6);
    store.answer(id, 2, MessageStatus::Delivered);
    store.answer(id, 1, MessageStatus::Sent);
    store.answer(id, 1, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off"));
    store.refuse(id, 1, 21610, QStringLiteral("Opted out"));
    model.refresh(store.takeChanges());
    QCOMPARE(cell(model, 0, CampaignsModel::Delivered), QStringLiteral("2"));
    QCOMPARE(cell(model, 0, CampaignsModel::Failed), QStringLiteral("3"));
    QCOMPARE(cell(model, 0, CampaignsModel::Pending), QStringLiteral("5"));
    QCOMPARE(cell(model, 0, CampaignsModel::Total), QStringLiteral("10"));
    QCOMPARE(cell(model, 0, CampaignsModel::Failed, Qt::AccessibleTextRole), QStringLiteral("Failed 3"));
    QCOMPARE(model.at(0)->counts, *store.reader->counts(id));
}

void CampaignsModelTest::saysRateAndTimeLeft()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 200));
    CampaignsModel model(*store.reader, store.clock);
    model.setAccount(TemporaryStore::account);
    store.submit(id, 20);
    store.clock.advance(59500ms);
    model.refresh(store.takeChanges());
    model.refreshOutlooks();
    // 180 people of one segment at one segment a second
    QCOMPARE(cell(model, 0, CampaignsModel::Progress), QStringLiteral("20/min · 3 min left"));
    QCOMPARE(cell(model, 0, CampaignsModel::Progress, CampaignsModel::LeadRole), QStringLiteral("20/min"));
    QCOMPARE(*model.longestLeft(), std::chrono::seconds(180));
    store.clock.advance(1s);
    model.refreshOutlooks();
    QCOMPARE(cell(model, 0, CampaignsModel::Rate), QStringLiteral("0/min"));
}

void CampaignsModelTest::sharesThePaceOfANumber()
{
    TemporaryStore store;
    store.create(store.draft(QStringLiteral("One"), 120));
    CampaignsModel model(*store.reader, store.clock);
    model.setAccount(TemporaryStore::account);
    QCOMPARE(*model.longestLeft(), std::chrono::seconds(120));
    store.create(store.draft(QStringLiteral("Two"), 1));
    model.refresh(store.takeChanges());
    model.refreshOutlooks();
    QCOMPARE(*model.longestLeft(), std::chrono::seconds(121)); // the one is let in once
}

void CampaignsModelTest::sendsFromSeveralNumbers()
{
    TemporaryStore store;
    CampaignDraft draft = store.draft(QStringLiteral("Recall"), 220);
    draft.moreNumbers = QStringList{TemporaryStore::fastSender};
    store.create(draft);
    CampaignsModel model(*store.reader, store.clock);
    model.setAccount(TemporaryStore::account);
    QCOMPARE(*model.longestLeft(), std::chrono::seconds(20)); // one and ten a second
    QString from = cell(model, 0, CampaignsModel::Sender);
    from.remove(QChar(0x2066)).remove(QChar(0x2069));
    QCOMPARE(from, QStringLiteral("+44 7700 900123 and 1 more"));
    QVERIFY(cell(model, 0, CampaignsModel::Name, CampaignsModel::SecondLineRole).endsWith(QStringLiteral("1 more")));
    CampaignFilter filter;
    filter.setSourceModel(&model);
    filter.setNeedle(QStringLiteral("415 555"));
    QCOMPARE(filter.rowCount(), 1); // by any of them
}

void CampaignsModelTest::readsMuchAPartAtATime()
{
    TemporaryStore store;
    const int campaigns = 2 * CampaignsModel::recipientsAtOnce / 1000;
    for (int i = 0; i < campaigns; ++i)
        store.create(store.draft(QString::number(i), 1000));
    store.clock.advance(1s);
    const CampaignId newest = store.create(store.draft(QStringLiteral("Newest"), 1000));
    store.takeChanges();
    CampaignsModel model(*store.reader, store.clock);
    QAbstractItemModelTester tester(&model);
    model.setAccount(TemporaryStore::account);
    const int first = model.rowCount();
    QVERIFY2(first > 0 && first < campaigns / 2, qPrintable(QString::number(first)));
    QCOMPARE(model.at(0)->campaign.id, newest); // the newest are there first
    QCOMPARE(model.at(0)->counts.totalCount(), 1000);
    store.submit(newest, 1);
    model.refresh(store.takeChanges()); // waits for its turn
    store.clock.advance(CampaignsModel::pause);
    QVERIFY(model.rowCount() > first && model.rowCount() < campaigns);
    for (int turn = 0; turn < campaigns; ++turn)
        store.clock.advance(CampaignsModel::pause);
    QCOMPARE(model.rowCount(), campaigns + 1);
    QCOMPARE(model.at(0)->counts.queued, 1);
    QVERIFY(model.longestLeft());
}

void CampaignsModelTest::countsTheDay()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 10));
    store.create(store.draft(QStringLiteral("Later"), 4, ScheduleType::Schedule));
    store.refuse(id, 1, 21614, QStringLiteral("Not a mobile number"));
    store.submit(id, 5);
    store.answer(id, 3, MessageStatus::Delivered);
    CampaignsModel model(*store.reader, store.clock);
    model.setAccount(TemporaryStore::account);
    QCOMPARE(model.today().sent, 5);
    QCOMPARE(model.today().delivered, 3);
    QCOMPARE(model.today().answered, 3);
    QCOMPARE(model.today().running, 1);
    QCOMPARE(model.today().nextScheduledPeople, 4);
    QVERIFY(model.today().nextScheduled > store.clock.now());
    store.clock.advance(24h);
    model.refreshOutlooks();
    QCOMPARE(model.today().sent, 0);
    store.submit(id, 2);
    model.refresh(store.takeChanges());
    QCOMPARE(model.today().sent, 2);
}

void CampaignsModelTest::whatIsDeletedCountsOn()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 4));
    store.submit(id, 4);
    QVERIFY(*store.writer->finishCampaign(id));
    CampaignsModel model(*store.reader, store.clock);
    QAbstractItemModelTester tester(&model);
    model.setAccount(TemporaryStore::account);
    store.takeChanges();
    QVERIFY(store.writer->removeCampaigns({id}));
    model.refresh(store.takeChanges());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.today().sent, 4);
    store.answer(id, 3, MessageStatus::Delivered);
    model.refresh(store.takeChanges());
    QCOMPARE(model.today().delivered, 3);
    QCOMPARE(model.today().answered, 3);
    QVERIFY(store.writer->restoreCampaigns({id}));
    model.refresh(store.takeChanges());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.today().sent, 4);
    QCOMPARE(model.today().delivered, 3);
    store.clock.advance(std::chrono::hours(24));
    model.refreshOutlooks();
    QCOMPARE(model.today().sent, 0);
}

void CampaignsModelTest::aRetryIsAnotherMessageOfTheDay()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 3));
    store.submit(id, 3);
    store.answer(id, 1, MessageStatus::Delivered);
    store.answer(id, 2, MessageStatus::Undelivered, 30003);
    CampaignsModel model(*store.reader, store.clock);
    model.setAccount(TemporaryStore::account);
    QCOMPARE(model.today().sent, 3);
    QCOMPARE(*store.writer->retryCampaign(id), 2);
    model.refresh(store.takeChanges());
    QCOMPARE(model.today().sent, 3); // what Twilio took stays sent
    store.submit(id, 2);
    store.answer(id, 1, MessageStatus::Delivered);
    model.refresh(store.takeChanges());
    QCOMPARE(model.today().sent, 5);
    QCOMPARE(model.today().delivered, 2); // of people
    QCOMPARE(model.today().answered, 2);
}

void CampaignsModelTest::saysTheMostUsefulThing()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 4));
    CampaignsModel model(*store.reader, store.clock);
    model.setAccount(TemporaryStore::account);
    store.submit(id, 1);
    QVERIFY(store.writer->moveCampaign(id, {CampaignStatus::Running}, CampaignStatus::Paused,
                                       QStringLiteral("Balance too low.")));
    model.refresh(store.takeChanges());
    QCOMPARE(cell(model, 0, CampaignsModel::Progress), QStringLiteral("25.0\u00a0% · Balance too low."));
    QVERIFY(!model.longestLeft());
    QCOMPARE(cell(model, 0, CampaignsModel::TimeLeft), QString());
    QVERIFY(store.writer->moveCampaign(id, {CampaignStatus::Paused}, CampaignStatus::Cancelled));
    model.refresh(store.takeChanges());
    QCOMPARE(cell(model, 0, CampaignsModel::Progress), QStringLiteral("3 never sent"));
    store.clock.advance(1s);
    const CampaignId done = store.create(store.draft(QStringLiteral("Done"), 2));
    store.submit(done, 2);
    store.answer(done, 1, MessageStatus::Delivered);
    QVERIFY(*store.writer->finishCampaign(done));
    store.clock.advance(1s);
    store.create(store.draft(QStringLiteral("Later"), 2, ScheduleType::Schedule));
    model.refresh(store.takeChanges());
    QCOMPARE(cell(model, 0, CampaignsModel::Progress), QStringLiteral("2 ready"));
    QCOMPARE(cell(model, 0, CampaignsModel::Created), QStringLiteral("Starts 19 May"));
    QCOMPARE(cell(model, 1, CampaignsModel::Progress), QStringLiteral("50.0\u00a0% delivered"));
}

void CampaignsModelTest::hidesOtherAccounts()
{
    TemporaryStore store;
    store.create(store.draft(QStringLiteral("Recall"), 1));
    CampaignsModel model(*store.reader, store.clock);
    model.setAccount(QStringLiteral("AC00000000000000000000000000000002"));
    QCOMPARE(model.rowCount(), 0);
    model.refresh(store.takeChanges());
    QCOMPARE(model.rowCount(), 0);
}

void CampaignsModelTest::filters()
{
    TemporaryStore store;
    store.create(store.draft(QStringLiteral("Spring recall"), 1));
    CampaignDraft api = store.draft(QStringLiteral("Night stock"), 1, ScheduleType::Schedule);
    api.source = CampaignSource::Api;
    api.fromNumber = TemporaryStore::fastSender;
    store.create(api);
    CampaignsModel model(*store.reader, store.clock);
    CampaignFilter filter;
    QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(&model);
    model.setAccount(TemporaryStore::account);
    QCOMPARE(filter.rowCount(), 2);
    filter.setStatus(CampaignStatus::Running);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(cell(filter, 0, CampaignsModel::Name), QStringLiteral("Spring recall"));
    filter.setStatus({});
    filter.setSource(CampaignSource::Api);
    QCOMPARE(cell(filter, 0, CampaignsModel::Name), QStringLiteral("Night stock"));
    filter.setSource({});
    filter.setNeedle(QStringLiteral("7700 900"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setNeedle(QStringLiteral("STOCK"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setNeedle(QStringLiteral("nothing"));
    QCOMPARE(filter.rowCount(), 0);
}

void CampaignsModelTest::sortsByValue()
{
    TemporaryStore store;
    for (int people : {9, 100, 20}) {
        store.clock.advance(1s);
        store.create(store.draft(QString::number(people), people));
    }
    CampaignsModel model(*store.reader, store.clock);
    CampaignFilter filter;
    filter.setSourceModel(&model);
    model.setAccount(TemporaryStore::account);
    filter.sort(CampaignsModel::Total, Qt::DescendingOrder);
    QCOMPARE(cell(filter, 0, CampaignsModel::Total), QStringLiteral("100"));
    QCOMPARE(cell(filter, 2, CampaignsModel::Total), QStringLiteral("9"));
}

QTEST_GUILESS_MAIN(CampaignsModelTest)
#include "campaignsmodel_test.moc"
