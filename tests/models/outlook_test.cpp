#include "models/outlook.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

class OutlookTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsFromOneNumber();
    void sendsFromSeveral();
    void sharesOneOfSeveral();
    void tellsManyFromAFew();

private:
    static Campaign campaign(TemporaryStore& store, int people, const QStringList& more = {})
    {
        CampaignDraft draft = store.draft(QStringLiteral("Recall"), people);
        draft.moreNumbers = more;
        return store.reader->campaign(store.create(draft))->campaign;
    }
    static Outlook outlook(TemporaryStore& store, const Campaign& campaign)
    {
        return *readOutlook(*store.reader, campaign, store.clock.now());
    }
};

void OutlookTest::sendsFromOneNumber()
{
    TemporaryStore store;
    const Outlook one = outlook(store, campaign(store, 120));
    QCOMPARE(one.pace, 1.0);
    QCOMPARE(one.pendingSegments, 120);
    QVERIFY(one.left == 120s);
}

void OutlookTest::sendsFromSeveral()
{
    TemporaryStore store;
    const Outlook several = outlook(store, campaign(store, 220, {TemporaryStore::fastSender}));
    QCOMPARE(several.pace, 11.0);
    QVERIFY(several.left == 20s);
}

void OutlookTest::sharesOneOfSeveral()
{
    TemporaryStore store;
    const Campaign several = campaign(store, 220, {TemporaryStore::fastSender}); // 20 s alone
    campaign(store, 5);
    QVERIFY(outlook(store, several).left == 21s); // 225 segments at 11 a second
}

void OutlookTest::tellsManyFromAFew()
{
    TemporaryStore store;
    const Campaign first = campaign(store, 100);
    for (int i = 0; i < 30; ++i)
        campaign(store, 3);
    QVERIFY(outlook(store, first).left == 190s); // each of them three
}

QTEST_GUILESS_MAIN(OutlookTest)
#include "outlook_test.moc"
