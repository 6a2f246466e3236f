#include "models/figuretext.h"

#include <QLocale>
#include <QTest>

using namespace outbound;

class FigureTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void groups() { QCOMPARE(countText(1204), QStringLiteral("1,204")); }
    void sharesAreTrue_data();
    void sharesAreTrue();
    void phonesAreIsolated()
    {
        QCOMPARE(phoneText(QStringLiteral("+447700900123")), QStringLiteral("\u2066+44 7700 900123\u2069"));
    }
};

void FigureTextTest::sharesAreTrue_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("whole");
    QTest::addColumn<QString>("text");
    QTest::newRow("usual") << 702 << 1204 << QStringLiteral("58.3\u00a0%");
    QTest::newRow("none") << 0 << 9 << QStringLiteral("0\u00a0%");
    QTest::newRow("all") << 9 << 9 << QStringLiteral("100\u00a0%");
    QTest::newRow("not quite all") << 9999 << 10000 << QStringLiteral("99.9\u00a0%");
    QTest::newRow("hardly any") << 1 << 10000 << QStringLiteral("0.1\u00a0%");
    QTest::newRow("of nothing") << 0 << 0 << QStringLiteral("–");
}

void FigureTextTest::sharesAreTrue()
{
    QFETCH(int, part);
    QFETCH(int, whole);
    QTEST(shareText(part, whole), "text");
}

QTEST_GUILESS_MAIN(FigureTextTest)
#include "figuretext_test.moc"
