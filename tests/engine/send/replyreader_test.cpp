#include "engine/send/replyreader.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/temporarystore.h"

#include <QTest>

#include <algorithm>

using namespace outbound;
using namespace std::chrono_literals;

/// When inboxes are read, and that what is in them is read once and whole.
class ReplyReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void repliesAreRead();
    void itReadsOftenAfterSendingAndSeldomLater();
    void itReadsAtOnceWhenTold();
    void nobodyTextedAsksNothing();
    void itReadsOneNumberAtATime();
    void pagesAreFollowed();
    void aListThatBreaksOffKeepsNothing();
    void failuresAreTriedAgainEverMoreSeldom();
    void oneThatFailsDoesNotHoldTheOthers();
    void aRestartGoesOn();
    void aStoreThatFailsIsTriedAgain();
    void whatIsNoReplyIsLeftAlone();
};

namespace
{

struct House {
    TemporaryStore store;
    FakeProvider provider{store.clock};
    CampaignId campaign;
    std::unique_ptr<ReplyReader> reader;

    explicit House(int people = 5) : campaign(texting(people)) { open(); }

    void open()
    {
        reader = std::make_unique<ReplyReader>(TemporaryStore::account, *store.replies, provider, store.clock);
    }

    CampaignId texting(int people, const QString& from = TemporaryStore::sender)
    {
        CampaignDraft draft = store.draft(QStringLiteral("Recall"), std::max(people, 1));
        draft.fromNumber = from;
        const CampaignId id = store.create(draft);
        for (int i = 0; i < people; ++i)
            text(id);
        return id;
    }
    void text(const CampaignId& id)
    {
        const auto attempt = **store.outbox->claim(**store.outbox->next(id));
        const QString sid = QStringLiteral("SM%1").arg(++m_lastSid, 32, 16, QLatin1Char('0'));
        if (!store.outbox->accepted(attempt, sid, MessageStatus::Queued, store.clock.now()))
            qFatal("not accepted");
    }
    void write(int person, const QString& text = QStringLiteral("Yes please"),
               const QString& to = TemporaryStore::sender)
    {
        ProviderMessage message;
        message.sid = QStringLiteral("SMin%1").arg(++m_lastSid);
        message.from = TemporaryStore::phone(person);
        message.to = to;
        message.body = text;
        message.createdAt = store.clock.now();
        message.isInbound = true;
        provider.messages.push_back(message);
    }
    int replied() { return *store.reader->replied(campaign); }
    size_t asked() const { return provider.queries.size(); }

private:
    int m_lastSid = 0;
};

} // namespace

void ReplyReaderTest::repliesAreRead()
{
    House house;
    house.store.clock.advance(1s);
    house.write(0);
    house.write(1, QStringLiteral("stop"));
    house.store.clock.advance(6s);
    QCOMPARE(house.asked(), 1u);
    QCOMPARE(house.provider.queries[0].to, TemporaryStore::sender);
    QVERIFY(house.provider.queries[0].from.isEmpty());
    QVERIFY(!house.provider.queries[0].sentSince.isNull());
    QCOMPARE(house.replied(), 2);
    QVERIFY(house.store.reader->optedOut(TemporaryStore::account)->contains(TemporaryStore::phone(1)));
    QCOMPARE(house.store.reader->counts(house.campaign)->queued, 5);
}

void ReplyReaderTest::itReadsOftenAfterSendingAndSeldomLater()
{
    House house;
    house.reader->hurry();
    house.store.clock.advance(30min);
    QVERIFY2(house.asked() >= 29 && house.asked() <= 31, qPrintable(QString::number(house.asked())));
    house.store.clock.advance(31min);
    const size_t before = house.asked();
    house.store.clock.advance(1h);
    QVERIFY2(house.asked() - before <= 12, qPrintable(QString::number(house.asked() - before)));
    QVERIFY(house.asked() - before >= 11);

    for (int i = 0; i < 1000; ++i)
        house.reader->hurry(); // as every message does
    const size_t quiet = house.asked();
    house.store.clock.advance(59s);
    QVERIFY(house.asked() <= quiet + 1);
    house.store.clock.advance(2s);
    QVERIFY(house.asked() > quiet);

    house.store.clock.advance(74h);
    const size_t over = house.asked();
    house.store.clock.advance(24h);
    QCOMPARE(house.asked(), over); // nothing is awaited any longer
    house.campaign = house.texting(1);
    house.reader->hurry();
    house.store.clock.advance(61s);
    QCOMPARE(house.asked(), over + 1);
}

void ReplyReaderTest::itReadsAtOnceWhenTold()
{
    House house;
    house.store.clock.advance(10min);
    const size_t asked = house.asked();
    house.write(0);
    house.reader->readNow();
    house.reader->readNow();
    house.store.clock.advance(100ms);
    QCOMPARE(house.asked(), asked + 1);
    QCOMPARE(house.replied(), 1);
}

void ReplyReaderTest::nobodyTextedAsksNothing()
{
    House house(0);
    house.store.clock.advance(24h);
    QCOMPARE(house.asked(), 0u);
}

void ReplyReaderTest::itReadsOneNumberAtATime()
{
    House house;
    house.texting(1, TemporaryStore::fastSender);
    house.provider.readLatency = 10s;
    house.store.clock.advance(6s);
    QCOMPARE(house.asked(), 1u);
    house.reader->readNow(); // is under way
    house.reader->hurry();
    house.store.clock.advance(8s);
    QCOMPARE(house.asked(), 1u);
    house.store.clock.advance(2s);
    QCOMPARE(house.asked(), 2u);
    QVERIFY(house.provider.queries[0].to != house.provider.queries[1].to);
}

void ReplyReaderTest::pagesAreFollowed()
{
    House house(25);
    house.provider.pageSize = 4;
    for (int i = 0; i < 25; ++i)
        house.write(i);
    house.store.clock.advance(10s);
    QCOMPARE(house.asked(), 7u);
    QCOMPARE(house.replied(), 25);
}

void ReplyReaderTest::aListThatBreaksOffKeepsNothing()
{
    House house(10);
    house.provider.pageSize = 4;
    for (int i = 0; i < 9; ++i)
        house.write(i);
    house.provider.spoil = [](const MessageQuery& query, Result<MessagePage>& answer) {
        if (query.nextPage == QStringLiteral("8"))
            answer = Error{ErrorCode::Network, QStringLiteral("no answer")};
    };
    house.store.clock.advance(10s);
    QCOMPARE(house.asked(), 3u);
    QCOMPARE(house.replied(), 0); // the first of them would be behind what is read next
    house.provider.spoil = [](const MessageQuery&, Result<MessagePage>& answer) {
        if (answer)
            answer->nextPage = QStringLiteral("4"); // in circles
    };
    house.store.clock.advance(61s);
    QCOMPARE(house.replied(), 0);
    house.provider.spoil = {};
    house.store.clock.advance(5min);
    QCOMPARE(house.replied(), 9);
}

void ReplyReaderTest::failuresAreTriedAgainEverMoreSeldom()
{
    House house;
    house.reader->hurry();
    house.provider.listFails = true;
    house.store.clock.advance(1h);
    QVERIFY2(house.asked() >= 5 && house.asked() <= 8, qPrintable(QString::number(house.asked())));
    const size_t asked = house.asked();
    house.reader->hurry();
    house.store.clock.advance(61s);
    QCOMPARE(house.asked(), asked); // sending does not make it knock
    house.provider.listFails = false;
    house.write(0);
    house.store.clock.advance(17min);
    QCOMPARE(house.replied(), 1);
}

void ReplyReaderTest::oneThatFailsDoesNotHoldTheOthers()
{
    House house;
    const CampaignId other = house.texting(1, TemporaryStore::fastSender);
    for (const QString& failing : {TemporaryStore::sender, TemporaryStore::fastSender}) {
        house.write(0);
        house.write(0, QStringLiteral("Hello"), TemporaryStore::fastSender);
        house.provider.spoil = [failing](const MessageQuery& query, Result<MessagePage>& answer) {
            if (query.to == failing)
                answer = Error{ErrorCode::Network, QStringLiteral("no answer")};
        };
        house.reader->readNow();
        house.store.clock.advance(1s);
    }
    QCOMPARE(house.replied(), 1);
    QCOMPARE(*house.store.reader->replied(other), 1);
}

void ReplyReaderTest::aRestartGoesOn()
{
    House house;
    house.store.clock.advance(5h);
    house.write(0);
    const QDateTime newest = house.store.clock.now();
    house.store.clock.advance(1h);
    QCOMPARE(house.replied(), 1);
    house.reader.reset();
    house.store.clock.advance(1h);
    house.write(1);
    const size_t asked = house.asked();
    house.store.takeChanges();
    house.open();
    house.store.clock.advance(6s);
    QCOMPARE(house.asked(), asked + 1);
    QCOMPARE(house.provider.queries.back().sentSince, newest.addSecs(-600));
    QCOMPARE(house.replied(), 2);
    QCOMPARE(house.store.takeChanges().recipients.size(), 1); // the first is no news
}

void ReplyReaderTest::aStoreThatFailsIsTriedAgain()
{
    House house;
    house.write(0);
    QVERIFY(house.store.database->execute(
        QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON replies BEGIN SELECT RAISE(ABORT, 'full'); END")));
    house.store.clock.advance(10s);
    QCOMPARE(house.asked(), 1u);
    QVERIFY(house.store.database->execute(QStringLiteral("DROP TRIGGER full")));
    house.store.clock.advance(2min);
    QCOMPARE(house.replied(), 1);
}

void ReplyReaderTest::whatIsNoReplyIsLeftAlone()
{
    House house;
    house.write(0);
    house.write(1);
    house.write(2);
    house.write(3);
    house.provider.messages[0].isInbound = false; // one of our numbers texted the other
    house.provider.messages[1].createdAt = {};
    house.provider.messages[2].sid.clear();
    house.provider.spoil = [&](const MessageQuery&, Result<MessagePage>& answer) {
        if (answer)
            answer->messages = house.provider.messages;
    };
    house.store.clock.advance(10s);
    QCOMPARE(house.replied(), 1);
}

QTEST_GUILESS_MAIN(ReplyReaderTest)
#include "replyreader_test.moc"
