#include "tests/support/temporarystore.h"

#include <QRegularExpression>
#include <QTest>

using namespace outbound;

class StoreWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void aCampaignIsStoredWhole();
    void nothingIsStoredOnAnError();
    void severalCampaignsAreStoredTogetherOrNotAtAll();
    void statusesMoveOnlyWhereAllowed();
    void aCampaignEndsWhenEverybodyWasSubmitted();
    void aCampaignFailsWhenNobodyWasAccepted();
    void whoIsInDoubtKeepsACampaignRunning();
    void aPaceSetByHandSurvivesAnImport();
    void aMovedStoreHoldsWhatWouldSendByItself();
};

void StoreWriterTest::aCampaignIsStoredWhole()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 5));
    QVERIFY(QRegularExpression(QStringLiteral("^smsc_[0-9a-f]{16}$")).match(id).hasMatch());
    const CampaignSummary summary = *store.reader->campaign(id);
    QVERIFY(summary.campaign.status == CampaignStatus::Running);
    QVERIFY(summary.campaign.source == CampaignSource::Dashboard);
    QCOMPARE(summary.campaign.createdAt, store.clock.now());
    QVERIFY(QRegularExpression(QStringLiteral("^agent_[0-9a-f]{16}$")).match(summary.campaign.agentId).hasMatch());
    QCOMPARE(summary.counts.totalCount(), 5);
    QCOMPARE(summary.counts.pendingCount(), 5);
    const auto recipients = *store.reader->recipients(*store.reader->recipientIds(id, CountFilter::All));
    QCOMPARE(recipients[1].phone, TemporaryStore::phone(1));
    QCOMPARE(recipients[1].variables.value(QStringLiteral("first_name")), QStringLiteral("Zoë"));
    QVERIFY(store.takeChanges().campaigns.contains(id));
}

void StoreWriterTest::nothingIsStoredOnAnError()
{
    TemporaryStore store;
    auto foreign = store.draft(QStringLiteral("Recall"), 2);
    foreign.fromNumber = QStringLiteral("+447700900999");
    QVERIFY(store.writer->createCampaign(TemporaryStore::account, foreign).error().code ==
            ErrorCode::FromNumberNotOwned);
    auto agentless = store.draft(QStringLiteral("Recall"), 2);
    agentless.agentId = QStringLiteral("agent_0000000000000000");
    QVERIFY(store.writer->createCampaign(TemporaryStore::account, agentless).error().code == ErrorCode::AgentNotOwned);
    auto twice = store.draft(QStringLiteral("Recall"), 2);
    twice.recipients[1].phone = twice.recipients[0].phone;
    QVERIFY(!store.writer->createCampaign(TemporaryStore::account, twice));
    QVERIFY(store.reader->campaigns(TemporaryStore::account)->empty());
    QVERIFY(store.takeChanges().isEmpty());
}

void StoreWriterTest::severalCampaignsAreStoredTogetherOrNotAtAll()
{
    TemporaryStore store;
    std::vector<CampaignDraft> drafts{store.draft(QStringLiteral("Recall 1/2"), 3),
                                      store.draft(QStringLiteral("Recall 2/2"), 2)};
    drafts[1].recipients[1].phone = drafts[1].recipients[0].phone; // the very last row fails
    QVERIFY(!store.writer->createCampaigns(TemporaryStore::account, drafts));
    QVERIFY(store.reader->campaigns(TemporaryStore::account)->empty());
    QVERIFY(store.takeChanges().isEmpty());

    drafts[1].recipients[1].phone = TemporaryStore::phone(7);
    const auto ids = store.writer->createCampaigns(TemporaryStore::account, drafts);
    QVERIFY(ids);
    QCOMPARE(ids->size(), size_t(2));
    QCOMPARE(store.reader->campaign(ids->front())->campaign.name, QStringLiteral("Recall 1/2"));
    QCOMPARE(store.reader->counts(ids->front())->totalCount(), 3);
    QCOMPARE(store.reader->counts(ids->back())->totalCount(), 2);
    QCOMPARE(store.takeChanges().campaigns.size(), 2);
}

void StoreWriterTest::statusesMoveOnlyWhereAllowed()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    using Status = CampaignStatus;
    QVERIFY(store.writer->moveCampaign(id, {Status::Running}, Status::Cancelled));
    QVERIFY(store.writer->moveCampaign(id, {Status::Running, Status::Paused}, Status::Running).error().code ==
            ErrorCode::CampaignNotCancellable);
    QVERIFY(store.reader->campaign(id)->campaign.status == Status::Cancelled);
    QVERIFY(!store.reader->campaign(id)->campaign.finishedAt.isNull());
    QVERIFY(store.writer->moveCampaign(QStringLiteral("smsc_0"), {Status::Running}, Status::Paused).error().code ==
            ErrorCode::CampaignNotFound);
}

void StoreWriterTest::aCampaignEndsWhenEverybodyWasSubmitted()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 3));
    store.submit(id, 2);
    QVERIFY(!*store.writer->finishCampaign(id));
    store.refuse(id, 1, 21614, QStringLiteral("Not a mobile number"));
    QVERIFY(*store.writer->finishCampaign(id));
    QVERIFY(store.reader->campaign(id)->campaign.status == CampaignStatus::Done);
    QVERIFY(!*store.writer->finishCampaign(id));
}

void StoreWriterTest::aCampaignFailsWhenNobodyWasAccepted()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 2));
    store.refuse(id, 2, 21211, QStringLiteral("Not a valid phone number"));
    QVERIFY(*store.writer->finishCampaign(id));
    QVERIFY(store.reader->campaign(id)->campaign.status == CampaignStatus::Failed);
}

void StoreWriterTest::whoIsInDoubtKeepsACampaignRunning()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 2));
    store.submit(id, 1);
    store.leaveInDoubt(id, 1);
    QVERIFY(!*store.writer->finishCampaign(id));
    QCOMPARE(store.reader->progress(id, store.clock.now())->inDoubt, 1);
}

void StoreWriterTest::aPaceSetByHandSurvivesAnImport()
{
    TemporaryStore store;
    QVERIFY(store.writer->setPace(TemporaryStore::account, TemporaryStore::sender, 7));
    QVERIFY(store.writer->saveNumbers(
        TemporaryStore::account, {{TemporaryStore::sender, QStringLiteral("Front desk"), QStringLiteral("PN01"), 1}}));
    const auto numbers = *store.reader->numbers(TemporaryStore::account);
    QCOMPARE(numbers.size(), 1u); // the other is no longer on the account
    QCOMPARE(numbers[0].mps, 7);
    QCOMPARE(numbers[0].friendlyName, QStringLiteral("Front desk"));
}

void StoreWriterTest::aMovedStoreHoldsWhatWouldSendByItself()
{
    TemporaryStore store;
    const CampaignId running = store.create(store.draft(QStringLiteral("Recall"), 1));
    const CampaignId scheduled = store.create(store.draft(QStringLiteral("Later"), 1, ScheduleType::Schedule));
    QVERIFY(store.writer->furnish(false));
    QVERIFY(store.reader->campaign(running)->campaign.status == CampaignStatus::Paused);
    QVERIFY(store.reader->campaign(scheduled)->campaign.status == CampaignStatus::Draft);
    for (const CampaignId& id : {running, scheduled}) {
        QVERIFY(!store.reader->campaign(id)->campaign.statusReason.isEmpty());
        QVERIFY(store.reader->campaign(id)->campaign.held);
    }
    QVERIFY(store.writer->furnish()); // another start, at home
    QVERIFY(store.reader->campaign(running)->campaign.held);
    QVERIFY(store.writer->moveCampaign(running, {CampaignStatus::Paused}, CampaignStatus::Running));
    QVERIFY(!store.reader->campaign(running)->campaign.held);
    QVERIFY(store.writer->moveCampaign(running, {CampaignStatus::Running}, CampaignStatus::Paused));
    QVERIFY(!store.reader->campaign(running)->campaign.held);
    QCOMPARE(store.reader->agents()->size(), 1u);
}

QTEST_GUILESS_MAIN(StoreWriterTest)
#include "storewriter_test.moc"
