#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

/// Campaigns and recipients a page at a time.
class StorePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TemporaryStore>(); }

    void campaignPagesMakeTheWholeList();
    void aCampaignThatCameMeanwhileMovesNothing();
    void anUnknownCursorIsSaid();
    void recipientPagesMakeTheAudience_data();
    void recipientPagesMakeTheAudience();
    void anotherCampaignsPeopleStayOut();

private:
    std::unique_ptr<TemporaryStore> m_store;
};

void StorePagesTest::campaignPagesMakeTheWholeList()
{
    for (int i = 0; i < 7; ++i) {
        m_store->create(m_store->draft(QStringLiteral("Campaign %1").arg(i), i + 1, ScheduleType::Draft));
        if (i % 3 == 0) // some at the same instant
            m_store->clock.advance(1s);
    }
    const auto all = *m_store->reader->campaigns(TemporaryStore::account);
    QCOMPARE(all.size(), size_t(7));
    for (const int most : {1, 2, 3, 7, 100}) {
        std::vector<CampaignSummary> paged;
        for (;;) {
            const auto page = *m_store->reader->campaignsPage(TemporaryStore::account, most,
                                                              paged.empty() ? CampaignId() : paged.back().campaign.id);
            if (page.empty())
                break;
            QVERIFY(int(page.size()) <= most);
            paged.insert(paged.end(), page.begin(), page.end());
            QVERIFY(paged.size() <= all.size());
        }
        QCOMPARE(paged.size(), all.size());
        for (size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(paged[i].campaign.id, all[i].campaign.id);
            QVERIFY(paged[i].counts == all[i].counts);
        }
    }
    QVERIFY(m_store->reader->campaignsPage(QStringLiteral("AC2"), 10)->empty());
}

void StorePagesTest::aCampaignThatCameMeanwhileMovesNothing()
{
    for (int i = 0; i < 4; ++i) {
        m_store->create(m_store->draft(QStringLiteral("Campaign"), 1, ScheduleType::Draft));
        m_store->clock.advance(1s);
    }
    const auto all = *m_store->reader->campaigns(TemporaryStore::account);
    m_store->create(m_store->draft(QStringLiteral("New"), 1, ScheduleType::Draft));
    const auto page = *m_store->reader->campaignsPage(TemporaryStore::account, 10, all[1].campaign.id);
    QCOMPARE(page.size(), size_t(2));
    QCOMPARE(page[0].campaign.id, all[2].campaign.id);
}

void StorePagesTest::anUnknownCursorIsSaid()
{
    const CampaignId id = m_store->create(m_store->draft(QStringLiteral("Campaign"), 1, ScheduleType::Draft));
    const auto code = [&](const AccountSid& account, const CampaignId& after) {
        return m_store->reader->campaignsPage(account, 10, after).error().code;
    };
    QVERIFY(code(TemporaryStore::account, QStringLiteral("smsc_0000000000000000")) == ErrorCode::CampaignNotFound);
    QVERIFY(code(QStringLiteral("AC2"), id) == ErrorCode::CampaignNotFound); // another account's
}

void StorePagesTest::recipientPagesMakeTheAudience_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("people");
    QTest::newRow("everybody") << QString() << 20;
    QTest::newRow("pending") << QStringLiteral("pending") << 8;
    QTest::newRow("queued") << QStringLiteral("queued") << 5;
    QTest::newRow("delivered") << QStringLiteral("delivered") << 4;
    QTest::newRow("failed") << QStringLiteral("failed") << 3;
    QTest::newRow("sent") << QStringLiteral("sent") << 0;
}

void StorePagesTest::recipientPagesMakeTheAudience()
{
    QFETCH(QString, status);
    QFETCH(int, people);
    const CampaignId id = m_store->create(m_store->draft(QStringLiteral("Campaign"), 20));
    m_store->refuse(id, 3, 21211, QStringLiteral("Invalid number"));
    m_store->submit(id, 9);
    m_store->answer(id, 4, MessageStatus::Delivered);
    const std::optional<MessageStatus> wanted = status.isEmpty() ? std::nullopt : messageStatusFrom(status);
    for (const int most : {1, 3, 20, 1000}) {
        std::vector<Recipient> paged;
        for (;;) {
            const auto page = *m_store->reader->recipientsPage(id, wanted, most, paged.empty() ? 0 : paged.back().id);
            if (page.empty())
                break;
            QVERIFY(int(page.size()) <= most);
            paged.insert(paged.end(), page.begin(), page.end());
            QVERIFY(int(paged.size()) <= people);
        }
        QCOMPARE(int(paged.size()), people);
        for (size_t i = 0; i < paged.size(); ++i) {
            QVERIFY(i == 0 || paged[i].id > paged[i - 1].id);
            QVERIFY(!wanted || paged[i].status == *wanted);
            QCOMPARE(paged[i].variables.value(QStringLiteral("day")), QStringLiteral("Tuesday"));
        }
        if (status.isEmpty())
            for (int i = 0; i < 20; ++i)
                QCOMPARE(paged[size_t(i)].phone, TemporaryStore::phone(i));
    }
}

void StorePagesTest::anotherCampaignsPeopleStayOut()
{
    const CampaignId first = m_store->create(m_store->draft(QStringLiteral("First"), 3));
    const CampaignId second = m_store->create(m_store->draft(QStringLiteral("Second"), 2));
    QCOMPARE(m_store->reader->recipientsPage(first, {}, 100)->size(), size_t(3));
    QCOMPARE(m_store->reader->recipientsPage(second, {}, 100)->size(), size_t(2));
    QVERIFY(m_store->reader->recipientsPage(QStringLiteral("smsc_0000000000000000"), {}, 100)->empty());
}

QTEST_GUILESS_MAIN(StorePagesTest)
#include "storepages_test.moc"
