#include "engine/send/receiptlisting.h"

#include <QTest>

using namespace outbound;
using Kind = ReceiptListing::Kind;

class ReceiptListingTest : public QObject
{
    Q_OBJECT

private slots:
    void asksBackToTheOldestAwaited();
    void endsWithThePages();
    void aListOfEverythingEndsBeforeTheAwaited();
    void aLoopIsBrokenOff();
    void pagesWithoutAnythingNewAreBrokenOff();
    void aListThatNeverEndsIsBrokenOff_data();
    void aListThatNeverEndsIsBrokenOff();
};

static const QDateTime noon(QDate(2026, 5, 17), QTime(12, 0), Qt::UTC);

static AwaitedReceipts awaited(int count = 10)
{
    return {QStringLiteral("+447700900123"), noon, count, 0};
}

static MessagePage page(int number, int size, const QString& next, const QDateTime& madeAt = noon)
{
    MessagePage page;
    for (int i = 0; i < size; ++i) {
        ProviderMessage message;
        message.sid = QStringLiteral("SM%1-%2").arg(number).arg(i);
        message.createdAt = madeAt;
        page.messages.push_back(message);
    }
    page.nextPage = next;
    return page;
}

void ReceiptListingTest::asksBackToTheOldestAwaited()
{
    const ReceiptListing sent(awaited(), Kind::Sent);
    QCOMPARE(sent.query().from, awaited().sender);
    QCOMPARE(sent.query().sentSince, noon);
    const ReceiptListing all(awaited(), Kind::All);
    QCOMPARE(all.query().from, awaited().sender);
    QVERIFY(all.query().sentSince.isNull());
}

void ReceiptListingTest::endsWithThePages()
{
    ReceiptListing listing(awaited(), Kind::Sent);
    listing.take(page(1, 3, QStringLiteral("2")));
    QVERIFY(listing.isOpen());
    QCOMPARE(listing.query().nextPage, QStringLiteral("2"));
    listing.take(page(2, 0, QStringLiteral("3"))); // nothing on it, but it goes on
    QVERIFY(listing.isOpen());
    listing.take(page(3, 3, {}, noon.addDays(-1))); // made before, sent since
    QVERIFY(!listing.isOpen());
    QVERIFY(listing.isComplete());
    ReceiptListing failed(awaited(), Kind::Sent);
    failed.breakOff();
    QVERIFY(!failed.isOpen());
    QVERIFY(!failed.isComplete());
}

void ReceiptListingTest::aListOfEverythingEndsBeforeTheAwaited()
{
    ReceiptListing listing(awaited(), Kind::All);
    listing.take(page(1, 3, QStringLiteral("2")));
    QVERIFY(listing.isOpen());
    MessagePage mixed = page(2, 3, QStringLiteral("3"), noon.addSecs(-1));
    mixed.messages[1].createdAt = noon;
    listing.take(mixed);
    QVERIFY(listing.isOpen());
    listing.take(page(3, 3, QStringLiteral("4"), QDateTime())); // no telling
    QVERIFY(listing.isOpen());
    listing.take(page(4, 3, QStringLiteral("5"), noon.addSecs(-1)));
    QVERIFY(listing.isComplete());
    ReceiptListing sent(awaited(), Kind::Sent);
    sent.take(page(1, 3, QStringLiteral("2"), noon.addSecs(-1)));
    QVERIFY(sent.isOpen());
}

void ReceiptListingTest::aLoopIsBrokenOff()
{
    ReceiptListing listing(awaited(), Kind::Sent);
    listing.take(page(1, 3, QStringLiteral("2")));
    listing.take(page(2, 3, QStringLiteral("1")));
    listing.take(page(3, 3, QStringLiteral("2")));
    QVERIFY(!listing.isOpen());
    QVERIFY(!listing.isComplete());
}

void ReceiptListingTest::pagesWithoutAnythingNewAreBrokenOff()
{
    ReceiptListing listing(awaited(), Kind::Sent);
    int pages = 0;
    for (; listing.isOpen() && pages < 100; ++pages)
        listing.take(page(1, 3, QString::number(pages)));
    QVERIFY(pages > 5 && pages < 15);
    QVERIFY(!listing.isComplete());
}

void ReceiptListingTest::aListThatNeverEndsIsBrokenOff_data()
{
    QTest::addColumn<bool>("everything");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("most");
    QTest::newRow("sent") << false << 10 << 1000;
    QTest::newRow("everything") << true << 10 << 12;
    QTest::newRow("everything of 10,000") << true << 10'000 << 12;
    QTest::newRow("everything of 50,000") << true << 50'000 << 52;
}

void ReceiptListingTest::aListThatNeverEndsIsBrokenOff()
{
    QFETCH(bool, everything);
    QFETCH(int, count);
    ReceiptListing listing(awaited(count), everything ? Kind::All : Kind::Sent);
    int pages = 0;
    for (; listing.isOpen() && pages < 2000; ++pages)
        listing.take(page(pages, 1, QString::number(pages)));
    QTEST(pages, "most");
    QVERIFY(!listing.isComplete());
}

QTEST_GUILESS_MAIN(ReceiptListingTest)
#include "receiptlisting_test.moc"
