#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;

/// Another name for a campaign, out of the lists and back: what was sent goes on counting.
class StoreDeletionTest : public QObject
{
    Q_OBJECT

private slots:
    void aCampaignGetsAnotherName();
    void whatIsNoNameIsRefused();
    void aDeletedCampaignIsInNoList();
    void severalAreDeletedOrNone();
    void whatMayStillSendIsNotDeleted();
    void itComesBackExactly();
    void whatWasSentGoesOnCounting();
    void nothingStartsADeletedCampaign();

private:
    static QString nameOf(TemporaryStore& store, const CampaignId& id)
    {
        return store.reader->campaign(id)->campaign.name;
    }
    static CampaignId createDone(TemporaryStore& store, int people);
};

CampaignId StoreDeletionTest::createDone(TemporaryStore& store, int people)
{
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), people));
    store.submit(id, people);
    return *store.writer->finishCampaign(id) ? id : CampaignId();
}

void StoreDeletionTest::aCampaignGetsAnotherName()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    store.takeChanges();
    QVERIFY(store.writer->renameCampaign(id, QStringLiteral("  Spring recall \n")));
    QCOMPARE(nameOf(store, id), QStringLiteral("Spring recall"));
    QVERIFY(store.reader->campaign(id)->campaign.status == CampaignStatus::Running);
    QVERIFY(store.takeChanges().campaigns.contains(id));
}

void StoreDeletionTest::whatIsNoNameIsRefused()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    for (const QString& name : {QString(), QStringLiteral("  "), QString(longestCampaignName + 1, u'x')}) {
        const auto refused = store.writer->renameCampaign(id, name);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::InvalidRequest);
        QCOMPARE(refused.error().detail, QStringLiteral("name"));
    }
    QCOMPARE(nameOf(store, id), QStringLiteral("Recall"));
    QVERIFY(store.writer->renameCampaign(id, QString(longestCampaignName, u'x')));
    QVERIFY(store.writer->renameCampaign(QStringLiteral("smsc_0"), QStringLiteral("x")).error().code ==
            ErrorCode::CampaignNotFound);
}

void StoreDeletionTest::aDeletedCampaignIsInNoList()
{
    TemporaryStore store;
    const CampaignId kept = createDone(store, 1);
    store.clock.advance(std::chrono::seconds(1));
    const CampaignId gone = createDone(store, 2);
    store.takeChanges();
    QVERIFY(store.writer->removeCampaigns({gone}));
    QCOMPARE(store.takeChanges().campaigns, QSet<CampaignId>{gone});
    StoreReader& reader = *store.reader;
    const AccountSid& account = TemporaryStore::account;
    QCOMPARE(reader.campaigns(account)->size(), size_t(1));
    QCOMPARE(reader.campaignsPage(account, 10)->size(), size_t(1));
    QCOMPARE(reader.campaignsPage(account, 10, gone)->size(), size_t(1)); // a page may begin behind it
    QCOMPARE(*reader.campaignIds(account), std::vector<CampaignId>{kept});
    QCOMPARE(reader.campaignIds(account, StoreReader::Deleted::Shown)->size(), size_t(2));
    QCOMPARE(reader.campaignsIn(account, CampaignStatus::Done)->size(), size_t(1));
    QCOMPARE(reader.findCampaigns()->size(), size_t(1));
    QVERIFY(reader.findCampaigns(gone)->empty());
    QCOMPARE(reader.findCampaigns(gone, StoreReader::Deleted::Shown)->size(), size_t(1));
    QVERIFY(reader.campaign(gone).error().code == ErrorCode::CampaignNotFound);
    QCOMPARE(reader.campaign(gone, StoreReader::Deleted::Shown)->campaign.deletedAt, store.clock.now());
    QVERIFY(reader.campaign(kept)->campaign.deletedAt.isNull());
}

void StoreDeletionTest::severalAreDeletedOrNone()
{
    TemporaryStore store;
    const CampaignId done = createDone(store, 1);
    const CampaignId draft = store.create(store.draft(QStringLiteral("Recall"), 1, ScheduleType::Draft));
    const CampaignId running = store.create(store.draft(QStringLiteral("Recall"), 1));
    QVERIFY(!store.writer->removeCampaigns({done, draft, running}));
    QVERIFY(!store.writer->removeCampaigns({done, draft, QStringLiteral("smsc_0")}));
    QCOMPARE(store.reader->campaigns(TemporaryStore::account)->size(), size_t(3));
    QVERIFY(store.writer->removeCampaigns({done, draft}));
    QCOMPARE(*store.reader->campaignIds(TemporaryStore::account), std::vector<CampaignId>{running});
    QVERIFY(store.writer->removeCampaigns({done}).error().code == ErrorCode::CampaignNotFound);
}

void StoreDeletionTest::whatMayStillSendIsNotDeleted()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 2));
    const auto refused = store.writer->removeCampaigns({id});
    QVERIFY(refused.error().code == ErrorCode::Conflict);
    QCOMPARE(refused.error().message, QStringLiteral("“Recall” may still send. Cancel it first."));
    QVERIFY(store.writer->moveCampaign(id, {CampaignStatus::Running}, CampaignStatus::Paused));
    QVERIFY(!store.writer->removeCampaigns({id}));
    QVERIFY(store.writer->moveCampaign(id, {CampaignStatus::Paused}, CampaignStatus::Cancelled));
    QVERIFY(store.writer->removeCampaigns({id}));

    auto later = store.draft(QStringLiteral("Later"), 1, ScheduleType::Schedule);
    later.scheduledAt = store.clock.now().addSecs(60);
    QVERIFY(!store.writer->removeCampaigns({store.create(later)}));
}

void StoreDeletionTest::itComesBackExactly()
{
    TemporaryStore store;
    const CampaignId id = createDone(store, 3);
    store.answer(id, 2, MessageStatus::Delivered);
    const auto everything = [&] {
        QStringList cells;
        for (const char* table : {"campaigns", "recipients", "attempts"}) {
            Statement read(*store.database, QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table)));
            if (read.run())
                while (read.next())
                    for (int i = 0; i < 11; ++i)
                        cells << read.value(i).toString();
        }
        return cells;
    };
    const QStringList before = everything();
    QVERIFY(store.writer->removeCampaigns({id}));
    store.takeChanges();
    QVERIFY(store.writer->restoreCampaigns({id}));
    QCOMPARE(store.takeChanges().campaigns, QSet<CampaignId>{id});
    QCOMPARE(everything(), before);
    QVERIFY(store.reader->campaign(id)->campaign.deletedAt.isNull());
    QVERIFY(store.writer->restoreCampaigns({id})); // it is there already
    QVERIFY(store.writer->restoreCampaigns({QStringLiteral("smsc_0")}).error().code == ErrorCode::CampaignNotFound);
}

void StoreDeletionTest::whatWasSentGoesOnCounting()
{
    TemporaryStore store;
    const QDateTime midnight = store.clock.now();
    const CampaignId id = createDone(store, 3);
    const auto accepted = [&] { return *store.reader->acceptedOfDeletedSince(TemporaryStore::account, midnight); };
    QCOMPARE(accepted().totalCount(), 0);
    QVERIFY(store.writer->removeCampaigns({id}));
    QCOMPARE(accepted().totalCount(), 3);
    QCOMPARE(*store.reader->messagesOfDeletedSince(TemporaryStore::account, midnight), 3);
    QCOMPARE(*store.reader->messagesOfDeletedSince(TemporaryStore::account, midnight.addDays(1)), 0);
    QCOMPARE(*store.reader->messagesOfDeletedSince(QStringLiteral("AC9"), midnight), 0);

    store.answer(id, 2, MessageStatus::Delivered); // receipts arrive all the same
    QCOMPARE(accepted().delivered, 2);
    const auto proof = store.reader->proof(id);
    QVERIFY(proof);
    QVERIFY(proof->holds());
    QCOMPARE(proof->count(Standing::Delivered), 2);
}

void StoreDeletionTest::nothingStartsADeletedCampaign()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 2));
    store.refuse(id, 2, 30006, QStringLiteral("Landline"));
    QVERIFY(*store.writer->finishCampaign(id));
    const CampaignId draft = store.create(store.draft(QStringLiteral("Recall"), 2, ScheduleType::Draft));
    QVERIFY(store.writer->removeCampaigns({id, draft}));
    QVERIFY(store.writer->retryCampaign(id).error().code == ErrorCode::CampaignNotFound);
    QVERIFY(store.writer->moveCampaign(draft, {CampaignStatus::Draft}, CampaignStatus::Running).error().code ==
            ErrorCode::CampaignNotFound);
    QVERIFY(store.writer->scheduleCampaign(draft, store.clock.now().addSecs(60), {}).error().code ==
            ErrorCode::CampaignNotFound);
    QVERIFY(store.writer->renameCampaign(draft, QStringLiteral("x")).error().code == ErrorCode::CampaignNotFound);

    // Whatever its status, the scheduler doesn't get to see it.
    QVERIFY(store.database->execute(QStringLiteral("UPDATE campaigns SET status = 'scheduled', scheduled_at = %1 "
                                                   "WHERE campaign_id = '%2'")
                                        .arg(store.clock.now().toMSecsSinceEpoch())
                                        .arg(draft)));
    QVERIFY(store.reader->schedules(TemporaryStore::account)->empty());
}

QTEST_GUILESS_MAIN(StoreDeletionTest)
#include "storedeletion_test.moc"
