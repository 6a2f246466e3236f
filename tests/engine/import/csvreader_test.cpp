#include "engine/import/csvreader.h"

#include <QTest>

using namespace outbound;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void guessesTheDelimiter_data();
    void guessesTheDelimiter();
    void reads_data();
    void reads();
    void refusesAnOpenQuote();
    void refusesAnEndlessCell();
};

void CsvReaderTest::guessesTheDelimiter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << "a,b,c\n1,2,3\n" << QChar(u',');
    QTest::newRow("semicolon") << "a;b;c\r\n1;2;3\r\n" << QChar(u';');
    QTest::newRow("tab") << "a\tb\n1\t2\n" << QChar(u'\t');
    QTest::newRow("pipe") << "a|b\r1|2\r" << QChar(u'|');
    QTest::newRow("one column") << "phone\n07700900001\n" << QChar(u',');
    QTest::newRow("nothing") << "" << QChar(u',');
    QTest::newRow("commas in the cells") << "name;address\nA;1 High St, Leith, UK\nB;2 Low St, Leith, UK\n"
                                         << QChar(u';');
    QTest::newRow("last, first") << "Name;Phone\nDoe, Jane;1\nRoe, Jim;2\nPoe, Ann;3;4\n" << QChar(u';');
    QTest::newRow("decimal commas") << "a;1,5\nb;2,5\n" << QChar(u';');
    QTest::newRow("quotes hide") << "a,\";;;\"\nb,\";\n;\"\n" << QChar(u',');
    QTest::newRow("ragged") << "a,b,c\n1,2\n1,2,3\n1,2,3,4\n" << QChar(u',');
}

void CsvReaderTest::guessesTheDelimiter()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QCOMPARE(guessDelimiter(text), delimiter);
}

void CsvReaderTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows"); // 1:a|b 2:c|d

    QTest::newRow("LF") << "a,b\nc,d\n"
                        << "1:a|b 2:c|d";
    QTest::newRow("CRLF") << "a,b\r\nc,d\r\n"
                          << "1:a|b 2:c|d";
    QTest::newRow("CR") << "a,b\rc,d\r"
                        << "1:a|b 2:c|d";
    QTest::newRow("mixed") << "a\r\nb\nc\rd"
                           << "1:a 2:b 3:c 4:d";
    QTest::newRow("no end of line") << "a,b"
                                    << "1:a|b";
    QTest::newRow("blank rows count, LF") << "\na\n\n\nb\n\n"
                                          << "2:a 5:b";
    QTest::newRow("blank rows count, CRLF") << "\r\na\r\n\r\n\r\nb\r\n\r\n"
                                            << "2:a 5:b";
    QTest::newRow("blank rows count, CR") << "\ra\r\r\rb"
                                          << "2:a 5:b";
    QTest::newRow("blank rows count, mixed") << "a\r\n\n\r\n\r\rb"
                                             << "1:a 6:b";
    QTest::newRow("rows of blanks and delimiters are blank") << "a,b\n , \n,,\n\"\",\nc,d"
                                                             << "1:a|b 5:c|d";
    QTest::newRow("quoted newlines don't count") << "\"a\nb\",c\r\nd"
                                                 << "1:a\nb|c 2:d";
    QTest::newRow("quoted CRLF stays") << "\"a\r\nb\"\r\nd"
                                       << "1:a\r\nb 2:d";
    QTest::newRow("quoted blank lines") << "\"a\n\n\n\"\n\nd"
                                        << "1:a\n\n\n 3:d";
    QTest::newRow("quotes in quotes") << "\"say \"\"hi\"\"\",b"
                                      << "1:say \"hi\"|b";
    QTest::newRow("delimiter in quotes") << "\"a,b\",c"
                                         << "1:a,b|c";
    QTest::newRow("quote inside a word") << "5\" nail,b"
                                         << "1:5\" nail|b";
    QTest::newRow("ragged") << "a,b,c\nd\ne,f,g,h"
                            << "1:a|b|c 2:d 3:e|f|g|h";
    QTest::newRow("empty cells stay") << ",a,,b,"
                                      << "1:|a||b|";
    QTest::newRow("blanks around cells go") << " a , b \n"
                                            << "1:a|b";
    QTest::newRow("unicode") << "李雷,🎉\nZoë,’"
                             << "1:李雷|🎉 2:Zoë|’";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("newlines only") << "\r\n\r\n"
                                   << "";
}

void CsvReaderTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    const auto read = readCsv(text, u',');
    QVERIFY(read);
    QStringList shown;
    for (const CsvRow& row : *read)
        shown.append(QString::number(row.number) + u':' + row.cells.join(u'|'));
    QCOMPARE(shown.join(u' '), rows);
}

void CsvReaderTest::refusesAnOpenQuote()
{
    const auto read = readCsv(QStringLiteral("a,b\nc,d\ne,\"f\ng,h\n"), u',');
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::Unreadable);
    QVERIFY2(read.error().message.contains(u"Row 3"), qPrintable(read.error().message));
}

void CsvReaderTest::refusesAnEndlessCell()
{
    const QString cell(64 * 1024 - 200, u'x');
    QVERIFY(readCsv(cell, u','));
    const auto read = readCsv(QStringLiteral("a\n\"") + cell + cell, u',');
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"Row 2"), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csvreader_test.moc"
