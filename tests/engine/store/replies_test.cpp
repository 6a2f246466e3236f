#include "tests/support/temporarystore.h"

#include <QTest>

#include <algorithm>

using namespace outbound;
using namespace std::chrono_literals;

/// Whose reply is whose, and what a word of it does, on a real store.
class RepliesTest : public QObject
{
    Q_OBJECT

private slots:
    void peopleWhoRepliedAreCountedOnce();
    void itIsAReplyToTheLastCampaignFromThatNumber();
    void whoeverWroteFirstOrMuchLaterRepliedToNothing();
    void aReplyMayComeBeforeTheReceipt();
    void strangersAreIgnored();
    void anotherAccountIsAnotherHouse();
    void stopIsNotTextedAnyMore();
    void theOrderOfTheWordsCounts_data();
    void theOrderOfTheWordsCounts();
    void whatWasEnteredByHandStays();
    void whatTheProviderSaidIsTakenBack();
    void strangersMayStopToo();
    void inboxesAreThoseThatTextedLately();
    void inboxesAreReadOnFromTheNewest();
    void whoeverWasOffForDaysLooksOnceMore();
    void figuresComeFromAnIndex();
    void aCampaignIsErasedWithItsReplies();

private:
    struct House {
        TemporaryStore store;

        CampaignId texting(int people, const QString& from = TemporaryStore::sender)
        {
            CampaignDraft draft = store.draft(QStringLiteral("Recall"), people);
            draft.fromNumber = from;
            const CampaignId id = store.create(draft);
            text(id, people);
            return id;
        }
        void text(const CampaignId& id, int people)
        {
            for (int i = 0; i < people; ++i) {
                const auto attempt = **store.outbox->claim(**store.outbox->next(id));
                const QString sid = QStringLiteral("SM%1").arg(++m_lastSid, 32, 16, QLatin1Char('0'));
                if (!store.outbox->accepted(attempt, sid, MessageStatus::Queued, store.clock.now()))
                    qFatal("not accepted");
            }
        }
        Reply from(int person, ReplyWord word = ReplyWord::None)
        {
            return {QStringLiteral("SMin%1").arg(++m_lastSid), TemporaryStore::phone(person), store.clock.now(), word};
        }
        void arrive(const std::vector<Reply>& replies, const QString& at = TemporaryStore::sender)
        {
            if (!store.replies->keep(TemporaryStore::account, at, replies))
                qFatal("not kept");
        }
        int replied(const CampaignId& id) { return *store.reader->replied(id); }
        bool isOptedOut(int person)
        {
            return store.reader->optedOut(TemporaryStore::account)->contains(TemporaryStore::phone(person));
        }
        int rows()
        {
            Statement read(*store.database, QStringLiteral("SELECT count(*) FROM replies"));
            return read.run() && read.next() ? read.value(0).toInt() : -1;
        }

    private:
        int m_lastSid = 0;
    };
};

void RepliesTest::peopleWhoRepliedAreCountedOnce()
{
    House at;
    const CampaignId id = at.texting(3);
    at.store.clock.advance(1min);
    const Reply first = at.from(0);
    at.store.takeChanges();
    at.arrive({first, at.from(0), at.from(1)});
    QCOMPARE(at.replied(id), 2);
    StoreChanges changes = at.store.takeChanges();
    QVERIFY(changes.campaigns.contains(id));
    QCOMPARE(changes.recipients.size(), 2);
    QVERIFY(!changes.optOuts);

    at.arrive({first}); // read again
    QCOMPARE(at.replied(id), 2);
    QCOMPARE(at.rows(), 3);
    QVERIFY(at.store.takeChanges().isEmpty());
    QCOMPARE(*at.store.reader->campaignsReplied(TemporaryStore::account), std::vector{id});

    const auto people = *at.store.reader->recipientIds(id, CountFilter::All);
    const auto one = *at.store.reader->provenRecipient(people[0]);
    QCOMPARE(one.replies.size(), 2u);
    QCOMPARE(one.replies[0].at, first.at);
    QVERIFY(!one.replies[0].asksToStop);
    QVERIFY(at.store.reader->provenRecipient(people[2])->replies.empty());
    size_t answers = 0;
    const auto proof = at.store.reader->proof(id, [&](const ProvenRecipient& person) {
        answers += person.replies.size();
        return true;
    });
    QVERIFY(proof && proof->holds());
    QCOMPARE(answers, 3u);
}

void RepliesTest::itIsAReplyToTheLastCampaignFromThatNumber()
{
    House at;
    const CampaignId older = at.texting(2);
    at.store.clock.advance(1h);
    const Reply toOlder = at.from(0); // arrived in between, read later
    at.store.clock.advance(1h);
    const CampaignId newer = at.texting(1);
    const CampaignId elsewhere = at.texting(2, TemporaryStore::fastSender);
    at.store.clock.advance(1min);
    at.arrive({at.from(0), at.from(1)});
    QCOMPARE(at.replied(newer), 1);
    QCOMPARE(at.replied(older), 1);
    at.arrive({toOlder});
    QCOMPARE(at.replied(older), 2);
    QCOMPARE(at.replied(elsewhere), 0);
    at.arrive({at.from(1)}, TemporaryStore::fastSender);
    QCOMPARE(at.replied(elsewhere), 1);
}

void RepliesTest::whoeverWroteFirstOrMuchLaterRepliedToNothing()
{
    House at;
    const Reply before = at.from(0);
    at.store.clock.advance(1s);
    const CampaignId id = at.texting(2);
    at.arrive({before});
    at.store.clock.advance(72h + 1s);
    at.arrive({at.from(0)});
    QCOMPARE(at.replied(id), 0);
    Reply last = at.from(1);
    last.at = last.at.addSecs(-1);
    at.arrive({last});
    QCOMPARE(at.replied(id), 1);
}

void RepliesTest::aReplyMayComeBeforeTheReceipt()
{
    House at;
    const CampaignId id = at.texting(1);
    at.arrive({at.from(0)}); // within the same second
    QCOMPARE(at.replied(id), 1);
    QCOMPARE(at.store.reader->counts(id)->queued, 1);
    at.store.answer(id, 1, MessageStatus::Delivered);
    QCOMPARE(at.store.reader->counts(id)->delivered, 1);
    QCOMPARE(at.replied(id), 1);
}

void RepliesTest::strangersAreIgnored()
{
    House at;
    const CampaignId id = at.store.create(at.store.draft(QStringLiteral("Recall"), 3));
    at.text(id, 1);
    at.arrive({at.from(500), at.from(1), at.from(501, ReplyWord::Start), at.from(502, ReplyWord::Yes)});
    QCOMPARE(at.replied(id), 0); // the second waits to be texted
    QCOMPARE(at.rows(), 0);
    QVERIFY(at.store.reader->campaignsReplied(TemporaryStore::account)->empty());
}

void RepliesTest::anotherAccountIsAnotherHouse()
{
    House at;
    const CampaignId id = at.texting(1);
    const AccountSid other = QStringLiteral("AC00000000000000000000000000000002");
    QVERIFY(at.store.replies->inboxes(other)->empty());
    QVERIFY(at.store.replies->keep(other, TemporaryStore::sender, {at.from(0), at.from(0, ReplyWord::Stop)}));
    QCOMPARE(at.replied(id), 0);
    QVERIFY(!at.isOptedOut(0));
    QCOMPARE(at.store.reader->optedOut(other)->size(), 1);
    QVERIFY(at.store.reader->campaignsReplied(other)->empty());
}

void RepliesTest::stopIsNotTextedAnyMore()
{
    House at;
    const CampaignId first = at.texting(1);
    const CampaignId second = at.store.create(at.store.draft(QStringLiteral("Again"), 1));
    at.store.takeChanges();
    at.arrive({at.from(0, ReplyWord::Stop)});
    QVERIFY(at.store.takeChanges().optOuts);
    QCOMPARE(at.replied(first), 1);
    const auto optOuts = *at.store.reader->optOuts(TemporaryStore::account);
    QCOMPARE(optOuts.size(), 1u);
    QCOMPARE(optOuts[0].phone, TemporaryStore::phone(0));
    QCOMPARE(optOuts[0].reason, QStringLiteral("Opted out by replying STOP"));
    QVERIFY(!*at.store.outbox->claim(**at.store.outbox->next(second)));
    QCOMPARE(at.store.reader->counts(second)->failed, 1);
    const auto people = *at.store.reader->recipientIds(first, CountFilter::All);
    QVERIFY(at.store.reader->provenRecipient(people[0])->replies.at(0).asksToStop);
}

void RepliesTest::theOrderOfTheWordsCounts_data()
{
    QTest::addColumn<QList<int>>("words"); // a second apart
    QTest::addColumn<bool>("optedOut");
    const auto row = [](const char* name, const QList<ReplyWord>& words, bool optedOut) {
        QList<int> numbers;
        for (ReplyWord word : words)
            numbers << int(word);
        QTest::newRow(name) << numbers << optedOut;
    };
    using enum ReplyWord;
    row("stop", {Stop}, true);
    row("yes alone", {Yes}, false);
    row("stop, start", {Stop, Start}, false);
    row("stop, yes", {Stop, Yes}, false);
    row("stop, words", {Stop, None}, true);
    row("start, stop", {Start, Stop}, true);
    row("yes, stop", {Yes, Stop}, true);
    row("stop, start, stop", {Stop, Start, Stop}, true);
}

void RepliesTest::theOrderOfTheWordsCounts()
{
    QFETCH(QList<int>, words);
    QFETCH(bool, optedOut);
    std::vector<Reply> replies;
    House at;
    at.texting(1);
    for (int word : words) {
        at.store.clock.advance(1s);
        replies.push_back(at.from(0, ReplyWord(word)));
    }
    at.arrive({replies.rbegin(), replies.rend()}); // the newest first
    QCOMPARE(at.isOptedOut(0), optedOut);
    at.arrive(replies);
    QCOMPARE(at.isOptedOut(0), optedOut);

    House late; // each is read for itself, the newest first: in doubt nobody is texted
    late.texting(1);
    for (auto reply = replies.rbegin(); reply != replies.rend(); ++reply)
        late.arrive({*reply});
    QCOMPARE(late.isOptedOut(0), words.contains(int(ReplyWord::Stop)));
}

void RepliesTest::whatWasEnteredByHandStays()
{
    House at;
    at.texting(2);
    QVERIFY(at.store.writer->addOptOuts(TemporaryStore::account, {TemporaryStore::phone(0)}, QStringLiteral("manual")));
    at.arrive({at.from(0, ReplyWord::Stop), at.from(1, ReplyWord::Stop)});
    const auto added = at.store.writer->addOptOuts(TemporaryStore::account, {TemporaryStore::phone(1)}, {});
    QCOMPARE(*added, 0);
    at.store.clock.advance(1s);
    at.store.takeChanges();
    at.arrive({at.from(0, ReplyWord::Start), at.from(0, ReplyWord::Yes), at.from(1, ReplyWord::Start)});
    QVERIFY(at.isOptedOut(0));
    QVERIFY(at.isOptedOut(1));
    QVERIFY(!at.store.takeChanges().optOuts);
}

void RepliesTest::whatTheProviderSaidIsTakenBack()
{
    House at;
    const CampaignId id = at.store.create(at.store.draft(QStringLiteral("Recall"), 2));
    const auto attempt = **at.store.outbox->claim(**at.store.outbox->next(id));
    QVERIFY(at.store.outbox->refused(attempt, 21610, QStringLiteral("Opted out"), true));
    at.text(id, 1);
    const QString sid =
        at.store.reader->recipients(*at.store.reader->recipientIds(id, CountFilter::Pending))->at(0).twilioSid;
    QVERIFY(at.store.receipts->apply({{sid, MessageStatus::Failed, 21610, QStringLiteral("Opted out")}}));
    QVERIFY(at.isOptedOut(0));
    QVERIFY(at.isOptedOut(1));
    at.arrive({at.from(0, ReplyWord::Start), at.from(1, ReplyWord::Start)});
    QVERIFY(!at.isOptedOut(0));
    QVERIFY(!at.isOptedOut(1));
}

void RepliesTest::strangersMayStopToo()
{
    House at;
    const CampaignId id = at.texting(1);
    const Reply stop = at.from(500, ReplyWord::Stop);
    at.arrive({stop});
    QVERIFY(at.isOptedOut(500));
    QCOMPARE(at.replied(id), 0);
    QVERIFY(at.store.writer->removeOptOut(TemporaryStore::account, TemporaryStore::phone(500)));
    at.arrive({stop}); // which was heeded already
    QVERIFY(!at.isOptedOut(500));
}

void RepliesTest::inboxesAreThoseThatTextedLately()
{
    House at;
    QVERIFY(at.store.replies->inboxes(TemporaryStore::account)->empty());
    at.store.create(at.store.draft(QStringLiteral("Waits"), 2));
    QVERIFY(at.store.replies->inboxes(TemporaryStore::account)->empty());
    const QDateTime begun = at.store.clock.now();
    at.texting(1);
    at.store.clock.advance(1h);
    CampaignDraft several = at.store.draft(QStringLiteral("Several"), 1);
    several.moreNumbers = {TemporaryStore::fastSender};
    at.text(at.store.create(several), 1);
    const auto inboxes = *at.store.replies->inboxes(TemporaryStore::account);
    QCOMPARE(inboxes.size(), 2u);
    QCOMPARE(inboxes[0].number, TemporaryStore::fastSender);
    QCOMPARE(inboxes[0].since, at.store.clock.now());
    QCOMPARE(inboxes[1].number, TemporaryStore::sender);
    QCOMPARE(inboxes[1].since, begun);
    at.store.clock.advance(72h);
    QCOMPARE(at.store.replies->inboxes(TemporaryStore::account)->size(), 2u);
    at.store.clock.advance(1s);
    QVERIFY(at.store.replies->inboxes(TemporaryStore::account)->empty());
}

void RepliesTest::inboxesAreReadOnFromTheNewest()
{
    House at;
    at.texting(1);
    at.store.clock.advance(2h);
    const QDateTime newest = at.store.clock.now();
    const auto since = [&] { return at.store.replies->inboxes(TemporaryStore::account)->at(0).since; };
    const Reply stranger = at.from(500);
    at.arrive({stranger});
    QCOMPARE(since(), newest.addSecs(-600));
    at.store.clock.advance(1h);
    QCOMPARE(since(), newest.addSecs(-600));
    Reply late = at.from(0);
    late.at = newest.addSecs(-300); // listed late
    at.arrive({late});
    QCOMPARE(since(), newest.addSecs(-600));
}

void RepliesTest::whoeverWasOffForDaysLooksOnceMore()
{
    House at;
    at.texting(1);
    at.store.clock.advance(1h);
    QVERIFY(at.store.replies->noteReadAll(TemporaryStore::account, at.store.clock.now()));
    at.store.clock.advance(10 * 24h);
    QCOMPARE(at.store.replies->inboxes(TemporaryStore::account)->size(), 1u);
    QVERIFY(at.store.replies->noteReadAll(TemporaryStore::account, at.store.clock.now()));
    QVERIFY(at.store.replies->inboxes(TemporaryStore::account)->empty());
    at.store.clock.stepWallClock(-10 * 24h); // set back
    QCOMPARE(at.store.replies->inboxes(TemporaryStore::account)->size(), 1u);
}

void RepliesTest::figuresComeFromAnIndex()
{
    TemporaryStore store;
    const auto planOf = [&](const QString& sql) {
        Statement read(*store.database, QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
        QStringList plan;
        if (read.run())
            while (read.next())
                plan << read.value(3).toString();
        return plan.join(u'\n');
    };
    QVERIFY(planOf(QStringLiteral("SELECT count(DISTINCT recipient_id) FROM replies WHERE campaign_id = 'a'"))
                .contains(QStringLiteral("COVERING INDEX replies_by_campaign")));
    QVERIFY(planOf(QStringLiteral("SELECT 1 FROM replies s WHERE s.account_sid = 'a' AND s.phone = 'b' "
                                  "AND s.word = 'stop' AND s.arrived_at >= 1"))
                .contains(QStringLiteral("INDEX replies_that_stop")));
}

void RepliesTest::aCampaignIsErasedWithItsReplies()
{
    House at;
    const CampaignId id = at.texting(1);
    at.arrive({at.from(0, ReplyWord::Stop)});
    at.store.answer(id, 1, MessageStatus::Delivered);
    QVERIFY(*at.store.writer->finishCampaign(id));
    QVERIFY(*at.store.writer->erase(id, 10));
    QCOMPARE(at.rows(), 0);
    QVERIFY(at.isOptedOut(0));
}

QTEST_GUILESS_MAIN(RepliesTest)
#include "replies_test.moc"
