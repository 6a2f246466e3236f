#include "models/senderturns.h"

#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

class SenderTurnsTest : public QObject
{
    Q_OBJECT

private slots:
    void addsThePaces();
    void leavesANumberThatIsUnknown();
    void waitsForThoseOnTheSameNumber();
    void waitsOnlyWhereTheyMeet();
    void isNotHeldUpByMoreThanItsOwnTurns();
    void roundsUpNothing();

private:
    const QString a = QStringLiteral("+447700900001");
    const QString b = QStringLiteral("+447700900002");
    const QString c = QStringLiteral("+447700900003");
    const QHash<QString, double> paces{{a, 1}, {b, 10}, {c, 0.25}};
};

void SenderTurnsTest::addsThePaces()
{
    SenderTurns turns(paces);
    QCOMPARE(turns.pace({a}), 1.0);
    QCOMPARE(turns.pace({a, b, c}), 11.25);
    turns.add({a, b}, 1100);
    QVERIFY(turns.timeLeft({a, b}, 1100) == 100s);
}

void SenderTurnsTest::leavesANumberThatIsUnknown()
{
    const QString gone = QStringLiteral("+447700900009");
    SenderTurns turns(paces);
    turns.add({gone}, 5);
    turns.add({b, gone}, 100);
    QCOMPARE(turns.pace({gone}), 0.0);
    QVERIFY(!turns.timeLeft({gone}, 5));
    QVERIFY(turns.timeLeft({b, gone}, 100) == 10s); // the other one sends it all
}

void SenderTurnsTest::waitsForThoseOnTheSameNumber()
{
    SenderTurns turns(paces);
    turns.add({a}, 120);
    turns.add({a}, 1);
    turns.add({b}, 5000);
    QVERIFY(turns.timeLeft({a}, 120) == 121s);
    QVERIFY(turns.timeLeft({a}, 1) == 2s);
}

void SenderTurnsTest::waitsOnlyWhereTheyMeet()
{
    SenderTurns turns(paces);
    turns.add({a, b}, 1100); // 100 s, of which 100 segments on a
    turns.add({a}, 10'000);
    QVERIFY(turns.timeLeft({a, b}, 1100) == 110s); // 1,100 and 100 of the other, at 11 a second
    QVERIFY(turns.timeLeft({a}, 10'000) == 10'100s);
}

void SenderTurnsTest::isNotHeldUpByMoreThanItsOwnTurns()
{
    SenderTurns turns(paces);
    turns.add({a, b}, 110);
    turns.add({a, b}, 1'000'000);
    QVERIFY(turns.timeLeft({a, b}, 110) == 20s);
}

void SenderTurnsTest::roundsUpNothing()
{
    const QHash<QString, double> thirds{{a, 0.1}, {b, 0.2}, {c, 0.3}};
    SenderTurns turns(thirds);
    turns.add({a, b, c}, 60);
    QVERIFY(turns.timeLeft({a, b, c}, 60) == 100s);
    QVERIFY(turns.timeLeft({a, b, c}, 0) == 0s);
}

QTEST_GUILESS_MAIN(SenderTurnsTest)
#include "senderturns_test.moc"
