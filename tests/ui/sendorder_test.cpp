#include "ui/newcampaign/sendorder.h"

#include "engine/import/importjob.h"

#include <QTest>

using namespace outbound;

class SendOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheSamePeople();
    void draftsForEverybodyAccepted();

private:
    static SendOrder order(const SharedPreview& people)
    {
        SendOrder order;
        order.draft.name = QStringLiteral("Recall");
        order.draft.fromNumber = QStringLiteral("+447700900123");
        order.people = people;
        return order;
    }
    static SharedPreview read(const ImportOptions& options = {}, const SharedPreview& before = {})
    {
        const ImportSource list = ImportSource::pipe("name,phone\nAnn,07700900001\nRob,07700900002\nSue,12\n");
        const auto people = runImport(list, options, {}, before);
        return people ? *people : nullptr;
    }
};

void SendOrderTest::knowsTheSamePeople()
{
    const SharedPreview people = read();
    const SendOrder first = order(people);
    QVERIFY(first.isAlike(first));
    QVERIFY(first.isAlike(order(read({}, people)))); // read again
    QVERIFY(!first.isAlike(order({})));
    SendOrder elsewhere = first;
    elsewhere.draft.fromNumber = QStringLiteral("+447700900124");
    QVERIFY(!first.isAlike(elsewhere));
    SendOrder further = first;
    further.draft.moreNumbers = QStringList{QStringLiteral("+447700900124")};
    QVERIFY(!first.isAlike(further));

    const auto changed = [&](auto change) {
        ImportOptions options;
        change(options);
        return order(read(options, people));
    };
    QVERIFY(!first.isAlike(changed([](ImportOptions& o) { o.optedOut = {QStringLiteral("+447700900002")}; })));
    QVERIFY(!first.isAlike(changed([](ImportOptions& o) { o.fixes.choices = {{2, false}}; })));
    QVERIFY(!first.isAlike(changed([](ImportOptions& o) { o.fixes.cells = {{{1, 0}, QStringLiteral("Anna")}}; })));
    QVERIFY(!first.isAlike(changed([](ImportOptions& o) { o.names = {{0, QStringLiteral("first_name")}}; })));
    QVERIFY(!first.isAlike(changed([](ImportOptions& o) { o.roles = {{0, ColumnRole::Ignored}}; })));
}

void SendOrderTest::draftsForEverybodyAccepted()
{
    const auto drafts = order(read()).drafts();
    QCOMPARE(drafts.size(), size_t(1));
    QCOMPARE(drafts[0].name, QStringLiteral("Recall"));
    QCOMPARE(drafts[0].recipients.size(), size_t(2));
    QCOMPARE(drafts[0].recipients[1].phone, QStringLiteral("+447700900002"));
    QCOMPARE(drafts[0].recipients[1].variables.value(QStringLiteral("name")), QStringLiteral("Rob"));
}

QTEST_GUILESS_MAIN(SendOrderTest)
#include "sendorder_test.moc"
