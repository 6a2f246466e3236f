#include "engine/import/recipientbuilder.h"

#include "engine/import/columnmapping.h"
#include "engine/import/csvreader.h"

#include <QTest>

using namespace outbound;

class RecipientBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void judgesEveryRow();
    void keepsTheFirstOfDuplicates();
    void callsOutOtherNames();
    void leavesOutWhoOptedOut();
    void padsShortRows();
    void rejectsAllWithoutAPhoneColumn();
    void usesTheSecondPhone();
    void obeysFixes();
    void keepsTheNumberOfWhoIsLeftOut();
    void letsTheOperatorInsist();
    void readsSingleRowsAgain();
    void countsEmptyCells();
    void judgesManyRows();
    void stops();

private:
    static ImportPreview unjudged(const QByteArray& csv, const ImportOptions& options = {})
    {
        ImportPreview preview;
        preview.sheet = std::make_shared<Sheet>(std::move(*readCsv(csv, u',')));
        ColumnMapping mapping = mapColumns(*preview.sheet, options);
        preview.options = options;
        preview.phoneColumn = mapping.phoneColumn;
        preview.secondPhoneColumn = mapping.secondPhoneColumn;
        preview.firstRow = mapping.firstRow();
        preview.columns = mapping.columns;
        preview.nameColumns = mapping.nameColumns;
        return preview;
    }
    static ImportPreview judge(const QByteArray& csv, const ImportOptions& options = {})
    {
        ImportPreview preview = unjudged(csv, options);
        const bool judged = readNumbers(preview) && compareRows(preview);
        Q_ASSERT(judged);
        return preview;
    }
    static QString verdicts(const ImportPreview& preview)
    {
        QString letters; // accepted, warning, duplicate, rejected, opted out
        for (const PreviewRow& row : preview.rows)
            letters += QStringLiteral("AWDRO")[int(row.verdict)];
        return letters;
    }
};

void RecipientBuilderTest::judgesEveryRow()
{
    const ImportPreview list = judge("Name,Mobile\nA,07700 900001\n\nB,7700900002\nC,4.47701E+11\nD,\n");
    QCOMPARE(verdicts(list), QStringLiteral("AWRR"));
    QCOMPARE(list.rowNumber(0), 2);
    QCOMPARE(list.phone(0), QStringLiteral("+447700900001"));
    QCOMPARE(list.original(0), QStringLiteral("07700 900001"));
    QCOMPARE(list.sentence(0), QString());
    QCOMPARE(list.rowNumber(1), 4);
    QCOMPARE(list.phone(1), QStringLiteral("+447700900002"));
    QCOMPARE(list.sentence(1), QStringLiteral("The leading 0 was lost; read as UK."));
    QCOMPARE(list.phone(2), QString());
    QVERIFY(list.sentence(2).contains(QStringLiteral("Format the column as text.")));
    QCOMPARE(list.rowNumber(3), 6);
    QVERIFY(!list.sentence(3).isEmpty());
    QVERIFY(list.counts == (PreviewCounts{4, 2, 1, 2, 0, 0}));
}

void RecipientBuilderTest::keepsTheFirstOfDuplicates()
{
    const ImportPreview list = judge("Mobile\n07700 900001\n+44 (0)7700 900001\n07700900002\n0044 7700 900001\n");
    QCOMPARE(verdicts(list), QStringLiteral("ADAD"));
    QCOMPARE(list.sentence(1), QStringLiteral("Same as row 2, which is kept."));
    QCOMPARE(list.sentence(3), QStringLiteral("Same as row 2, which is kept."));
    QCOMPARE(list.rows[3].sameAs, 0);
}

void RecipientBuilderTest::callsOutOtherNames()
{
    const ImportPreview list = judge("Name,Mobile\nZoë,07700900001\nZOE ,07700900001\nAnn,07700900001\n,07700900001\n");
    QCOMPARE(verdicts(list), QStringLiteral("ADDD"));
    QCOMPARE(list.sentence(1), QStringLiteral("Same as row 2, which is kept: “Zoë”."));
    QCOMPARE(list.sentence(2), QStringLiteral("Other name, same number as row 2, which is kept: “Zoë”."));
    QCOMPARE(list.code(2), QStringLiteral("duplicate_other_name"));
    QCOMPARE(list.code(3), QStringLiteral("duplicate"));
}

void RecipientBuilderTest::leavesOutWhoOptedOut()
{
    ImportOptions options;
    options.optedOut = {QStringLiteral("+447700900001")};
    const ImportPreview list = judge("Mobile\n07700900001\n07700900002\n07700900001\n", options);
    QCOMPARE(verdicts(list), QStringLiteral("OAO"));
    QCOMPARE(list.phone(0), QStringLiteral("+447700900001"));
}

void RecipientBuilderTest::padsShortRows()
{
    const ImportPreview list = judge("Mobile,Name,Town\n07700900001\n07700900002,B,C\n");
    QCOMPARE(list.cell(0, 0), QStringLiteral("07700900001"));
    QCOMPARE(list.cell(0, 2), QString());
    QCOMPARE(list.variablesOf(0).size(), 2);
}

void RecipientBuilderTest::rejectsAllWithoutAPhoneColumn()
{
    const ImportPreview list = judge("Name,Town\nA,B\nC,D\n");
    QCOMPARE(verdicts(list), QStringLiteral("RR"));
    QVERIFY(!list.sentence(0).isEmpty() && !list.sentence(1).isEmpty());
}

void RecipientBuilderTest::usesTheSecondPhone()
{
    ImportOptions options;
    options.roles = {{1, ColumnRole::Phone}, {2, ColumnRole::SecondPhone}};
    const ImportPreview list = judge("Name,Mobile,Home\n"
                                     "first,07700900001,07700900011\n"
                                     "empty,,07700900002\n"
                                     "wrong,4.4E+11,07700900003\n"
                                     "both wrong,12,n/a\n"
                                     "empty and wrong,,12\n"
                                     "neither,,\n",
                                     options);
    QCOMPARE(verdicts(list), QStringLiteral("AAWRRR"));
    QCOMPARE(list.phone(0), QStringLiteral("+447700900001"));
    QCOMPARE(list.phone(1), QStringLiteral("+447700900002"));
    QCOMPARE(list.phone(2), QStringLiteral("+447700900003"));
    QCOMPARE(list.code(2), QStringLiteral("second_phone_used"));
    QCOMPARE(list.original(2), QStringLiteral("07700900003"));
    QCOMPARE(list.original(3), QStringLiteral("12"));
    QCOMPARE(list.original(4), QStringLiteral("12"));
}

void RecipientBuilderTest::obeysFixes()
{
    ImportOptions options;
    options.fixes.cells = {{{1, 1}, QStringLiteral("07700 900001")}, {{2, 0}, QStringLiteral(" Ann ")}};
    const ImportPreview list = judge("Name,Mobile\nA,4.47701E+11\nB,07700900002\n", options);
    QCOMPARE(verdicts(list), QStringLiteral("AA"));
    QCOMPARE(list.phone(0), QStringLiteral("+447700900001"));
    QCOMPARE(list.original(0), QStringLiteral("4.47701E+11")); // as it stood
    QCOMPARE(list.cell(0, 1), QStringLiteral("07700 900001"));
    QCOMPARE(list.cell(1, 0), QStringLiteral("Ann"));
}

void RecipientBuilderTest::keepsTheNumberOfWhoIsLeftOut()
{
    ImportOptions options;
    options.fixes.choices = {{1, false}};
    const ImportPreview list = judge("Mobile\n07700900001\n07700900001\n07700900002\n", options);
    QCOMPARE(verdicts(list), QStringLiteral("RDA"));
    QCOMPARE(list.code(0), QStringLiteral("left_out"));
    QCOMPARE(list.sentence(1), QStringLiteral("Same as row 2, which is left out."));
    QCOMPARE(list.addressees().size(), size_t(1)); // they don't get it by the back door
}

void RecipientBuilderTest::letsTheOperatorInsist()
{
    const QByteArray csv = "Name,Mobile\nA,+4477009001\nB,12345\nC,+4477009001\n";
    const ImportPreview refused = judge(csv);
    QCOMPARE(verdicts(refused), QStringLiteral("RRR"));
    QVERIFY(refused.mayInsist(0));
    QVERIFY(!refused.mayInsist(1));
    ImportOptions options;
    options.fixes.choices = {{1, true}, {2, true}, {3, true}};
    const ImportPreview insisted = judge(csv, options);
    QCOMPARE(verdicts(insisted), QStringLiteral("WRD"));
    QCOMPARE(insisted.phone(0), QStringLiteral("+4477009001"));
    QVERIFY(insisted.sentence(0).startsWith(QStringLiteral("Included by you.")));
}

void RecipientBuilderTest::readsSingleRowsAgain()
{
    ImportPreview list = judge("Name,Mobile\nA,4.47701E+11\nB,07700900002\nC,07700900003\n");
    list.options.fixes.cells = {{{1, 1}, QStringLiteral("07700900003")}};
    readNumberAgain(list, {0});
    QVERIFY(compareRows(list));
    QCOMPARE(verdicts(list), QStringLiteral("AAD"));
    QCOMPARE(list.rows[2].sameAs, 0);
    list.options.fixes.cells.clear();
    readNumberAgain(list, {0});
    QVERIFY(compareRows(list));
    QCOMPARE(verdicts(list), QStringLiteral("RAA"));
}

void RecipientBuilderTest::countsEmptyCells()
{
    const ImportPreview list = judge("Mobile,Name,Town\n07700900001, ,Leith\n07700900002\n07700900003,B,\xC2\xA0\n");
    QCOMPARE(list.columns[0].emptyCells, 0);
    QCOMPARE(list.columns[1].emptyCells, 2);
    QCOMPARE(list.columns[2].emptyCells, 2);
}

void RecipientBuilderTest::judgesManyRows()
{
    QByteArray csv = "Mobile\n"; // more than one thread takes at a time
    constexpr int people = 20'000;
    for (int i = 0; i < people; ++i)
        csv += "+1" + QByteArray::number(200 + i % 10'000 / 100) + "5550" + QByteArray::number(100 + i % 100) + '\n';
    const ImportPreview list = judge(csv);
    QCOMPARE(list.counts.rows, people);
    QCOMPARE(list.counts.accepted + list.counts.rejected + list.counts.duplicates, people);
    QVERIFY(list.counts.duplicates >= people / 2);
    for (int position = 0; position < people; ++position)
        if (const PreviewRow& row = list.rows[size_t(position)]; row.verdict == RowVerdict::Duplicate) {
            QVERIFY(row.sameAs < position);
            QVERIFY(list.rows[size_t(row.sameAs)].phone == row.phone);
            QVERIFY(isAccepted(list.rows[size_t(row.sameAs)].verdict));
        }
}

void RecipientBuilderTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    ImportPreview list = unjudged("Mobile\n" + QByteArray("07700900001\n").repeated(10'000));
    QVERIFY(!readNumbers(list, stop.get_token()));
    list = judge("Mobile\n" + QByteArray("07700900001\n").repeated(10'000));
    QVERIFY(!compareRows(list, stop.get_token()));
}

QTEST_GUILESS_MAIN(RecipientBuilderTest)
#include "recipientbuilder_test.moc"
