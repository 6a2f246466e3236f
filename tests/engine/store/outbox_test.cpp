#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;

class OutboxTest : public QObject
{
    Q_OBJECT

private slots:
    void aClaimIsDurableBeforeAnythingIsSent();
    void nobodyIsClaimedTwice();
    void theDatabaseItselfForbidsASecondOpenAttempt();
    void aPausedCampaignIsNotClaimed();
    void whoOptedOutIsNotClaimed();
    void anEmptyTextIsNotSent();
    void anOutcomeIsWrittenOnce();
    void refusalByStopEntersTheOptOutList();
    void anUndoneAttemptIsPendingAgain();
    void claimsOfADeadRunAreInDoubt();
};

static Candidate next(TemporaryStore& store, const CampaignId& id)
{
    return **store.outbox->next(id);
}

static int count(TemporaryStore& store, const QString& sql)
{
    Statement read(*store.database, sql);
    return read.run() && read.next() ? read.value(0).toInt() : -1;
}

void OutboxTest::aClaimIsDurableBeforeAnythingIsSent()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 2));
    const auto attempt = store.outbox->claim(next(store, id));
    QVERIFY(attempt && *attempt);
    QCOMPARE((*attempt)->message.body, QStringLiteral("Hi Siân, see you on Tuesday."));
    // Another connection sees it: it was committed.
    auto other = Database::open(store.database->path(), Database::Access::Read);
    Statement read(**other, QStringLiteral("SELECT state, body FROM attempts"));
    QVERIFY(read.run());
    QVERIFY(read.next());
    QCOMPARE(read.value(0).toString(), QStringLiteral("claimed"));
    QCOMPARE(read.value(1).toString(), (*attempt)->message.body);
    QCOMPARE(store.reader->counts(id)->pending, 2); // to the outside nothing happened yet
}

void OutboxTest::nobodyIsClaimedTwice()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 3));
    QSet<RecipientId> claimed;
    while (const auto candidate = *store.outbox->next(id)) {
        QVERIFY(!claimed.contains(candidate->recipient));
        claimed.insert(candidate->recipient);
        QVERIFY(*store.outbox->claim(*candidate));
    }
    QCOMPARE(claimed.size(), 3);
}

void OutboxTest::theDatabaseItselfForbidsASecondOpenAttempt()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    const Candidate candidate = next(store, id);
    QVERIFY(*store.outbox->claim(candidate));
    QVERIFY(!store.outbox->claim(candidate));
    QCOMPARE(count(store, QStringLiteral("SELECT count(*) FROM attempts")), 1);
}

void OutboxTest::aPausedCampaignIsNotClaimed()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    const Candidate candidate = next(store, id);
    QVERIFY(store.writer->moveCampaign(id, {CampaignStatus::Running}, CampaignStatus::Paused));
    const auto attempt = store.outbox->claim(candidate);
    QVERIFY(attempt);
    QVERIFY(!*attempt);
    QVERIFY(!*store.outbox->next(id));
    QCOMPARE(count(store, QStringLiteral("SELECT count(*) FROM attempts")), 0);
}

void OutboxTest::whoOptedOutIsNotClaimed()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 2));
    const Candidate candidate = next(store, id);
    QVERIFY(store.database->execute(QStringLiteral("INSERT INTO opt_outs VALUES ('%1', '%2', 'STOP', 0, 0)")
                                        .arg(TemporaryStore::account, TemporaryStore::phone(0))));
    QVERIFY(!*store.outbox->claim(candidate));
    const CampaignCounts counts = *store.reader->counts(id);
    QCOMPARE(counts.failed, 1);
    QCOMPARE(counts.pending, 1);
    QCOMPARE(next(store, id).message.to, TemporaryStore::phone(1));
}

void OutboxTest::anEmptyTextIsNotSent()
{
    TemporaryStore store;
    auto draft = store.draft(QStringLiteral("Recall"), 1);
    draft.messageTemplate = QStringLiteral(" {{nickname}} ");
    const CampaignId id = store.create(draft);
    QVERIFY(!*store.outbox->claim(next(store, id)));
    QCOMPARE(store.reader->counts(id)->failed, 1);
    QCOMPARE(count(store, QStringLiteral("SELECT count(*) FROM attempts")), 0);
}

void OutboxTest::anOutcomeIsWrittenOnce()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    const Attempt attempt = **store.outbox->claim(next(store, id));
    QVERIFY(store.outbox->accepted(attempt, QStringLiteral("SM1"), MessageStatus::Queued));
    QVERIFY(!store.outbox->undone(attempt));
    QVERIFY(!store.outbox->accepted(attempt, QStringLiteral("SM2"), MessageStatus::Queued));
    const Recipient recipient = (*store.reader->recipients(*store.reader->recipientIds(id, CountFilter::All))).front();
    QCOMPARE(recipient.twilioSid, QStringLiteral("SM1"));
    QVERIFY(recipient.status == MessageStatus::Queued);
    QCOMPARE(recipient.sentAt, attempt.claimedAt);
}

void OutboxTest::refusalByStopEntersTheOptOutList()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    const Attempt attempt = **store.outbox->claim(next(store, id));
    QVERIFY(store.outbox->refused(attempt, 21610, QStringLiteral("Opted out by replying STOP"), true));
    QCOMPARE(*store.reader->optedOut(TemporaryStore::account), QSet<QString>({TemporaryStore::phone(0)}));
    QCOMPARE(store.reader->counts(id)->failed, 1);
}

void OutboxTest::anUndoneAttemptIsPendingAgain()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    const Attempt attempt = **store.outbox->claim(next(store, id));
    QVERIFY(!*store.outbox->next(id));
    QVERIFY(store.outbox->undone(attempt));
    QCOMPARE(next(store, id).recipient, attempt.recipient);
}

void OutboxTest::claimsOfADeadRunAreInDoubt()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 2));
    const Attempt attempt = **store.outbox->claim(next(store, id));
    QVERIFY(store.outbox->attemptsInDoubt(TemporaryStore::account)->empty());
    QVERIFY(store.outbox->doubtOpenClaims());
    const auto doubts = *store.outbox->attemptsInDoubt(TemporaryStore::account);
    QCOMPARE(doubts.size(), 1u);
    QCOMPARE(doubts[0].id, attempt.id);
    QCOMPARE(doubts[0].message.to, TemporaryStore::phone(0));
    QCOMPARE(doubts[0].message.body, attempt.message.body);
    QVERIFY(store.outbox->attemptsInDoubt(QStringLiteral("AC2"))->empty());
    QCOMPARE(next(store, id).message.to, TemporaryStore::phone(1)); // who is in doubt is left alone
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
