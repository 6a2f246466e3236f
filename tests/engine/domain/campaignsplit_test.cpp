#include "engine/domain/campaignsplit.h"

#include <QTest>

using namespace outbound;

class CampaignSplitTest : public QObject
{
    Q_OBJECT

private slots:
    void countsTheCampaigns();
    void losesNobodyAndRepeatsNobody();
    void leavesASmallOneAlone();
    void shortensLongNames();

private:
    static QString phone(int person) { return QStringLiteral("+1201555%1").arg(person, 6, 10, QLatin1Char('0')); }
    static CampaignDraft draft(int people)
    {
        CampaignDraft draft;
        draft.name = QStringLiteral("Recall");
        draft.fromNumber = QStringLiteral("+447700900123");
        draft.messageTemplate = QStringLiteral("Hi {{name}}");
        draft.scheduleType = ScheduleType::Schedule;
        draft.scheduledAt = QDateTime(QDate(2026, 5, 14), QTime(9, 0), Qt::UTC);
        for (int person = 0; person < people; ++person)
            draft.recipients.push_back({phone(person), {{QStringLiteral("name"), QString::number(person)}}});
        return draft;
    }
};

void CampaignSplitTest::countsTheCampaigns()
{
    QCOMPARE(campaignsFor(0), 1);
    QCOMPARE(campaignsFor(maxRecipients), 1);
    QCOMPARE(campaignsFor(maxRecipients + 1), 2);
    QCOMPARE(campaignsFor(24'310), 3);
    QCOMPARE(campaignsFor(1'000'000), 100);
}

void CampaignSplitTest::losesNobodyAndRepeatsNobody()
{
    for (const int people : {maxRecipients + 1, 2 * maxRecipients, 24'310}) {
        const CampaignDraft whole = draft(people);
        const auto parts = splitCampaign(whole);
        QCOMPARE(int(parts.size()), campaignsFor(people));
        int person = 0;
        for (size_t part = 0; part < parts.size(); ++part) {
            QCOMPARE(parts[part].name, QStringLiteral("Recall %1/%2").arg(part + 1).arg(parts.size()));
            QCOMPARE(parts[part].fromNumber, whole.fromNumber);
            QCOMPARE(parts[part].messageTemplate, whole.messageTemplate);
            QVERIFY(parts[part].scheduleType == whole.scheduleType);
            QCOMPARE(parts[part].scheduledAt, whole.scheduledAt);
            QVERIFY(!parts[part].recipients.empty());
            QVERIFY(int(parts[part].recipients.size()) <= maxRecipients);
            for (const Addressee& addressee : parts[part].recipients) {
                QCOMPARE(addressee.phone, phone(person));
                QCOMPARE(addressee.variables.first(), QString::number(person));
                ++person;
            }
        }
        QCOMPARE(person, people);
    }
}

void CampaignSplitTest::leavesASmallOneAlone()
{
    const auto one = splitCampaign(draft(3));
    QCOMPARE(one.size(), size_t(1));
    QCOMPARE(one.front().name, QStringLiteral("Recall"));
    QCOMPARE(one.front().recipients.size(), size_t(3));
    QCOMPARE(splitCampaign(draft(0)).size(), size_t(1));
}

void CampaignSplitTest::shortensLongNames()
{
    const QString longest(longestCampaignName, u'x');
    QCOMPARE(partName(longest, 2, 3), QString(longestCampaignName - 4, u'x') + QStringLiteral(" 2/3"));
    QCOMPARE(partName(longest, 10, 10).size(), longestCampaignName);
    const QString emoji = QString(longestCampaignName - 5, u'x') + QStringLiteral("🎉");
    QCOMPARE(partName(emoji, 1, 2), QString(longestCampaignName - 5, u'x') + QStringLiteral(" 1/2"));
}

QTEST_GUILESS_MAIN(CampaignSplitTest)
#include "campaignsplit_test.moc"
