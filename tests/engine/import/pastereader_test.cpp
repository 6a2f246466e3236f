#include "engine/import/pastereader.h"

#include <QTest>

using namespace outbound;

class PasteReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
};

void PasteReaderTest::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows"); // 1:a|b 2:c|d, with 1 to 4 for the numbers +447700900001 to …4

    QTest::newRow("column") << "%1\n%2\r\n%3"
                            << "1:%1 2:%2 3:%3";
    QTest::newRow("column with gaps") << "%1\n\n%2\n\n"
                                      << "1:%1 3:%2";
    QTest::newRow("column with a header") << "Phone number\n%1\n%2"
                                          << "1:Phone number 2:%1 3:%2";
    QTest::newRow("column with a rounded one") << "4.47701E+11\n%2"
                                               << "1:4.47701E+11 2:%2";
    QTest::newRow("commas") << "%1, %2,%3"
                            << "1:%1 2:%2 3:%3";
    QTest::newRow("blanks") << "%1 %2  %3"
                            << "1:%1 2:%2 3:%3";
    QTest::newRow("tabs") << "%1\t%2\t%3"
                          << "1:%1 2:%2 3:%3";
    QTest::newRow("semicolons") << "%1; %2; %3;"
                                << "1:%1 2:%2 3:%3";
    QTest::newRow("all of them") << "%1, %2; %3\t%4"
                                 << "1:%1 2:%2 3:%3 4:%4";
    QTest::newRow("block") << "%1,%2\n%3,%4"
                           << "1:%1 2:%2 3:%3 4:%4";
    QTest::newRow("short one among numbers") << "%1,12345,%3,%4"
                                             << "1:%1 2:12345 3:%3 4:%4";

    QTest::newRow("names before") << "Sarah %1, James %2"
                                  << "1:Sarah|%1 2:James|%2";
    QTest::newRow("names behind") << "%1 Sarah, %2 James"
                                  << "1:%1|Sarah 2:%2|James";
    QTest::newRow("names before, semicolons") << "Sarah Jones <%1>; James <%2>"
                                              << "1:Sarah Jones|%1 2:James|%2";
    QTest::newRow("names behind and before") << "%1 Sarah, James %2"
                                             << "1:%1|Sarah 2:%2|James";
    QTest::newRow("names between commas") << "Sarah, %1, James, %2"
                                          << "1:Sarah|%1 2:James|%2";
    QTest::newRow("names after commas") << "%1, Sarah, %2, James"
                                        << "1:%1|Sarah 2:%2|James";
    QTest::newRow("names between blanks") << "Sarah %1 James %2"
                                          << "1:Sarah|%1 2:James|%2";
    QTest::newRow("values behind") << "%1,250,%2,300"
                                   << "1:%1|250 2:%2|300";
    QTest::newRow("wrong one with a name") << "Sarah 0770090000, James %2"
                                           << "1:Sarah|0770090000 2:James|%2";
    QTest::newRow("a person a line") << "Sarah: %1\nJames: %2"
                                     << "1:Sarah|%1 2:James|%2";
    QTest::newRow("names before and behind") << "Sarah %1\n%2 James Bell"
                                             << "1:%1|Sarah 2:%2|James Bell";

    QTest::newRow("cells") << "name\tphone\tday\nSarah\t%1\tTuesday\nJames\t%2\tMonday\n"
                           << "1:name|phone|day 2:Sarah|%1|Tuesday 3:James|%2|Monday";
    QTest::newRow("cells with quoted newlines") << "name\tphone\n\"Sarah\nJones\"\t%1\nJames\t%2"
                                                << "1:name|phone 2:Sarah\nJones|%1 3:James|%2";
    QTest::newRow("cells with two numbers") << "Sarah\t%1\t%2\nJames\t%3\t%4"
                                            << "1:Sarah|%1|%2 2:James|%3|%4";
    QTest::newRow("cells with dates") << "%1\t2026-03-01\n%2\t2026-03-02"
                                      << "1:%1|2026-03-01 2:%2|2026-03-02";
    QTest::newRow("words between blanks") << "phone first_name day\n%1 Sarah Tuesday\n%2 James Monday"
                                          << "1:phone|first_name|day 2:%1|Sarah|Tuesday 3:%2|James|Monday";
    QTest::newRow("ragged cells") << "Sarah,%1\nJames,%2,Monday"
                                  << "1:Sarah|%1 2:James|%2|Monday";
    QTest::newRow("empty cells stay") << "Sarah,,%1\nJames,%2"
                                      << "1:%1|Sarah| 2:%2|James";
    QTest::newRow("words only") << "hello world"
                                << "1:hello world";
    QTest::newRow("nothing") << " \n\t\n"
                             << "";
}

void PasteReaderTest::understands()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    for (int i = 1; i <= 4; ++i) {
        const QString place = u'%' + QString::number(i);
        const QString phone = QStringLiteral("+44770090000%1").arg(i);
        text.replace(place, phone);
        rows.replace(place, phone);
    }
    const auto read = readPaste(text, QStringLiteral("GB"));
    QVERIFY(read);
    QStringList shown;
    for (int row = 0; row < read->rowCount(); ++row)
        shown.append(QString::number(read->number(row)) + u':' + read->texts(row).join(u'|'));
    QCOMPARE(shown.join(u' '), rows);
}

QTEST_GUILESS_MAIN(PasteReaderTest)
#include "pastereader_test.moc"
