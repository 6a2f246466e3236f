#include "engine/import/csvreader.h"

#include "engine/import/importjob.h"

#include <QLocale>
#include <QTest>

using namespace outbound;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refusesAnOpenQuote();
    void refusesAnEndlessCell();
    void keepsCellsExactly();
    void leavesOutTheSeparatorLine();
    void toleratesBlanksBeforeQuotes();
    void refusesTooManyColumns();
    void refusesTooManyRows();
    void leavesOutTheOpenRowOfABeginning();
    void stops();

private:
    static Result<Sheet> read(const QByteArray& utf8, QChar delimiter = u',') { return readCsv(utf8, delimiter); }
};

namespace
{

/// 1:a|b 2:c|d
QString shown(const Sheet& sheet)
{
    QStringList rows;
    for (int row = 0; row < sheet.rowCount(); ++row)
        rows.append(QString::number(sheet.number(row)) + u':' + sheet.texts(row).join(u'|'));
    return rows.join(u' ');
}

} // namespace

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
    QTest::newRow("blanks around cells stay") << " a , b \n"
                                              << "1: a | b ";
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
    const auto sheet = read(text.toUtf8());
    QVERIFY(sheet);
    QTEST(shown(*sheet), "rows");
}

void CsvReaderTest::refusesAnOpenQuote()
{
    const auto sheet = read("a,b\nc,d\ne,\"f\ng,h\n");
    QVERIFY(!sheet);
    QVERIFY(sheet.error().code == ErrorCode::Unreadable);
    QVERIFY2(sheet.error().message.contains(u"Row 3"), qPrintable(sheet.error().message));
}

void CsvReaderTest::refusesAnEndlessCell()
{
    const QByteArray cell(64 * 1024 - 200, 'x');
    QVERIFY(read(cell));
    const auto sheet = read("a\n\"" + cell + cell);
    QVERIFY(!sheet);
    QVERIFY2(sheet.error().message.contains(u"Row 2"), qPrintable(sheet.error().message));
}

void CsvReaderTest::keepsCellsExactly()
{
    const auto sheet = read("\xC2\xA0 07700 900001\t,\"  x\r\n \",\xE2\x80\x8By\n");
    QVERIFY(sheet);
    QVERIFY(sheet->cell(0, 0) == "\xC2\xA0 07700 900001\t");
    QVERIFY(sheet->cell(0, 1) == "  x\r\n ");
    QVERIFY(sheet->cell(0, 2) == "\xE2\x80\x8By");
    QVERIFY(sheet->cell(0, 3).empty()); // beyond the end of the row
}

void CsvReaderTest::leavesOutTheSeparatorLine()
{
    for (const char* newline : {"\n", "\r\n", "\r"}) {
        const auto sheet = read(QByteArray("sep=;") + newline + "a;b" + newline + "c;d", u';');
        QVERIFY(sheet);
        QCOMPARE(shown(*sheet), QStringLiteral("2:a|b 3:c|d")); // it is no row, but the spreadsheet counts it
    }
    QCOMPARE(shown(*read("sep=;x\n1")), QStringLiteral("1:sep=;x 2:1"));
}

void CsvReaderTest::toleratesBlanksBeforeQuotes()
{
    QCOMPARE(shown(*read("a, \"b, c\"\nd, \"e\"\n")), QStringLiteral("1:a|b, c 2:d|e"));
}

void CsvReaderTest::refusesTooManyColumns()
{
    const QByteArray widest = "a" + QByteArray(",a").repeated(maxImportColumns - 1);
    const auto sheet = read("x\n" + widest);
    QVERIFY(sheet);
    QCOMPARE(sheet->width(), maxImportColumns);
    QVERIFY(read("x\n" + widest + ",,,,")); // spreadsheets like to write empty ones behind
    const auto wider = read("x\n" + widest + ",a");
    QVERIFY(!wider);
    QVERIFY2(wider.error().message.contains(u"Row 2") && wider.error().message.contains(u"256"),
             qPrintable(wider.error().message));
}

void CsvReaderTest::refusesTooManyRows()
{
    const QByteArray full = QByteArray("1\n").repeated(maxImportRows + 1); // with a header
    QCOMPARE(read(full)->rowCount(), maxImportRows + 1);
    const auto more = read(full + "1\n");
    QVERIFY(!more);
    QVERIFY2(more.error().message.contains(QLocale().toString(maxImportRows)), qPrintable(more.error().message));
}

void CsvReaderTest::leavesOutTheOpenRowOfABeginning()
{
    QCOMPARE(shown(*readCsv("a,b\nc,\"d", u',', {}, {.whole = false})), QStringLiteral("1:a|b"));
    QCOMPARE(shown(*readCsv("a,b\nc,d", u',', {}, {.whole = false})), QStringLiteral("1:a|b"));
}

void CsvReaderTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto sheet = readCsv(QByteArray("a,b\n").repeated(1000), u',', stop.get_token());
    QVERIFY(!sheet);
    QVERIFY(sheet.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csvreader_test.moc"
