#include "engine/domain/campaignstatus.h"

#include <QTest>

using namespace outbound;

class CampaignStatusTest : public QObject
{
    Q_OBJECT

private slots:
    void speaksTheProductsWords();
    void knowsWhatCanStillSend();
    void knowsWhatMayBeDeleted();
};

void CampaignStatusTest::speaksTheProductsWords()
{
    const QStringList words{QStringLiteral("draft"),    QStringLiteral("scheduled"), QStringLiteral("running"),
                            QStringLiteral("paused"),   QStringLiteral("done"),      QStringLiteral("failed"),
                            QStringLiteral("cancelled")};
    for (int i = 0; i < words.size(); ++i) {
        QCOMPARE(toString(CampaignStatus(i)), words[i]);
        QVERIFY(campaignStatusFrom(words[i]) == CampaignStatus(i));
    }
    QVERIFY(!campaignStatusFrom(QStringLiteral("Running")));
    QVERIFY(!campaignStatusFrom(QString()));
}

void CampaignStatusTest::knowsWhatCanStillSend()
{
    QVERIFY(isOpen(CampaignStatus::Draft));
    QVERIFY(isOpen(CampaignStatus::Scheduled));
    QVERIFY(isOpen(CampaignStatus::Running));
    QVERIFY(isOpen(CampaignStatus::Paused));
    QVERIFY(!isOpen(CampaignStatus::Done));
    QVERIFY(!isOpen(CampaignStatus::Failed));
    QVERIFY(!isOpen(CampaignStatus::Cancelled));
}

void CampaignStatusTest::knowsWhatMayBeDeleted()
{
    QVERIFY(mayBeDeleted(CampaignStatus::Draft));
    QVERIFY(!mayBeDeleted(CampaignStatus::Scheduled));
    QVERIFY(!mayBeDeleted(CampaignStatus::Running));
    QVERIFY(!mayBeDeleted(CampaignStatus::Paused));
    QVERIFY(mayBeDeleted(CampaignStatus::Done));
    QVERIFY(mayBeDeleted(CampaignStatus::Failed));
    QVERIFY(mayBeDeleted(CampaignStatus::Cancelled));
}

QTEST_GUILESS_MAIN(CampaignStatusTest)
#include "campaignstatus_test.moc"
