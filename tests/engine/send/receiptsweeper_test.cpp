#include "engine/send/receiptsweeper.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/temporarystore.h"

#include <QTest>

#include <random>

using namespace outbound;
using namespace std::chrono_literals;

class ReceiptSweeperTest : public QObject
{
    Q_OBJECT

private slots:
    void receiptsArriveByOneListing();
    void itAsksLessOftenWhenNothingArrives();
    void itAsksAtOnceWhenTold();
    void whatTheListingLeavesOutIsFetched();
    void aFailedPassIsNotFresh();
    void nothingAwaitedAsksNothing();
    void tenThousandTakeTwelveRequests();
    void fiveHundredUnsentSettleWithinTwelveRequestsAPass();
    void theUnsentSettleInAnyOrderOfPages_data();
    void theUnsentSettleInAnyOrderOfPages();
    void theOldDoNotSlowTheYoung();
    void aHundredSendersAreAskedAFewAtATime();
    void whoDoesNotAnswerHoldsTheFreshnessOfAll();
    void whoDoesNotAnswerIsAskedAsFarBackAsEver_data();
    void whoDoesNotAnswerIsAskedAsFarBackAsEver();
    void theYoungDoNotHideWhatIsOwedOfTheOld();
    void theAsOfIsWhenThePassBegan();
    void aClockThatStepsLosesNothing_data();
    void aClockThatStepsLosesNothing();
    void whoeverWasOffForDaysAsksOnceMore();
    void aHostileListTellsTheTruth_data();
    void aHostileListTellsTheTruth();
    void aPageThatCannotBeKeptIsAskedForAgain();
};

namespace
{

/// Messages submitted through the store that the provider knows under the same SIDs.
struct House {
    TemporaryStore store;
    FakeProvider provider{store.clock};
    CampaignId campaign;
    std::unique_ptr<ReceiptSweeper> sweeper;
    std::vector<QDateTime> swept;
    std::vector<ReceiptNews> news;
    size_t mostRequests = 0; ///< of a pass

    explicit House(int people) : campaign(store.create(store.draft(QStringLiteral("Recall"), qMax(people, 1))))
    {
        open();
        store.submit(campaign, people);
        tellProvider(campaign);
    }

    void open()
    {
        sweeper = std::make_unique<ReceiptSweeper>(TemporaryStore::account, *store.receipts, provider, store.clock);
        QObject::connect(sweeper.get(), &ReceiptSweeper::swept, sweeper.get(), [this](const QDateTime& at) {
            swept.push_back(at);
            mostRequests = std::max(mostRequests, requests() - m_asked);
            m_asked = requests();
        });
        QObject::connect(
            sweeper.get(), &ReceiptSweeper::arrived, sweeper.get(),
            [this](const std::vector<ReceiptNews>& page) { news.insert(news.end(), page.begin(), page.end()); });
    }

    void tellProvider(const CampaignId& id, const QString& sender = TemporaryStore::sender)
    {
        for (const Recipient& recipient : *store.reader->recipients(*store.reader->recipientIds(id, CountFilter::All)))
            if (!recipient.twilioSid.isEmpty())
                provider.messages.push_back({recipient.twilioSid,
                                             sender,
                                             recipient.phone,
                                             recipient.renderedMessage,
                                             MessageStatus::Queued,
                                             0,
                                             {},
                                             recipient.sentAt});
    }

    /// A thousand people each, submitted now in one stroke from a number.
    void submitThousands(int campaigns, const QString& sender = TemporaryStore::sender, int people = 1000)
    {
        for (int i = 0; i < campaigns; ++i) {
            const CampaignId id = store.create(store.draft(QStringLiteral("Recall"), people));
            for (const QString& sql :
                 {QStringLiteral("BEGIN IMMEDIATE"),
                  QStringLiteral("UPDATE recipients SET status = 'queued', sender = '%3', rendered_message = 'Hi', "
                                 "twilio_sid = 'SM' || printf('%032x', recipient_id + 65536), sent_at = %2, "
                                 "provider_at = %2 WHERE campaign_id = '%1'"),
                  QStringLiteral("INSERT INTO attempts (recipient_id, campaign_id, sender, body, segments, state, "
                                 "claimed_at, settled_at, twilio_sid) SELECT recipient_id, campaign_id, sender, 'Hi', "
                                 "1, 'accepted', %2, %2, twilio_sid FROM recipients WHERE campaign_id = '%1'"),
                  QStringLiteral("COMMIT")})
                if (!store.database->execute(QString(sql)
                                                 .replace(QStringLiteral("%1"), id)
                                                 .replace(QStringLiteral("%2"), QString::number(now()))
                                                 .replace(QStringLiteral("%3"), sender)))
                    qFatal("not submitted");
            tellProvider(id, sender);
        }
    }

    qint64 now() const { return store.clock.now().toMSecsSinceEpoch(); }
    size_t requests() const { return provider.queries.size() + provider.fetches.size(); }

    void become(MessageStatus status)
    {
        for (ProviderMessage& message : provider.messages)
            message.status = status;
    }

    CampaignCounts counts() const
    {
        CampaignCounts all;
        for (const CampaignSummary& summary : *store.reader->campaigns(TemporaryStore::account)) {
            all.queued += summary.counts.queued;
            all.sent += summary.counts.sent;
            all.delivered += summary.counts.delivered;
            all.undelivered += summary.counts.undelivered;
            all.failed += summary.counts.failed;
        }
        return all;
    }

private:
    size_t m_asked = 0;
};

} // namespace

void ReceiptSweeperTest::receiptsArriveByOneListing()
{
    House house(5);
    house.provider.messages[0].status = MessageStatus::Delivered;
    house.provider.messages[1].status = MessageStatus::Sent;
    house.provider.messages[2].status = MessageStatus::Undelivered;
    house.provider.messages[2].errorCode = 30005;
    house.provider.messages[2].errorSentence = QStringLiteral("Unknown handset");
    house.store.clock.advance(2500ms);
    QCOMPARE(house.provider.queries.size(), 1u);
    QCOMPARE(house.provider.queries[0].from, TemporaryStore::sender);
    QVERIFY(!house.provider.queries[0].sentSince.isNull());
    const CampaignCounts counts = *house.store.reader->counts(house.campaign);
    QCOMPARE(counts.delivered, 1);
    QCOMPARE(counts.sent, 1);
    QCOMPARE(counts.undelivered, 1);
    QCOMPARE(counts.queued, 2);
    QCOMPARE(house.store.reader->failureCauses(house.campaign)->size(), 2u);
    QCOMPARE(house.swept.size(), 1u);
    QCOMPARE(house.news.size(), 3u);
    QVERIFY(std::any_of(house.news.begin(), house.news.end(), [&](const ReceiptNews& item) {
        return item.campaign == house.campaign && item.status == MessageStatus::Undelivered && item.errorCode == 30005;
    }));
}

void ReceiptSweeperTest::itAsksLessOftenWhenNothingArrives()
{
    House house(1);
    house.store.clock.advance(10min);
    const auto asked = house.provider.queries.size();
    QVERIFY2(asked > 5 && asked < 30, qPrintable(QString::number(asked)));
    house.submitThousands(1, TemporaryStore::sender, 1);
    house.sweeper->hurry();
    house.store.clock.advance(2500ms);
    QCOMPARE(house.provider.queries.size(), asked + 1);
    house.store.clock.advance(24h * 5);
    const auto afterThreeDays = house.provider.queries.size();
    QVERIFY2(afterThreeDays < 300, qPrintable(QString::number(afterThreeDays)));
    house.store.clock.advance(24h);
    QCOMPARE(house.provider.queries.size(), afterThreeDays); // 72 hours are over
}

void ReceiptSweeperTest::itAsksAtOnceWhenTold()
{
    House house(1);
    house.store.clock.advance(2h);
    const auto asked = house.provider.queries.size();
    house.swept.clear();
    house.become(MessageStatus::Delivered);
    house.sweeper->askNow();
    house.store.clock.advance(500ms);
    QCOMPARE(house.provider.queries.size(), asked + 1);
    QCOMPARE(house.counts().delivered, 1);
    QCOMPARE(house.swept.size(), 1u);
}

void ReceiptSweeperTest::whatTheListingLeavesOutIsFetched()
{
    House house(1);
    house.provider.listLag = 24h; // never listed
    house.provider.messages[0].status = MessageStatus::Failed;
    house.store.clock.advance(5s);
    QVERIFY(house.provider.fetches.empty());
    house.store.clock.advance(60s);
    QVERIFY(!house.provider.fetches.empty());
    QCOMPARE(house.store.reader->counts(house.campaign)->failed, 1);
}

void ReceiptSweeperTest::aFailedPassIsNotFresh()
{
    House house(1);
    house.provider.listFails = true;
    house.store.clock.advance(10min);
    const auto asked = house.provider.queries.size();
    QVERIFY2(asked >= 20 && asked <= 30, qPrintable(QString::number(asked)));
    QVERIFY(house.swept.empty());
    house.provider.listFails = false;
    house.store.clock.advance(31s);
    QVERIFY(!house.swept.empty());
}

void ReceiptSweeperTest::nothingAwaitedAsksNothing()
{
    House house(0);
    house.store.clock.advance(10min);
    QVERIFY(house.provider.queries.empty());
}

void ReceiptSweeperTest::tenThousandTakeTwelveRequests()
{
    House house(0);
    house.submitThousands(10);
    house.become(MessageStatus::Sent);
    house.store.clock.advance(10s);
    QCOMPARE(house.counts().sent, 10'000);
    house.become(MessageStatus::Delivered);
    house.store.clock.advance(10s);
    QCOMPARE(house.counts().delivered, 10'000);
    QVERIFY(!house.swept.empty());
    QVERIFY2(house.mostRequests >= 10 && house.mostRequests <= 12, qPrintable(QString::number(house.mostRequests)));
    const auto asked = house.requests();
    house.store.clock.advance(1h);
    QCOMPARE(house.requests(), asked); // everybody has an answer
}

void ReceiptSweeperTest::fiveHundredUnsentSettleWithinTwelveRequestsAPass()
{
    House house(0);
    house.submitThousands(10);
    house.become(MessageStatus::Delivered);
    for (size_t i = 7; i < house.provider.messages.size(); i += 20) {
        house.provider.messages[i].status = MessageStatus::Failed;
        house.provider.messages[i].errorCode = 30007;
        house.provider.neverSent.insert(house.provider.messages[i].sid);
    }
    house.store.clock.advance(15s);
    QCOMPARE(house.counts().delivered, 9'500);
    QCOMPARE(house.counts().queued, 500);
    house.swept.clear();
    house.store.clock.advance(20s);
    QCOMPARE(house.counts().failed, 500);
    QVERIFY2(house.swept.size() <= 4, qPrintable(QString::number(house.swept.size())));
    QVERIFY2(house.mostRequests <= 12, qPrintable(QString::number(house.mostRequests)));
}

void ReceiptSweeperTest::theUnsentSettleInAnyOrderOfPages_data()
{
    QTest::addColumn<bool>("shuffled");
    QTest::addColumn<int>("strangers");
    QTest::addColumn<int>("people");
    QTest::newRow("shuffled") << true << 5'000 << 1000;
    QTest::newRow("the oldest first") << false << 15'000 << 60; // one by one, since the first page is out of reach
}

void ReceiptSweeperTest::theUnsentSettleInAnyOrderOfPages()
{
    QFETCH(bool, shuffled);
    QFETCH(int, strangers);
    QFETCH(int, people);
    House house(0);
    for (int i = 0; i < strangers; ++i) // of somebody else's program, from the same number
        house.provider.messages.push_back({QStringLiteral("SMforeign%1").arg(i),
                                           TemporaryStore::sender,
                                           {},
                                           {},
                                           MessageStatus::Delivered,
                                           0,
                                           {},
                                           house.store.clock.now().addDays(-1)});
    house.submitThousands(1, TemporaryStore::sender, people);
    for (size_t i = size_t(strangers); i < house.provider.messages.size(); ++i) {
        house.provider.messages[i].status = MessageStatus::Failed;
        house.provider.neverSent.insert(house.provider.messages[i].sid);
    }
    std::mt19937 random(7);
    if (shuffled)
        std::shuffle(house.provider.messages.begin(), house.provider.messages.end(), random);
    else
        std::reverse(house.provider.messages.begin(), house.provider.messages.end());
    house.store.clock.advance(5min);
    QCOMPARE(house.counts().failed, people);
    QVERIFY2(house.mostRequests <= 12, qPrintable(QString::number(house.mostRequests)));
}

void ReceiptSweeperTest::theOldDoNotSlowTheYoung()
{
    House house(0);
    house.submitThousands(2);
    house.become(MessageStatus::Sent);
    house.store.clock.advance(2h);
    const auto asked = house.provider.queries.size();
    house.mostRequests = 0;
    house.submitThousands(1, TemporaryStore::sender, 50);
    house.sweeper->hurry();
    house.store.clock.advance(8s);
    QVERIFY(house.provider.queries.size() >= asked + 2);
    QCOMPARE(house.mostRequests, 1u);
    house.become(MessageStatus::Delivered);
    house.store.clock.advance(5s);
    QCOMPARE(house.counts().delivered, 50);
    house.store.clock.advance(1h);
    QCOMPARE(house.counts().delivered, 2'050);
}

void ReceiptSweeperTest::aHundredSendersAreAskedAFewAtATime()
{
    House house(0);
    const auto number = [](int i) { return QStringLiteral("+447700901%1").arg(i, 3, 10, QLatin1Char('0')); };
    for (int i = 0; i < 100; ++i)
        house.submitThousands(1, number(i), 3);
    house.become(MessageStatus::Sent);
    std::vector<std::chrono::microseconds> askedAt;
    house.provider.readLatency = 120ms;
    house.provider.spoil = [&](const MessageQuery&, Result<MessagePage>&) {
        askedAt.push_back(house.store.clock.monotonic());
    };
    house.store.clock.advance(2s + 25 * 120ms);
    QCOMPARE(house.counts().sent, 300);
    QCOMPARE(askedAt.size(), 100u);
    for (size_t i = 4; i < askedAt.size(); ++i)
        QVERIFY(askedAt[i] - askedAt[i - 4] >= 120ms);

    for (ProviderMessage& message : house.provider.messages)
        if (message.from != number(42))
            message.status = MessageStatus::Delivered;
    house.store.clock.advance(20s);
    QCOMPARE(house.counts().delivered, 297);
    house.provider.queries.clear();
    house.store.clock.advance(10s);
    QVERIFY(!house.provider.queries.empty());
    for (const MessageQuery& query : house.provider.queries)
        QCOMPARE(query.from, number(42)); // nothing is due of the others
}

void ReceiptSweeperTest::whoDoesNotAnswerHoldsTheFreshnessOfAll()
{
    House house(0);
    house.submitThousands(1, TemporaryStore::sender, 10);
    house.submitThousands(1, TemporaryStore::fastSender, 10);
    house.become(MessageStatus::Sent);
    house.provider.spoil = [](const MessageQuery& query, Result<MessagePage>& answer) {
        if (query.from == TemporaryStore::fastSender)
            answer = Error{ErrorCode::Network, QStringLiteral("no answer")};
    };
    house.store.clock.advance(25s);
    QCOMPARE(house.counts().sent, 10);
    QVERIFY(house.swept.empty());
    const auto of = [&](const QString& sender) {
        return std::count_if(house.provider.queries.begin(), house.provider.queries.end(),
                             [&](const MessageQuery& query) { return query.from == sender; });
    };
    QVERIFY(of(TemporaryStore::sender) > of(TemporaryStore::fastSender)); // which is not pressed
    house.provider.spoil = nullptr;
    house.store.clock.advance(31s);
    QCOMPARE(house.counts().sent, 20);
    QVERIFY(!house.swept.empty());
}

void ReceiptSweeperTest::whoDoesNotAnswerIsAskedAsFarBackAsEver_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("older than the first pass reached") << 30;
    QTest::newRow("as old as any") << 7200;
}

void ReceiptSweeperTest::whoDoesNotAnswerIsAskedAsFarBackAsEver()
{
    QFETCH(int, seconds);
    House house(0);
    house.store.clock.advance(20min);
    house.submitThousands(1, TemporaryStore::sender, 10);
    house.sweeper->hurry();
    house.become(MessageStatus::Sent);
    house.store.clock.advance(5s);
    QCOMPARE(house.counts().sent, 10);
    house.become(MessageStatus::Delivered);
    house.provider.listFails = true;
    house.swept.clear();
    house.store.clock.advance(std::chrono::seconds(seconds));
    QVERIFY(house.swept.empty());
    house.provider.listFails = false;
    house.store.clock.advance(31s);
    QCOMPARE(house.counts().delivered, 10);
    QVERIFY(!house.swept.empty());
}

void ReceiptSweeperTest::theYoungDoNotHideWhatIsOwedOfTheOld()
{
    House house(0);
    house.submitThousands(1, TemporaryStore::sender, 10);
    house.become(MessageStatus::Sent);
    house.store.clock.advance(2h);
    QCOMPARE(house.counts().sent, 10);
    house.become(MessageStatus::Delivered);
    house.provider.listFails = true;
    house.submitThousands(1, TemporaryStore::sender, 1); // the first that is owed is young
    house.sweeper->hurry();
    house.store.clock.advance(1h + 1min);
    house.submitThousands(1, TemporaryStore::fastSender, 1); // and so is all that this one owes
    house.sweeper->hurry();
    house.store.clock.advance(5s);
    house.provider.listFails = false;
    house.store.clock.advance(31s);
    QCOMPARE(house.counts().delivered, 10);
}

void ReceiptSweeperTest::theAsOfIsWhenThePassBegan()
{
    House house(3);
    const QDateTime begun = house.store.clock.now().addSecs(2);
    house.provider.readLatency = 20s;
    house.store.clock.advance(21s);
    QVERIFY(house.swept.empty());
    house.store.clock.advance(2s);
    QCOMPARE(house.swept.size(), 1u);
    QCOMPARE(house.swept[0], begun);
}

void ReceiptSweeperTest::aClockThatStepsLosesNothing_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("ahead") << 1;
    QTest::newRow("back") << -1;
    QTest::newRow("years ahead") << 100'000;
}

void ReceiptSweeperTest::aClockThatStepsLosesNothing()
{
    QFETCH(int, hours);
    House house(0);
    house.submitThousands(1, TemporaryStore::sender, 20);
    for (size_t i = 0; i < 5; ++i) { // the provider's clock is right all the time
        house.provider.messages[i].status = MessageStatus::Failed;
        house.provider.neverSent.insert(house.provider.messages[i].sid);
    }
    house.store.clock.advance(10s);
    house.store.clock.stepWallClock(std::chrono::hours(hours));
    for (ProviderMessage& message : house.provider.messages) {
        if (message.status == MessageStatus::Queued)
            message.status = MessageStatus::Delivered;
        message.createdAt = message.createdAt.addSecs(qMin(0, hours) * 3600); // the fake shows nothing of the future
    }
    QVERIFY(house.store.database->execute(
        QStringLiteral("UPDATE recipients SET provider_at = provider_at + %1").arg(qMin(0, hours) * 3'600'000)));
    house.store.clock.advance(30s);
    if (hours > 72) { // everything seems over, until the clock is set right
        house.store.clock.advance(1h);
        house.store.clock.stepWallClock(-std::chrono::hours(hours));
        house.store.clock.advance(80s);
    }
    QCOMPARE(house.counts().delivered, 15);
    QCOMPARE(house.counts().failed, 5);
}

void ReceiptSweeperTest::whoeverWasOffForDaysAsksOnceMore()
{
    House house(0);
    house.submitThousands(1, TemporaryStore::sender, 3);
    house.become(MessageStatus::Sent);
    house.store.clock.advance(1h);
    QCOMPARE(house.counts().sent, 3);
    house.sweeper.reset();
    house.store.clock.advance(24h * 5);
    house.provider.messages[0].status = MessageStatus::Delivered;
    house.provider.queries.clear();
    house.open();
    house.store.clock.advance(3h);
    QCOMPARE(house.counts().delivered, 1);
    QCOMPARE(house.counts().sent, 2);
    QCOMPARE(house.provider.queries.size(), 1u); // and the others are not waited for any longer
}

void ReceiptSweeperTest::aHostileListTellsTheTruth_data()
{
    QTest::addColumn<QString>("malice");
    for (const char* malice : {"small pages", "any order", "shifting pages", "loops", "backwards", "strangers"})
        QTest::newRow(malice) << QString::fromLatin1(malice);
}

void ReceiptSweeperTest::aHostileListTellsTheTruth()
{
    QFETCH(QString, malice);
    House house(0);
    house.submitThousands(2);
    std::mt19937 random(7);
    int delivered = 0;
    for (ProviderMessage& message : house.provider.messages) {
        message.status = random() % 3 == 0 ? MessageStatus::Undelivered : MessageStatus::Delivered;
        message.errorCode = 30005; // on what was delivered too
        delivered += message.status == MessageStatus::Delivered ? 1 : 0;
    }
    if (malice == QLatin1String("small pages"))
        house.provider.pageSize = 17;
    if (malice == QLatin1String("any order"))
        std::shuffle(house.provider.messages.begin(), house.provider.messages.end(), random);
    if (malice == QLatin1String("strangers"))
        for (int i = 0; i < 5000; ++i) {
            ProviderMessage stranger{QStringLiteral("SMforeign%1").arg(i),
                                     TemporaryStore::sender,
                                     {},
                                     {},
                                     MessageStatus::Failed,
                                     21610,
                                     {},
                                     house.store.clock.now()};
            if (i % 2 == 0)
                stranger.status.reset(); // a word nobody knows
            house.provider.messages.push_back(stranger);
        }
    int pages = 0;
    house.provider.spoil = [&](const MessageQuery& query, Result<MessagePage>& answer) {
        ++pages;
        if (malice == QLatin1String("shifting pages") && !answer->messages.empty() && query.nextPage.isEmpty())
            answer->nextPage = QStringLiteral("990"); // ten are shown again
        if (malice == QLatin1String("loops") && answer->nextPage.isEmpty())
            answer->nextPage = QStringLiteral("1000");
        if (malice == QLatin1String("backwards") && pages > 4)
            for (ProviderMessage& message : answer->messages)
                message.status = MessageStatus::Queued;
    };
    house.store.clock.advance(1min);
    const CampaignCounts counts = house.counts();
    QCOMPARE(counts.delivered, delivered);
    QCOMPARE(counts.undelivered, 2000 - delivered);
    for (const CampaignSummary& summary : *house.store.reader->campaigns(TemporaryStore::account))
        QVERIFY(house.store.reader->proof(summary.campaign.id)->holds());
    QVERIFY2(pages < 300, qPrintable(QString::number(pages)));
    QCOMPARE(int(house.news.size()), 2000);
}

void ReceiptSweeperTest::aPageThatCannotBeKeptIsAskedForAgain()
{
    House house(0);
    house.submitThousands(1, TemporaryStore::sender, 20);
    house.become(MessageStatus::Delivered);
    QVERIFY(house.store.database->execute(
        QStringLiteral("CREATE TRIGGER full BEFORE UPDATE ON recipients BEGIN SELECT RAISE(ABORT, 'full'); END")));
    house.store.clock.advance(20s);
    QVERIFY(house.swept.empty());
    QVERIFY(house.news.empty());
    QVERIFY(house.store.database->execute(QStringLiteral("DROP TRIGGER full")));
    house.store.clock.advance(31s);
    QCOMPARE(house.counts().delivered, 20);
    QVERIFY(!house.swept.empty());
}

QTEST_GUILESS_MAIN(ReceiptSweeperTest)
#include "receiptsweeper_test.moc"
