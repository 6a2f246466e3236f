#include "engine/domain/campaign.h"

#include <QTest>

using namespace outbound;

class CampaignTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsACompleteDraft();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void holdsTheLimit();
    void wantsAnInstantForASchedule();
    void letsADraftBeIncomplete();
    void countsAsTheProductDoes();
    void namesItsSource();

private:
    static CampaignDraft complete();
    static std::vector<Addressee> people(int count);
};

CampaignDraft CampaignTest::complete()
{
    CampaignDraft draft;
    draft.fromNumber = QStringLiteral("+447700900999");
    draft.name = QStringLiteral("March promotion");
    draft.messageTemplate = QStringLiteral("Hi {{first_name}}");
    draft.recipients = people(3);
    return draft;
}

std::vector<Addressee> CampaignTest::people(int count)
{
    std::vector<Addressee> people;
    for (int i = 0; i < count; ++i)
        people.push_back({QStringLiteral("+1%1%2").arg(200 + i / 100).arg(5550100 + i % 100), {}});
    return people;
}

void CampaignTest::acceptsACompleteDraft()
{
    QVERIFY(check(complete()));
}

void CampaignTest::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("detail");

    QTest::newRow("no name") << "name"
                             << " "
                             << "name";
    QTest::newRow("no sender") << "from"
                               << ""
                               << "from_number";
    QTest::newRow("no text") << "template"
                             << "\n"
                             << "message_template";
    QTest::newRow("nobody") << "recipients"
                            << ""
                            << "recipients";
    QTest::newRow("not E.164") << "phone"
                               << "07700 900123"
                               << "recipients[2].phone";
    QTest::newRow("empty number") << "phone"
                                  << ""
                                  << "recipients[2].phone";
    QTest::newRow("twice") << "phone"
                           << "+12005550100"
                           << "recipients[2].phone";
}

void CampaignTest::namesTheFieldThatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, detail);

    CampaignDraft draft = complete();
    if (field == u"name")
        draft.name = value;
    else if (field == u"from")
        draft.fromNumber = value;
    else if (field == u"template")
        draft.messageTemplate = value;
    else if (field == u"recipients")
        draft.recipients.clear();
    else
        draft.recipients[2].phone = value;

    const auto checked = check(draft);
    QVERIFY(!checked);
    QVERIFY(checked.error().code == ErrorCode::InvalidRequest);
    QCOMPARE(checked.error().detail, detail);
    QVERIFY(!checked.error().message.isEmpty());
}

void CampaignTest::holdsTheLimit()
{
    CampaignDraft draft = complete();
    draft.recipients = people(maxRecipients);
    QVERIFY(check(draft));

    draft.recipients = people(maxRecipients + 1);
    QVERIFY(check(draft).error().code == ErrorCode::TooManyRecipients);
    draft.scheduleType = ScheduleType::Draft;
    QVERIFY(check(draft).error().code == ErrorCode::TooManyRecipients);
}

void CampaignTest::wantsAnInstantForASchedule()
{
    CampaignDraft draft = complete();
    draft.scheduleType = ScheduleType::Schedule;
    QVERIFY(check(draft).error().code == ErrorCode::InvalidSchedule);
    draft.scheduledAt = QDateTime(QDate(2026, 5, 20), QTime(9, 0), Qt::UTC);
    QVERIFY(check(draft));
}

void CampaignTest::letsADraftBeIncomplete()
{
    CampaignDraft draft;
    draft.scheduleType = ScheduleType::Draft;
    QVERIFY(check(draft));
    draft.recipients = {{QStringLiteral("07700 900123"), {}}};
    QCOMPARE(check(draft).error().detail, QStringLiteral("recipients[0].phone"));
}

void CampaignTest::countsAsTheProductDoes()
{
    const CampaignCounts counts{1, 2, 4, 8, 16, 32};
    QCOMPARE(counts.totalCount(), 63);
    QCOMPARE(counts.deliveredCount(), 8);
    QCOMPARE(counts.failedCount(), 4 + 16 + 32);
    QCOMPARE(counts.pendingCount(), 1 + 2);
    QCOMPARE(counts.failedCount(), counts.refusedCount() + counts.noConfirmationCount());
    QCOMPARE(counts.deliveredCount() + counts.failedCount() + counts.pendingCount(), counts.totalCount());
}

void CampaignTest::namesItsSource()
{
    QCOMPARE(toString(CampaignSource::Dashboard), QStringLiteral("dashboard"));
    QCOMPARE(toString(CampaignSource::Api), QStringLiteral("api"));
}

QTEST_GUILESS_MAIN(CampaignTest)
#include "campaign_test.moc"
