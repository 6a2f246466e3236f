#include "models/timeline.h"
#include "tests/support/temporarystore.h"

#include <QTest>

#include <optional>

using namespace outbound;
using namespace std::chrono_literals;

/// What happened to the only recipient of a campaign, told from a real ledger.
class TimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRetryKeepsTheFirstAttempt();
    void aRefusalIsToldOnce();
    void whatIsOpenSaysSo();
    void whoWasNeverTextedSaysSo();
    void repliesStandWhereTheyCame();

private:
    QStringList told()
    {
        const auto people = m_store->reader->recipientIds(m_id, CountFilter::All);
        const auto person = m_store->reader->provenRecipient(people->front());
        QStringList lines;
        for (const TimelineEntry& entry : timelineOf(*person))
            lines << (entry.detail.isEmpty() ? entry.what : entry.what + QStringLiteral(": ") + entry.detail);
        return lines;
    }

    std::optional<TemporaryStore> m_store;
    CampaignId m_id;
};

void TimelineTest::init()
{
    m_store.emplace();
    m_id = m_store->create(m_store->draft(QStringLiteral("Recall"), 1));
}

void TimelineTest::aRetryKeepsTheFirstAttempt()
{
    m_store->submit(m_id, 1);
    m_store->answer(m_id, 1, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off"));
    m_store->clock.advance(5s);
    const auto retried = m_store->writer->retryCampaign(m_id);
    QVERIFY(retried && *retried == 1);
    m_store->submit(m_id, 1);
    m_store->answer(m_id, 1, MessageStatus::Delivered);
    const QString first = QStringLiteral("SM%1").arg(1, 32, 16, QLatin1Char('0'));
    const QString second = QStringLiteral("SM%1").arg(2, 32, 16, QLatin1Char('0'));
    QCOMPARE(told(), (QStringList{QStringLiteral("Attempt 1 began"), QStringLiteral("Accepted by Twilio: ") + first,
                                  QStringLiteral("Known to have failed later: Phone off (30003)"),
                                  QStringLiteral("Attempt 2 began"), QStringLiteral("Accepted by Twilio: ") + second,
                                  QStringLiteral("Delivered")}));
}

void TimelineTest::aRefusalIsToldOnce()
{
    m_store->refuse(m_id, 1, 21614, QStringLiteral("Not a mobile number"));
    QCOMPARE(told(), (QStringList{QStringLiteral("Attempt 1 began"),
                                  QStringLiteral("Refused by Twilio: Not a mobile number (21614)")}));
}

void TimelineTest::whatIsOpenSaysSo()
{
    m_store->leaveInDoubt(m_id, 1);
    const QStringList lines = told();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].startsWith(QStringLiteral("In doubt")));
}

void TimelineTest::whoWasNeverTextedSaysSo()
{
    QCOMPARE(told(), QStringList{QStringLiteral("Waiting")});
    QVERIFY(m_store->writer->moveCampaign(m_id, {CampaignStatus::Running}, CampaignStatus::Cancelled, {}));
    QCOMPARE(told(), QStringList{QStringLiteral("Never sent")});
}

void TimelineTest::repliesStandWhereTheyCame()
{
    m_store->submit(m_id, 1);
    const auto arrives = [&](const char* sid, ReplyWord word) {
        QVERIFY(
            m_store->replies->keep(TemporaryStore::account, TemporaryStore::sender,
                                   {{QString::fromLatin1(sid), TemporaryStore::phone(0), m_store->clock.now(), word}}));
        m_store->clock.advance(5s);
    };
    arrives("SM7", ReplyWord::Yes);
    QCOMPARE(told().mid(2), (QStringList{QStringLiteral("Replied"), QStringLiteral("With Twilio, not sent yet")}));
    m_store->answer(m_id, 1, MessageStatus::Delivered);
    m_store->clock.advance(5s);
    arrives("SM8", ReplyWord::Stop);
    QCOMPARE(told().mid(2), (QStringList{QStringLiteral("Replied"), QStringLiteral("Delivered"),
                                         QStringLiteral("Replied, asking for no more texts")}));
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "timeline_test.moc"
