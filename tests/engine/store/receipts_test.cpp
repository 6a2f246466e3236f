#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;

class ReceiptsTest : public QObject
{
    Q_OBJECT

private slots:
    void statusesOnlyMoveUp();
    void newsTellsWhatChanged();
    void aPageSaysTheSameMessageTwice();
    void anErrorOfSomethingDeliveredIsNone();
    void foreignMessagesAreIgnored();
    void allOrNothingIsWritten();
    void onlyOpenReceiptsAreAwaited();
    void eachSenderIsAwaitedForItself();
    void theProvidersClockSaysHowFarBack();
    void whoOptedOutEntersTheListOnce();
    void aLateFailureStaysWithItsAttempt();
    void whatArrivedAfterAllStaysWithItsAttempt();
    void whoGotTheFirstTextIsNotTextedAgain();
    void whoIsBeingTextedAgainIsLeftAlone();
    void whenEverybodyWasAskedIsKept();

private:
    /// One person whose message was undelivered and who is to be texted again.
    struct Retried {
        TemporaryStore store;
        CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
        QString sid;

        Retried()
        {
            store.submit(id, 1);
            sid = person().twilioSid;
            store.answer(id, 1, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off or unreachable"));
            if (*store.writer->retryCampaign(id) != 1)
                qFatal("nobody is tried again");
        }
        Recipient person()
        {
            return store.reader->recipients(*store.reader->recipientIds(id, CountFilter::All))->at(0);
        }
        std::vector<Evidence> attempts()
        {
            std::vector<Evidence> attempts;
            const auto proof = store.reader->proof(id, [&](const ProvenRecipient& person) {
                attempts = person.attempts;
                return true;
            });
            if (!proof || !proof->holds())
                qFatal("the proof does not hold");
            return attempts;
        }
        std::vector<ReceiptNews> say(MessageStatus status, int code = 0)
        {
            return *store.receipts->apply({{sid, status, code, {}, store.clock.now()}});
        }
    };
};

static Recipient personOf(TemporaryStore& store, const CampaignId& id, size_t index)
{
    return (*store.reader->recipients(*store.reader->recipientIds(id, CountFilter::All)))[index];
}

static QString sidOf(TemporaryStore& store, const CampaignId& id, size_t index)
{
    return personOf(store, id, index).twilioSid;
}

static size_t applied(TemporaryStore& store, const Receipt& receipt)
{
    return store.receipts->apply({receipt})->size();
}

void ReceiptsTest::statusesOnlyMoveUp()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    store.submit(id, 1);
    const QString sid = sidOf(store, id, 0);
    QCOMPARE(applied(store, {sid, MessageStatus::Sent}), 1u);
    QCOMPARE(applied(store, {sid, MessageStatus::Queued}), 0u);
    QCOMPARE(applied(store, {sid, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off or unreachable")}), 1u);
    QCOMPARE(applied(store, {sid, MessageStatus::Delivered}), 0u);
    QCOMPARE(applied(store, {sid, MessageStatus::Failed, 30005}), 0u);
    const CampaignCounts counts = *store.reader->counts(id);
    QCOMPARE(counts.undelivered, 1);
    QCOMPARE(counts.totalCount(), 1);
    QCOMPARE(counts.failedCount(), 1);
    QCOMPARE(personOf(store, id, 0).errorCode, 30003);
}

void ReceiptsTest::newsTellsWhatChanged()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    store.submit(id, 1);
    store.takeChanges();
    const Recipient person = personOf(store, id, 0);
    const auto news = *store.receipts->apply(
        {{person.twilioSid, MessageStatus::Failed, 30007, QStringLiteral("Filtered by the carrier")}});
    QCOMPARE(news.size(), 1u);
    QCOMPARE(news[0].campaign, id);
    QCOMPARE(news[0].recipient, person.id);
    QVERIFY(news[0].status == MessageStatus::Failed);
    QCOMPARE(news[0].errorCode, 30007);
    QCOMPARE(news[0].sentence, QStringLiteral("Filtered by the carrier"));
    QCOMPARE(news[0].sentAt, person.sentAt);
    QCOMPARE(store.takeChanges().recipients, QSet<RecipientId>{person.id});
}

void ReceiptsTest::aPageSaysTheSameMessageTwice()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    store.submit(id, 1);
    const QString sid = sidOf(store, id, 0);
    const auto news = *store.receipts->apply({{sid, MessageStatus::Sent},
                                              {sid, MessageStatus::Delivered},
                                              {sid, MessageStatus::Sent},
                                              {sid, MessageStatus::Undelivered, 30005}});
    QCOMPARE(news.size(), 2u);
    QCOMPARE(store.reader->counts(id)->delivered, 1);
}

void ReceiptsTest::anErrorOfSomethingDeliveredIsNone()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    store.submit(id, 1);
    QCOMPARE(applied(store, {sidOf(store, id, 0), MessageStatus::Delivered, 21610, QStringLiteral("Opted out")}), 1u);
    const Recipient person = personOf(store, id, 0);
    QCOMPARE(person.errorCode, 0);
    QVERIFY(person.errorMessage.isEmpty());
    QVERIFY(!store.takeChanges().optOuts);
}

void ReceiptsTest::foreignMessagesAreIgnored()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 1));
    store.submit(id, 1);
    store.takeChanges();
    QCOMPARE(applied(store, {QStringLiteral("SMffff"), MessageStatus::Delivered}), 0u);
    QCOMPARE(applied(store, {QStringLiteral("SMffff"), MessageStatus::Failed, 21610}), 0u);
    QVERIFY(store.takeChanges().isEmpty());
    QCOMPARE(store.reader->counts(id)->queued, 1);
}

void ReceiptsTest::allOrNothingIsWritten()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 2));
    store.submit(id, 2);
    store.takeChanges();
    const std::vector<Receipt> page{{sidOf(store, id, 0), MessageStatus::Delivered},
                                    {sidOf(store, id, 1), MessageStatus::Failed, 21610}};
    QVERIFY(store.database->execute(
        QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON opt_outs BEGIN SELECT RAISE(ABORT, 'full'); END")));
    QVERIFY(!store.receipts->apply(page));
    QCOMPARE(store.reader->counts(id)->queued, 2);
    QVERIFY(store.takeChanges().isEmpty());
    QVERIFY(store.database->execute(QStringLiteral("DROP TRIGGER full")));
    QCOMPARE(store.receipts->apply(page)->size(), 2u);
    QCOMPARE(store.reader->counts(id)->queued, 0);
}

void ReceiptsTest::onlyOpenReceiptsAreAwaited()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 4));
    store.submit(id, 3);
    store.answer(id, 1, MessageStatus::Delivered);
    store.answer(id, 1, MessageStatus::Sent);
    const QDateTime now = store.clock.now();
    const QDateTime since = now.addDays(-3);
    const auto awaited = *store.receipts->awaited(TemporaryStore::account, since, now.addMSecs(-1));
    QCOMPARE(awaited.size(), 1u);
    QCOMPARE(awaited[0].sender, TemporaryStore::sender);
    QCOMPARE(awaited[0].count, 2);
    QCOMPARE(awaited[0].unlisted, 0);
    QVERIFY(store.receipts->awaited(TemporaryStore::account, now.addDays(1), now)->empty());
    QVERIFY(store.receipts->awaited(QStringLiteral("AC2"), since, now)->empty());
    QVERIFY(store.receipts->unlisted(TemporaryStore::account, since, now.addMSecs(-1))->empty());

    store.clock.advance(std::chrono::seconds(20));
    QCOMPARE(store.receipts->awaited(TemporaryStore::account, since, now.addSecs(5))->at(0).unlisted, 1);
    const auto unlisted = *store.receipts->unlisted(TemporaryStore::account, since, now.addSecs(5));
    QCOMPARE(unlisted.size(), 1u);
    QCOMPARE(unlisted[0].sid, sidOf(store, id, 2));
    QCOMPARE(unlisted[0].sender, TemporaryStore::sender);

    store.clock.stepWallClock(-std::chrono::hours(1)); // submitted in the future now
    QCOMPARE(store.receipts->awaited(TemporaryStore::account, since, store.clock.now().addSecs(-15))->at(0).unlisted,
             1);
    QCOMPARE(store.receipts->unlisted(TemporaryStore::account, since, store.clock.now().addSecs(-15))->size(), 1u);
}

void ReceiptsTest::eachSenderIsAwaitedForItself()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 4));
    store.submit(id, 4);
    QVERIFY(store.database->execute(QStringLiteral("UPDATE recipients SET sender = '%1' WHERE recipient_id = %2")
                                        .arg(TemporaryStore::fastSender)
                                        .arg(personOf(store, id, 0).id)));
    const QDateTime now = store.clock.now();
    const auto awaited = *store.receipts->awaited(TemporaryStore::account, now.addDays(-3), now);
    QCOMPARE(awaited.size(), 2u);
    for (const AwaitedReceipts& sender : awaited)
        QCOMPARE(sender.count, sender.sender == TemporaryStore::fastSender ? 1 : 3);
}

void ReceiptsTest::theProvidersClockSaysHowFarBack()
{
    TemporaryStore store;
    const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), 2));
    store.submit(id, 2);
    const QDateTime now = store.clock.now();
    const auto since = [&] {
        return store.receipts->awaited(TemporaryStore::account, now.addDays(-3), now)->at(0).madeSince;
    };
    QCOMPARE(since(), now.addSecs(-26 * 3600));
    const QDateTime theirs = now.addSecs(4000); // their clock is ahead
    QCOMPARE(applied(store, {sidOf(store, id, 0), MessageStatus::Queued, 0, {}, theirs}), 0u);
    QCOMPARE(since(), now.addSecs(-26 * 3600));
    QCOMPARE(applied(store, {sidOf(store, id, 1), MessageStatus::Sent, 0, {}, theirs.addSecs(9)}), 1u);
    QCOMPARE(since(), theirs.addSecs(-60));
    QCOMPARE(applied(store, {sidOf(store, id, 0), MessageStatus::Queued, 0, {}, theirs.addDays(-1)}),
             0u); // said before
    QCOMPARE(since(), theirs.addSecs(-60));
}

void ReceiptsTest::whoOptedOutEntersTheListOnce()
{
    TemporaryStore store;
    const CampaignId first = store.create(store.draft(QStringLiteral("Recall"), 1));
    store.submit(first, 1);
    const Receipt receipt{sidOf(store, first, 0), MessageStatus::Undelivered, 21610, QStringLiteral("Opted out")};
    store.takeChanges();
    QCOMPARE(applied(store, receipt), 1u);
    QVERIFY(store.takeChanges().optOuts);
    const CampaignId second = store.create(store.draft(QStringLiteral("Reminder"), 1));
    QVERIFY(!*store.outbox->claim(**store.outbox->next(second)));
    QCOMPARE(store.reader->counts(second)->failed, 1);

    QVERIFY(store.database->execute(QStringLiteral("DELETE FROM opt_outs"))); // they came back in
    store.takeChanges();
    QCOMPARE(applied(store, receipt), 0u);
    QVERIFY(!store.takeChanges().optOuts);
    const CampaignId third = store.create(store.draft(QStringLiteral("Party"), 1));
    QVERIFY(*store.outbox->claim(**store.outbox->next(third)));
}

void ReceiptsTest::aLateFailureStaysWithItsAttempt()
{
    Retried retried;
    retried.store.submit(retried.id, 1);
    const Recipient before = retried.person();
    QVERIFY(before.twilioSid != retried.sid);
    QVERIFY(retried.say(MessageStatus::Undelivered, 30003).empty()); // known
    QCOMPARE(retried.attempts()[0].errorMessage, QStringLiteral("Phone off or unreachable"));
    retried.store.takeChanges();
    QVERIFY(retried.say(MessageStatus::Failed, 30005).empty());
    QVERIFY(retried.store.takeChanges().isEmpty());
    QCOMPARE(retried.attempts()[0].errorCode, 30005);
    QCOMPARE(retried.attempts()[0].errorMessage, QStringLiteral("failed"));
    const Recipient after = retried.person();
    QCOMPARE(after.twilioSid, before.twilioSid);
    QVERIFY(after.status == MessageStatus::Queued);
    QCOMPARE(after.errorCode, 0);
    QCOMPARE(after.changedAt, before.changedAt);
}

void ReceiptsTest::whatArrivedAfterAllStaysWithItsAttempt()
{
    Retried retried;
    retried.store.submit(retried.id, 1);
    QVERIFY(retried.say(MessageStatus::Queued).empty());
    QCOMPARE(retried.attempts()[0].errorMessage, QStringLiteral("Phone off or unreachable"));
    QVERIFY(retried.say(MessageStatus::Sent).empty());
    QCOMPARE(retried.attempts()[0].errorMessage, QStringLiteral("Reported as failed first and as sent later."));
    QVERIFY(retried.say(MessageStatus::Delivered).empty());
    for (const MessageStatus later : {MessageStatus::Sent, MessageStatus::Undelivered, MessageStatus::Delivered})
        QVERIFY(retried.say(later, 30008).empty()); // nothing leaves a final state
    QCOMPARE(retried.attempts()[0].errorMessage, QStringLiteral("Reported as failed first and as delivered later."));
    QCOMPARE(retried.attempts()[0].errorCode, 30003);
    QVERIFY(retried.person().status == MessageStatus::Queued);
}

void ReceiptsTest::whoGotTheFirstTextIsNotTextedAgain()
{
    Retried retried;
    QVERIFY(retried.say(MessageStatus::Undelivered, 30003).empty());
    QVERIFY(retried.say(MessageStatus::Sent).empty()); // which proves nothing
    QVERIFY(retried.person().status == MessageStatus::Pending);
    const auto news = retried.say(MessageStatus::Delivered);
    QCOMPARE(news.size(), 1u);
    QVERIFY(news[0].status == MessageStatus::Delivered);
    QVERIFY(!*retried.store.outbox->next(retried.id));
    const Recipient person = retried.person();
    QVERIFY(person.status == MessageStatus::Delivered);
    QCOMPARE(person.twilioSid, retried.sid);
    QVERIFY(!person.renderedMessage.isEmpty());
    QVERIFY(person.sentAt.isValid());
    QCOMPARE(retried.attempts().size(), 1u); // and the proof holds
}

void ReceiptsTest::whoIsBeingTextedAgainIsLeftAlone()
{
    Retried retried;
    const auto attempt = *retried.store.outbox->claim(**retried.store.outbox->next(retried.id));
    QVERIFY(attempt);
    QVERIFY(retried.say(MessageStatus::Delivered).empty());
    QVERIFY(retried.person().status == MessageStatus::Pending);
    QVERIFY(retried.store.outbox->accepted(*attempt, QStringLiteral("SM2"), MessageStatus::Queued));
    QCOMPARE(retried.attempts()[0].errorMessage, QStringLiteral("Reported as failed first and as delivered later."));
}

void ReceiptsTest::whenEverybodyWasAskedIsKept()
{
    TemporaryStore store;
    QVERIFY(store.receipts->askedAll(TemporaryStore::account)->isNull());
    for (const int day : {2, 1}) {
        const QDateTime at = store.clock.now().addDays(-day);
        QVERIFY(store.receipts->noteAskedAll(TemporaryStore::account, at));
        QCOMPARE(*store.receipts->askedAll(TemporaryStore::account), at);
    }
    QVERIFY(store.receipts->askedAll(QStringLiteral("AC2"))->isNull());
}

QTEST_GUILESS_MAIN(ReceiptsTest)
#include "receipts_test.moc"
