#include "engine/import/delimiterguess.h"

#include <QTest>

using namespace outbound;

class DelimiterGuessTest : public QObject
{
    Q_OBJECT

private slots:
    void guessesTheDelimiter_data();
    void guessesTheDelimiter();
    void readsTheDeclaration();
};

void DelimiterGuessTest::guessesTheDelimiter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << "a,b,c\n1,2,3\n" << QChar(u',');
    QTest::newRow("semicolon") << "a;b;c\r\n1;2;3\r\n" << QChar(u';');
    QTest::newRow("tab") << "a\tb\n1\t2\n" << QChar(u'\t');
    QTest::newRow("pipe") << "a|b\r1|2\r" << QChar(u'|');
    QTest::newRow("tags in a cell")
        << "First,Phone,Tags\nA,07700900120,vip;new\nA,07700900121,vip;new\nA,07700900122,vip;new\nA,07700900123,vip;"
           "new\nA,07700900124,vip;new\nA,07700900125,vip;new\nA,07700900126,vip;new\nA,07700900127,vip;new\n"
        << QChar(u',');
    QTest::newRow("tags in quoted cells")
        << "\"First\",\"Phone\",\"Tags\"\n\"A\",\"07700900120\",\"vip;new\"\n\"A\",\"07700900121\",\"vip;new\"\n\"A\","
           "\"07700900122\",\"vip;new\"\n\"A\",\"07700900123\",\"vip;new\"\n\"A\",\"07700900124\",\"vip;new\"\n\"A\","
           "\"07700900125\",\"vip;new\"\n\"A\",\"07700900126\",\"vip;new\"\n\"A\",\"07700900127\",\"vip;new\"\n"
        << QChar(u',');
    QTest::newRow("tags, no header") << "A,07700900120,vip;new\nB,07700900121,vip;new\n" << QChar(u',');
    QTest::newRow("one column") << "phone\n07700900001\n" << QChar(u',');
    QTest::newRow("nothing") << "" << QChar(u',');
    QTest::newRow("commas in the cells") << "name;address\nA;1 High St, Leith, UK\nB;2 Low St, Leith, UK\n"
                                         << QChar(u';');
    QTest::newRow("last, first") << "Name;Phone\nDoe, Jane;1\nRoe, Jim;2\nPoe, Ann;3;4\n" << QChar(u';');
    QTest::newRow("decimal commas") << "a;1,5\nb;2,5\n" << QChar(u';');
    QTest::newRow("quotes hide") << "a,\";;;\"\nb,\";\n;\"\n" << QChar(u',');
    QTest::newRow("declared") << "sep=;\na,b;c\n1,2;3\n" << QChar(u';');
    QTest::newRow("declared tab") << "sep=\t\r\na,b\tc\r\n" << QChar(u'\t');
    QTest::newRow("ragged") << "a,b,c\n1,2\n1,2,3\n1,2,3,4\n" << QChar(u',');
}

void DelimiterGuessTest::guessesTheDelimiter()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QCOMPARE(guessDelimiter(text.toUtf8()), delimiter);
}

void DelimiterGuessTest::readsTheDeclaration()
{
    QCOMPARE(declaredDelimiter("sep=|\na|b\n"), QChar(u'|'));
    QCOMPARE(declaredDelimiter("SEP=;\r\na;b\n"), QChar(u';'));
    QVERIFY(declaredDelimiter("sep=;b\n").isNull());
    QVERIFY(declaredDelimiter("a;b\n").isNull());
    QVERIFY(declaredDelimiter("").isNull());
}

QTEST_GUILESS_MAIN(DelimiterGuessTest)
#include "delimiterguess_test.moc"
