#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

class StoreReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void countsFollowTheProductsRule();
    void campaignsComeNewestFirstWithTheirCounts();
    void recipientsAreFilteredAndSearched();
    void causesAreGroupedMostFirst();
    void deliveriesAddUpToTheAnswers();
    void whatWasAcceptedSinceIsCounted();
    void progressKnowsRateAndRest();
    void ratesAreOfWhatRuns();
    void textsAreSampledOnce();
    void schedulesComeEarliestFirst();
    void aRetryTakesWhatTheLastMessagesTook();
    void whomOneCauseKeptIsFound();
    void throughputCountsSegmentsAndRetries();
};

void StoreReaderTest::countsFollowTheProductsRule()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 20));
    store.refuse(id, 2, 21614, QStringLiteral("Not a mobile number"));
    store.submit(id, 12);
    store.answer(id, 3, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off or unreachable"));
    store.answer(id, 4, MessageStatus::Sent);
    store.answer(id, 4, MessageStatus::Delivered);
    const CampaignCounts counts = *store.reader->counts(id);
    QCOMPARE(counts.totalCount(), 20);
    QCOMPARE(counts.deliveredCount(), 4);
    QCOMPARE(counts.failedCount(), 2 + 3 + 4);
    QCOMPARE(counts.pendingCount(), 6 + 1);
    QCOMPARE(counts.refusedCount() + counts.noConfirmationCount(), counts.failedCount());
    QCOMPARE(counts.deliveredCount() + counts.failedCount() + counts.pendingCount(), counts.totalCount());
    QVERIFY(store.reader->campaign(id)->counts == counts);
}

void StoreReaderTest::campaignsComeNewestFirstWithTheirCounts()
{
    TemporaryStore store;
    const CampaignId older = store.create(store.draft(QStringLiteral("Older"), 3));
    store.clock.advance(1s);
    const CampaignId newer = store.create(store.draft(QStringLiteral("Newer"), 2));
    store.submit(older, 1);
    const auto campaigns = *store.reader->campaigns(TemporaryStore::account);
    QCOMPARE(campaigns.size(), 2u);
    QCOMPARE(campaigns[0].campaign.id, newer);
    QCOMPARE(campaigns[0].counts.pendingCount(), 2);
    QCOMPARE(campaigns[1].counts.queued, 1);
    QVERIFY(store.reader->campaigns(QStringLiteral("AC2"))->empty());
    QVERIFY(store.reader->campaign(QStringLiteral("smsc_0")).error().code == ErrorCode::CampaignNotFound);
}

void StoreReaderTest::schedulesComeEarliestFirst()
{
    TemporaryStore store;
    auto draft = store.draft(QStringLiteral("Later"), 2, ScheduleType::Schedule);
    draft.scheduleZone = QStringLiteral("America/New_York");
    const CampaignId later = store.create(draft);
    draft.scheduledAt = store.clock.now().addSecs(60);
    draft.scheduleZone.clear();
    const CampaignId sooner = store.create(draft);
    store.create(store.draft(QStringLiteral("Running"), 1));
    store.create(store.draft(QStringLiteral("Draft"), 1, ScheduleType::Draft));
    const auto schedules = *store.reader->schedules(TemporaryStore::account);
    QCOMPARE(schedules.size(), 2u);
    QCOMPARE(schedules[0].id, sooner);
    QCOMPARE(schedules[0].at, store.clock.now().addSecs(60));
    QCOMPARE(schedules[0].zone, QString());
    QCOMPARE(schedules[1].id, later);
    QCOMPARE(schedules[1].zone, QStringLiteral("America/New_York"));
    QVERIFY(store.reader->schedules(QStringLiteral("AC2"))->empty());
}

void StoreReaderTest::recipientsAreFilteredAndSearched()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 10));
    store.submit(id, 6);
    store.answer(id, 2, MessageStatus::Delivered);
    store.answer(id, 1, MessageStatus::Sent);
    const auto size = [&](CountFilter filter, const QString& needle) {
        return int(store.reader->recipientIds(id, filter, needle)->size());
    };
    QCOMPARE(size(CountFilter::All, {}), 10);
    QCOMPARE(size(CountFilter::Delivered, {}), 2);
    QCOMPARE(size(CountFilter::Failed, {}), 1);
    QCOMPARE(size(CountFilter::Pending, {}), 7);
    QCOMPARE(size(CountFilter::All, QStringLiteral("900 003")), 1);
    QCOMPARE(size(CountFilter::All, QStringLiteral("aoife")), 2);
    QCOMPARE(size(CountFilter::All, QStringLiteral("nobody")), 0);
}

void StoreReaderTest::causesAreGroupedMostFirst()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 10));
    store.refuse(id, 1, 21614, QStringLiteral("Not a mobile number"));
    store.submit(id, 6);
    store.answer(id, 3, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off or unreachable"));
    store.answer(id, 2, MessageStatus::Sent);
    const auto causes = *store.reader->failureCauses(id);
    QCOMPARE(causes.size(), 3u);
    QCOMPARE(causes[0].errorCode, 30003);
    QCOMPARE(causes[0].count, 3);
    QVERIFY(causes[1].status == MessageStatus::Sent);
    QCOMPARE(causes[1].count, 2);
    QCOMPARE(causes[2].errorMessage, QStringLiteral("Not a mobile number"));
}

void StoreReaderTest::whomOneCauseKeptIsFound()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 10));
    store.refuse(id, 1, 30003, QStringLiteral("Phone off or unreachable"));
    store.refuse(id, 2, 21614, QStringLiteral("Not a mobile number"));
    store.submit(id, 6);
    store.answer(id, 3, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off or unreachable"));
    store.answer(id, 2, MessageStatus::Sent);
    size_t together = 0;
    for (const FailureCause& cause : *store.reader->failureCauses(id)) {
        const auto ids = *store.reader->recipientsFailedBy(id, cause);
        QCOMPARE(int(ids.size()), cause.count);
        together += ids.size();
        for (const Recipient& one : *store.reader->recipients(ids))
            QVERIFY(one.errorCode == cause.errorCode &&
                    (one.status == MessageStatus::Sent) == (cause.status == MessageStatus::Sent));
    }
    QCOMPARE(int(together), store.reader->counts(id)->failedCount());
    const FailureCause off{MessageStatus::Failed, 30003, {}, 0};
    QCOMPARE(store.reader->recipientsFailedBy(id, off, QStringLiteral("900 000"))->size(), 1u);
    QCOMPARE(store.reader->recipientsFailedBy(id, off, QStringLiteral("900 001"))->size(), 0u);
}

void StoreReaderTest::throughputCountsSegmentsAndRetries()
{
    TemporaryStore store;
    CampaignDraft draft = store.draft(QStringLiteral("Recall"), 5);
    draft.messageTemplate = QString(161, u'a'); // two segments
    const CampaignId id = store.create(draft);
    store.submit(id, 2);
    store.clock.advance(10s);
    store.submit(id, 1);
    store.leaveInDoubt(id, 1); // nobody knows whether it went out
    store.answer(id, 3, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off"));
    store.clock.advance(10s);
    QVERIFY(store.writer->retryCampaign(id));
    store.submit(id, 1);
    const auto slices = *store.reader->throughput(id, 1000);
    QCOMPARE(slices.size(), 3u);
    QCOMPARE(slices[0].segments, 4);
    QCOMPARE(slices[1].segments, 2);
    QCOMPARE(slices[2].segments, 2);
    QCOMPARE(slices[0].at.secsTo(slices[2].at), 20);
}

void StoreReaderTest::deliveriesAddUpToTheAnswers()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 10));
    store.submit(id, 8);
    store.answer(id, 2, MessageStatus::Delivered);
    store.clock.advance(10s);
    store.answer(id, 3, MessageStatus::Delivered);
    store.answer(id, 1, MessageStatus::Undelivered, 30003);
    const auto slices = *store.reader->deliveries(id, 1000);
    QCOMPARE(slices.size(), 2u);
    QCOMPARE(slices[0].delivered, 2);
    QCOMPARE(slices[1].delivered, 3);
    QCOMPARE(slices[1].refused, 1);
    QCOMPARE(slices[0].at.secsTo(slices[1].at), 10);
}

void StoreReaderTest::whatWasAcceptedSinceIsCounted()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 10));
    store.refuse(id, 1, 21614, QStringLiteral("Not a mobile number"));
    store.submit(id, 5);
    store.answer(id, 3, MessageStatus::Delivered);
    const CampaignCounts hour = *store.reader->acceptedSince(id, store.clock.now().addSecs(-3600));
    QCOMPARE(hour.totalCount(), 5); // who was refused has no message
    QCOMPARE(hour.delivered, 3);
    QCOMPARE(*store.reader->messagesSince(id, store.clock.now().addSecs(-3600)), 5);
    QCOMPARE(store.reader->acceptedSince(id, store.clock.now().addSecs(1))->totalCount(), 0);
    QCOMPARE(*store.reader->messagesSince(id, store.clock.now().addSecs(1)), 0);
}

void StoreReaderTest::progressKnowsRateAndRest()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 10));
    store.submit(id, 2);
    store.clock.advance(90s);
    store.submit(id, 3);
    const CampaignProgress progress = *store.reader->progress(id, store.clock.now());
    QCOMPARE(progress.perMinute, 3 * 12); // all within the last five seconds
    QCOMPARE(progress.pendingSegments, 5);
    store.clock.advance(10s);
    store.submit(id, 1);
    QCOMPARE(store.reader->progress(id, store.clock.now())->perMinute, 18); // three more ten seconds after the first
    store.clock.advance(49500ms);
    QCOMPARE(store.reader->progress(id, store.clock.now())->perMinute, 4);
}

void StoreReaderTest::ratesAreOfWhatRuns()
{
    TemporaryStore store;
    const CampaignId running = store.create(store.draft(QStringLiteral("Running"), 10));
    const CampaignId paused = store.create(store.draft(QStringLiteral("Paused"), 10));
    store.submit(paused, 1);
    QVERIFY(store.writer->moveCampaign(paused, {CampaignStatus::Running}, CampaignStatus::Paused));
    store.submit(running, 2);
    store.leaveInDoubt(running, 3);
    QVERIFY(*store.outbox->claim(**store.outbox->next(running)));
    const auto rates = *store.reader->rates(TemporaryStore::account, store.clock.now());
    QCOMPARE(rates.keys(), QStringList{running});
    QCOMPARE(rates[running].perMinute, 2 * 12);
    QCOMPARE(rates[running].inFlight, 1);
    QCOMPARE(rates[running].inDoubt, 3);
    QCOMPARE(store.reader->progress(running, store.clock.now())->inDoubt, 3);
}

void StoreReaderTest::textsAreSampledOnce()
{
    TemporaryStore store;
    CampaignDraft draft = store.draft(QStringLiteral("Recall"), 900);
    for (size_t i = 0; i < draft.recipients.size(); ++i)
        draft.recipients[i].variables = {{QStringLiteral("day"), QString(i % 3 == 0 ? 200 : 10, u'x')}};
    const CampaignId id = store.create(draft);
    QVERIFY(qAbs(*store.reader->segmentsPerMessage(id) - 4.0 / 3) < 0.2);
    QVERIFY(store.database->execute(QStringLiteral("UPDATE recipients SET variables = '{}'")));
    QVERIFY(qAbs(*store.reader->segmentsPerMessage(id) - 4.0 / 3) < 0.2);
    QVERIFY(store.database->execute(QStringLiteral("UPDATE campaigns SET message_template = 'Hi'")));
    QCOMPARE(*store.reader->segmentsPerMessage(id), 1.0);
}

void StoreReaderTest::aRetryTakesWhatTheLastMessagesTook()
{
    TemporaryStore store;
    CampaignDraft draft = store.draft(QStringLiteral("Recall"), 4);
    draft.recipients[0].variables[QStringLiteral("first_name")] = QString(200, u'x'); // two segments
    const CampaignId id = store.create(draft);
    store.refuse(id, 1, 30003, QStringLiteral("Phone off"));
    QCOMPARE(*store.writer->retryCampaign(id), 1);
    store.refuse(id, 2, 30003, QStringLiteral("Phone off"));
    store.refuse(id, 1, 21610, QStringLiteral("Opted out"));
    QVERIFY(store.database->execute(QStringLiteral("UPDATE attempts SET segments = 9 WHERE attempt_id = 1")));
    QCOMPARE(*store.reader->retryable(id), 2);
    QCOMPARE(*store.reader->retrySegments(id), 2 + 1); // the first was tried twice
    QCOMPARE(*store.reader->retrySegments(QStringLiteral("smsc_gone")), 0);
}

QTEST_GUILESS_MAIN(StoreReaderTest)
#include "storereader_test.moc"
