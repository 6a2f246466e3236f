#include "engine/import/phonefinder.h"

#include <QTest>

using namespace outbound;

class PhoneFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheShape();
    void cutsTextIntoPieces_data();
    void cutsTextIntoPieces();
};

void PhoneFinderTest::knowsTheShape()
{
    for (const char* text : {"+447700900001", "07700 900001", "(212) 555-0123", "+12345", "4.47701E+11", "0770090000"})
        QVERIFY2(isPhoneShaped(QString::fromLatin1(text)), text);
    for (const char* text : {"", "Sarah", "250", "2026-03-01", "01/03/2026", "12345678", "07700 900001 mum"})
        QVERIFY2(!isPhoneShaped(QString::fromLatin1(text)), text);
}

void PhoneFinderTest::cutsTextIntoPieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pieces");
    QTest::newRow("nothing") << " "
                             << "";
    QTest::newRow("words") << "Sarah Jones"
                           << "Sarah Jones";
    QTest::newRow("number") << "07700 900001"
                            << "07700 900001";
    QTest::newRow("name first") << "Sarah +447700900001"
                                << "Sarah|+447700900001";
    QTest::newRow("number first") << "+447700900001 Sarah"
                                  << "+447700900001|Sarah";
    QTest::newRow("colon") << "Sarah: 07700 900001"
                           << "Sarah|07700 900001";
    QTest::newRow("angles") << "Sarah <+447700900001>"
                            << "Sarah|+447700900001";
    QTest::newRow("no blank") << "Sarah+447700900001"
                              << "Sarah|+447700900001";
    QTest::newRow("both sides") << "Sarah 07700900001 Leith"
                                << "Sarah|07700900001|Leith";
    QTest::newRow("numbers in a row") << "07700900001 07700900002"
                                      << "07700900001|07700900002";
    QTest::newRow("spaced numbers in a row") << "07700 900001 07700 900002"
                                             << "07700 900001|07700 900002";
    QTest::newRow("with a plus") << "+44 7700 900001 +1 212 555 0123"
                                 << "+44 7700 900001|+1 212 555 0123";
    QTest::newRow("slash") << "07700900001/07700900002"
                           << "07700900001|07700900002";
    QTest::newRow("a date is not a number") << "07700900001 2026-03-01"
                                            << "07700900001|2026-03-01";
    QTest::newRow("an amount is not a number") << "Sarah 250"
                                               << "Sarah 250";
    QTest::newRow("full width") << "李雷 ＋４４７７００９００００１"
                                << "李雷|＋４４７７００９００００１";
}

void PhoneFinderTest::cutsTextIntoPieces()
{
    QFETCH(QString, text);
    QFETCH(QString, pieces);
    QCOMPARE(piecesOf(text, PhoneJudge(QStringLiteral("GB"))).join(u'|'), pieces);
}

QTEST_GUILESS_MAIN(PhoneFinderTest)
#include "phonefinder_test.moc"
