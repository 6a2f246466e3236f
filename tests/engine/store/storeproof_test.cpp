#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;
using Kind = Contradiction::Kind;

class StoreProofTest : public QObject
{
    Q_OBJECT

private slots:
    void everybodyStandsInOnePlace();
    void whoIsLeftWhenACampaignEndsIsNotSent();
    void aRequestUnderWayIsInDoubt();
    void nobodySendsToNobody();
    void aContradictionIsFound_data();
    void aContradictionIsFound();
    void aMessageThatFailedMayBeFollowedByAnother();
    void everybodyIsShownWithTheirAttempts();
    void aVisitEndsWhenAsked();
    void oneIsShownAlone();
    void campaignsAreFoundByIdBeginningAndName();
    void anUnknownCampaignIsSaid();

private:
    static CampaignId mixed(TemporaryStore& store)
    {
        const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 20));
        store.refuse(id, 2, 21614, QStringLiteral("Not a mobile number"));
        store.submit(id, 12);
        store.answer(id, 3, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off or unreachable"));
        store.answer(id, 4, MessageStatus::Sent);
        store.answer(id, 4, MessageStatus::Delivered);
        store.leaveInDoubt(id, 1);
        return id;
    }
};

void StoreProofTest::everybodyStandsInOnePlace()
{
    TemporaryStore store;
    const CampaignId id = mixed(store);
    store.create(store.draft(QStringLiteral("Another"), 7));
    const Proof proof = *store.reader->proof(id);
    QCOMPARE(proof.total, 20);
    QCOMPARE(proof.count(Standing::Delivered), 4);
    QCOMPARE(proof.count(Standing::Undelivered), 3);
    QCOMPARE(proof.count(Standing::Failed), 2);
    QCOMPARE(proof.count(Standing::NoConfirmation), 4);
    QCOMPARE(proof.count(Standing::WithTwilio), 1);
    QCOMPARE(proof.count(Standing::InDoubt), 1);
    QCOMPARE(proof.count(Standing::Waiting), 5);
    QCOMPARE(proof.count(Standing::NotSent), 0);
    QCOMPARE(proof.sum(), proof.total);
    QVERIFY(proof.holds());
    QCOMPARE(proof.campaign.name, QStringLiteral("Recall"));
}

void StoreProofTest::whoIsLeftWhenACampaignEndsIsNotSent()
{
    TemporaryStore store;
    const CampaignId id = mixed(store);
    QVERIFY(store.writer->moveCampaign(id, {CampaignStatus::Running}, CampaignStatus::Cancelled));
    const Proof proof = *store.reader->proof(id);
    QCOMPARE(proof.count(Standing::Waiting), 0);
    QCOMPARE(proof.count(Standing::NotSent), 5);
    QCOMPARE(proof.count(Standing::InDoubt), 1); // still to be settled
    QVERIFY(proof.holds());
}

void StoreProofTest::aRequestUnderWayIsInDoubt()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 2));
    QVERIFY(*store.outbox->claim(**store.outbox->next(id)));
    const Proof proof = *store.reader->proof(id);
    QCOMPARE(proof.count(Standing::InDoubt), 1);
    QCOMPARE(proof.count(Standing::Waiting), 1);
    QVERIFY(proof.holds());
}

void StoreProofTest::nobodySendsToNobody()
{
    TemporaryStore store;
    const Proof proof =
        *store.reader->proof(store.create(store.draft(QStringLiteral("Empty"), 0, ScheduleType::Draft)));
    QCOMPARE(proof.total, 0);
    QVERIFY(proof.holds());
}

void StoreProofTest::aContradictionIsFound_data()
{
    QTest::addColumn<QString>("status"); ///< of the recipient that is broken
    QTest::addColumn<QString>("breach");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const char* status, const char* breach, Kind kind) {
        QTest::newRow(name) << QString::fromLatin1(status) << QString::fromLatin1(breach) << toString(kind);
    };
    row("two accepted", "delivered",
        "INSERT INTO attempts (recipient_id, campaign_id, sender, body, segments, state, claimed_at, settled_at, "
        "twilio_sid) SELECT recipient_id, campaign_id, sender, body, 1, 'accepted', 5, 6, 'SM-second' FROM attempts "
        "WHERE recipient_id = %1",
        Kind::AcceptedTwice);
    row("one SID for two people", "delivered",
        "UPDATE attempts SET twilio_sid = (SELECT twilio_sid FROM recipients WHERE recipient_id = %1) "
        "WHERE recipient_id = (SELECT min(recipient_id) FROM recipients WHERE status = 'sent')",
        Kind::SidTwice);
    row("open attempt of an answered person", "delivered",
        "INSERT INTO attempts (recipient_id, campaign_id, sender, body, segments, state, claimed_at) "
        "SELECT recipient_id, campaign_id, sender, body, 1, 'in_doubt', 5 FROM attempts WHERE recipient_id = %1",
        Kind::OpenThoughKnown);
    row("delivered without an attempt", "delivered", "DELETE FROM attempts WHERE recipient_id = %1",
        Kind::NeverAccepted);
    row("delivered by another message", "delivered",
        "UPDATE recipients SET twilio_sid = 'SM-strange' WHERE recipient_id = %1", Kind::NeverAccepted);
    row("accepted, yet pending", "sent",
        "UPDATE recipients SET status = 'pending', twilio_sid = NULL WHERE recipient_id = %1", Kind::Forgotten);
    row("failed for no reason", "failed",
        "DELETE FROM attempts WHERE recipient_id = %1; UPDATE recipients SET error_code = 0 WHERE recipient_id = %1",
        Kind::FailedUntold);
    row("outcome without its time", "failed", "UPDATE attempts SET settled_at = NULL WHERE recipient_id = %1",
        Kind::Unsettled);
    row("accepted without a SID", "delivered", "UPDATE attempts SET twilio_sid = NULL WHERE recipient_id = %1",
        Kind::Unsettled);
    row("no known status", "delivered",
        "PRAGMA ignore_check_constraints = 1; UPDATE recipients SET status = 'read' WHERE recipient_id = %1",
        Kind::StandsNowhere);
    row("attempt of another campaign", "delivered",
        "UPDATE attempts SET recipient_id = (SELECT max(recipient_id) FROM recipients) WHERE recipient_id = %1",
        Kind::Elsewhere);
}

void StoreProofTest::aContradictionIsFound()
{
    QFETCH(QString, status);
    QFETCH(QString, breach);
    QFETCH(QString, kind);
    TemporaryStore store;
    const CampaignId id = mixed(store);
    store.create(store.draft(QStringLiteral("Another"), 1, ScheduleType::Draft));
    RecipientId victim = 0;
    {
        Statement read(*store.database, QStringLiteral("SELECT recipient_id FROM recipients WHERE status = ? LIMIT 1"));
        QVERIFY(read.run(status));
        QVERIFY(read.next());
        victim = read.value(0).toLongLong();
    }
    for (const QString& statement : breach.split(QStringLiteral("; ")))
        QVERIFY(store.database->execute(statement.contains(u'%') ? statement.arg(victim) : statement));
    const Proof proof = *store.reader->proof(id);
    QVERIFY(!proof.holds());
    QStringList kinds;
    for (const Contradiction& contradiction : proof.contradictions)
        kinds << toString(contradiction.kind);
    QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(u' ')));
}

void StoreProofTest::aMessageThatFailedMayBeFollowedByAnother()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    store.submit(id, 1);
    store.answer(id, 1, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off"));
    for (const char* statement :
         {"UPDATE attempts SET error_code = 30003, error_message = 'Phone off'",
          "UPDATE recipients SET status = 'pending', twilio_sid = NULL, error_code = 0, error_message = ''"})
        QVERIFY(store.database->execute(QString::fromLatin1(statement)));
    QVERIFY(store.reader->proof(id)->holds());
    store.submit(id, 1);
    const Proof proof = *store.reader->proof(id);
    QVERIFY(proof.holds());
    QCOMPARE(proof.count(Standing::WithTwilio), 1);
}

void StoreProofTest::everybodyIsShownWithTheirAttempts()
{
    TemporaryStore store;
    const CampaignId id = mixed(store);
    const CampaignId many = store.create(store.draft(QStringLiteral("Many"), 900));
    store.submit(many, 1);
    std::vector<ProvenRecipient> people;
    const auto keep = [&](const ProvenRecipient& person) {
        people.push_back(person);
        return true;
    };
    const Proof proof = *store.reader->proof(id, keep);
    QCOMPARE(people.size(), 20u);
    std::array<int, standings.size()> counts{};
    for (const ProvenRecipient& person : people)
        ++counts[size_t(person.standing)];
    QVERIFY(counts == proof.counts);
    QCOMPARE(people[0].recipient.phone, TemporaryStore::phone(0));
    QVERIFY(people[0].standing == Standing::Failed);
    QCOMPARE(people[0].attempts.size(), 1u);
    QCOMPARE(people[0].attempts[0].state, QStringLiteral("refused"));
    QCOMPARE(people[0].attempts[0].errorCode, 21614);
    QCOMPARE(people[5].attempts[0].twilioSid, people[5].recipient.twilioSid);
    QVERIFY(people[5].attempts[0].settledAt.isValid());
    QVERIFY(people[14].standing == Standing::InDoubt);
    QVERIFY(people[14].attempts[0].settledAt.isNull());
    QVERIFY(people[19].attempts.empty());

    people.clear(); // more than one page
    QVERIFY(store.reader->proof(many, keep));
    QCOMPARE(people.size(), 900u);
    QCOMPARE(people[0].attempts.size(), 1u);
    QCOMPARE(people[899].recipient.phone, TemporaryStore::phone(899));
}

void StoreProofTest::aVisitEndsWhenAsked()
{
    TemporaryStore store;
    const CampaignId id = mixed(store);
    int seen = 0;
    QVERIFY(store.reader->proof(id, [&](const ProvenRecipient&) { return ++seen < 3; }));
    QCOMPARE(seen, 3);
}

void StoreProofTest::oneIsShownAlone()
{
    TemporaryStore store;
    const CampaignId id = mixed(store);
    std::vector<ProvenRecipient> all;
    QVERIFY(store.reader->proof(id, [&](const ProvenRecipient& person) {
        all.push_back(person);
        return true;
    }));
    for (const ProvenRecipient& person : all) {
        const auto alone = store.reader->provenRecipient(person.recipient.id);
        QVERIFY(alone);
        QCOMPARE(alone->recipient.phone, person.recipient.phone);
        QVERIFY(alone->standing == person.standing);
        QCOMPARE(alone->attempts.size(), person.attempts.size());
        if (!person.attempts.empty())
            QCOMPARE(alone->attempts.front().attempt, person.attempts.front().attempt);
    }
    QVERIFY(!store.reader->provenRecipient(4711));
}

void StoreProofTest::campaignsAreFoundByIdBeginningAndName()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    const CampaignId other = store.create(store.draft(QStringLiteral("Winter 50%"), 1));
    const auto found = [&](const QString& text) { return store.reader->findCampaigns(text)->size(); };
    QCOMPARE(found({}), 2u);
    QCOMPARE(found(id), 1u);
    QCOMPARE(found(id.left(5)), 2u);
    QCOMPARE(found(QStringLiteral("Winter 50%")), 1u);
    QCOMPARE(found(QStringLiteral("Winter")), 0u);
    QCOMPARE(found(QStringLiteral("%")), 0u);
    QCOMPARE(store.reader->findCampaigns(other)->front().name, QStringLiteral("Winter 50%"));
}

void StoreProofTest::anUnknownCampaignIsSaid()
{
    TemporaryStore store;
    QVERIFY(store.reader->proof(QStringLiteral("smsc_0")).error().code == ErrorCode::CampaignNotFound);
    QVERIFY(store.reader->proof(store.create(store.draft(QStringLiteral("Recall"), 1)))); // no snapshot is left open
}

QTEST_GUILESS_MAIN(StoreProofTest)
#include "storeproof_test.moc"
