#include "engine/import/sheetmerge.h"

#include "engine/import/columnmapping.h"
#include "engine/import/csvreader.h"

#include <QTest>

using namespace outbound;

class SheetMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void putsColumnsWithTheSameHeaderTogether();
    void putsThePhonesTogether();
    void addsWhatIsNew();
    void namesEveryColumn();
    void takesTheHeadersOfALaterList();
    void joinsListsWithoutHeaders();
    void putsTheOnlyWordsTogether();
    void remembersFileAndRow();
    void keepsEveryPerson();
    void skipsRowsOfTheFirstListOnly();

private:
    static Sheet merge(const QList<QByteArray>& lists, const ImportOptions& options = {})
    {
        std::vector<NamedSheet> sheets;
        for (const QByteArray& csv : lists)
            sheets.push_back({QStringLiteral("%1.csv").arg(sheets.size() + 1), std::move(*readCsv(csv, u','))});
        return mergeSheets(sheets, options);
    }
    static QString shown(const Sheet& sheet)
    {
        QStringList rows;
        for (int row = 0; row < sheet.rowCount(); ++row)
            rows.append(sheet.texts(row).join(u'|'));
        return rows.join(u' ');
    }
};

void SheetMergeTest::putsColumnsWithTheSameHeaderTogether()
{
    QCOMPARE(shown(merge({"name,phone,town\nA,07700900001,X\n", "Town,PHONE,Name\nY,07700900002,B\n"})),
             QStringLiteral("name|phone|town A|07700900001|X B|07700900002|Y"));
}

void SheetMergeTest::putsThePhonesTogether()
{
    QCOMPARE(shown(merge({"name,phone\nA,07700900001\n", "Handy,name\n07700900002,B\n"})),
             QStringLiteral("name|phone A|07700900001 B|07700900002"));
}

void SheetMergeTest::addsWhatIsNew()
{
    const Sheet whole = merge({"name,phone\nA,07700900001\n", "name,day,phone\nB,Monday,07700900002\n"});
    QCOMPARE(whole.text(2, 0), QStringLiteral("B"));
    QCOMPARE(whole.text(2, 1), QStringLiteral("07700900002"));
    QCOMPARE(whole.text(2, 2), QStringLiteral("Monday"));
    QCOMPARE(whole.text(1, 2), QString());
}

void SheetMergeTest::namesEveryColumn()
{
    const Sheet whole = merge({"Name,Phone,City\nA,07700900001,X\n", "Town,Mobile,First name\nY,07700900002,B\n"});
    QCOMPARE(shown(whole), QStringLiteral("Name|Phone|City|Town|First name A|07700900001|X |07700900002||Y|B"));
    const ColumnMapping mapping = mapColumns(whole, {});
    QVERIFY(mapping.hasHeader);
    QCOMPARE(mapping.phoneColumn, 1);
    QCOMPARE(mapping.columns[3].variable, QStringLiteral("Town"));
    QCOMPARE(mapping.columns[4].variable, QStringLiteral("First name"));
}

void SheetMergeTest::takesTheHeadersOfALaterList()
{
    const Sheet whole = merge({"A,07700900001\n", "Mobile,Name,Town\n07700900002,B,Y\n"});
    QCOMPARE(shown(whole), QStringLiteral("|Mobile|Name|Town A|07700900001 |07700900002|B|Y"));
    QVERIFY(mapColumns(whole, {}).hasHeader);
    const Sheet swapped = merge({"A,07700900001\n", "Mobile,Name\n07700900002,B\n"});
    QCOMPARE(shown(swapped), QStringLiteral("Name|Mobile A|07700900001 B|07700900002"));
    QVERIFY(mapColumns(swapped, {}).hasHeader);
    QCOMPARE(swapped.part(1), 0);
    QCOMPARE(swapped.number(1), 1);
    QCOMPARE(swapped.part(2), 1);
    QCOMPARE(swapped.number(2), 2);
}

void SheetMergeTest::putsTheOnlyWordsTogether()
{
    QCOMPARE(shown(merge({"A,07700900001\n", "07700900002,B\n"})), QStringLiteral("A|07700900001 B|07700900002"));
}

void SheetMergeTest::joinsListsWithoutHeaders()
{
    QCOMPARE(shown(merge({"A,07700900001\n", "B,07700900002\n", "07700900003\n"})),
             QStringLiteral("A|07700900001 B|07700900002 |07700900003"));
}

void SheetMergeTest::skipsRowsOfTheFirstListOnly()
{
    ImportOptions options;
    options.skipRows = 2;
    const Sheet whole =
        merge({"May\nDraft\nname,phone\nA,07700900001\n", "name,phone\nB,07700900002\nC,07700900003\nD,07700900004\n"},
              options);
    QVERIFY(shown(whole).endsWith(QStringLiteral("A|07700900001 B|07700900002 C|07700900003 D|07700900004")));
    QCOMPARE(mapColumns(whole, options).firstRow(), 3);
}

void SheetMergeTest::remembersFileAndRow()
{
    const Sheet whole = merge({"phone\n\n07700900001\n", "phone\n07700900002\n"});
    QCOMPARE(whole.partCount(), 2);
    QCOMPARE(whole.rowCount(), 3);
    QCOMPARE(whole.part(1), 0);
    QCOMPARE(whole.number(1), 3);
    QCOMPARE(whole.part(2), 1);
    QCOMPARE(whole.number(2), 2);
    QCOMPARE(whole.partName(1), QStringLiteral("2.csv"));
}

void SheetMergeTest::keepsEveryPerson()
{
    // A list without a header after one with: its first row is a person.
    QCOMPARE(merge({"name,phone\nA,07700900001\n", "B,07700900002\nC,07700900003\n"}).rowCount(), 4);
    QCOMPARE(merge({"A,07700900001\n", "name,phone\nB,07700900002\n"}).rowCount(), 3); // and a header
}

QTEST_GUILESS_MAIN(SheetMergeTest)
#include "sheetmerge_test.moc"
