#include "engine/store/changenotifier.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

class ChangeNotifierTest : public QObject
{
    Q_OBJECT

private slots:
    void aThousandChangesASecondAreToldTenTimes();
    void idsOfOneBatchAreMerged();
    void flushTellsAtOnceAndOnlyOnce();
};

void ChangeNotifierTest::aThousandChangesASecondAreToldTenTimes()
{
    ManualClock clock;
    ChangeNotifier notifier(clock);
    int told = 0;
    QSet<RecipientId> recipients;
    connect(&notifier, &ChangeNotifier::changed, this, [&](const StoreChanges& changes) {
        ++told;
        recipients |= changes.recipients;
    });
    for (int i = 0; i < 1000; ++i) {
        notifier.recipientChanged(QStringLiteral("smsc_1"), i);
        clock.advance(1ms);
    }
    clock.advance(1s);
    QVERIFY2(told <= 11, qPrintable(QString::number(told)));
    QCOMPARE(recipients.size(), 1000);
}

void ChangeNotifierTest::idsOfOneBatchAreMerged()
{
    ManualClock clock;
    ChangeNotifier notifier(clock);
    std::vector<StoreChanges> told;
    connect(&notifier, &ChangeNotifier::changed, this, [&](const StoreChanges& changes) { told.push_back(changes); });
    notifier.recipientChanged(QStringLiteral("smsc_1"), 7);
    notifier.recipientChanged(QStringLiteral("smsc_1"), 7);
    notifier.campaignChanged(QStringLiteral("smsc_2"));
    notifier.numbersChanged();
    clock.advance(200ms);
    QCOMPARE(told.size(), 1u);
    QCOMPARE(told[0].campaigns, QSet<CampaignId>({QStringLiteral("smsc_1"), QStringLiteral("smsc_2")}));
    QCOMPARE(told[0].recipients, QSet<RecipientId>({7}));
    QVERIFY(told[0].numbers);
    QVERIFY(!told[0].optOuts);
}

void ChangeNotifierTest::flushTellsAtOnceAndOnlyOnce()
{
    ManualClock clock;
    ChangeNotifier notifier(clock);
    int told = 0;
    connect(&notifier, &ChangeNotifier::changed, this, [&] { ++told; });
    notifier.optOutsChanged();
    notifier.flush();
    QCOMPARE(told, 1);
    notifier.flush();
    clock.advance(1s);
    QCOMPARE(told, 1);
}

QTEST_GUILESS_MAIN(ChangeNotifierTest)
#include "changenotifier_test.moc"
