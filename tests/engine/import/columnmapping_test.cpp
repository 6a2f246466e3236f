#include "engine/import/columnmapping.h"

#include "engine/import/csvreader.h"

#include <QTest>

using namespace outbound;

class ColumnMappingTest : public QObject
{
    Q_OBJECT

private slots:
    void findsThePhoneColumn_data();
    void findsThePhoneColumn();
    void saysWhy();
    void obeysTheOperator();
    void namesTheVariables();
    void givesEachColumnItsRole();
    void renamesVariables();
    void ignoresEmptyColumnsAtTheEnd();
    void skipsTitles();
    void obeysAboutTheHeader();
    void knowsWhatPeopleAreCalled();

private:
    static ColumnMapping map(const QString& csv, const ImportOptions& options = {})
    {
        return mapColumns(*readCsv(csv.toUtf8(), u','), options);
    }
    static ColumnMapping map(const QString& csv, const QMap<int, ColumnRole>& roles)
    {
        ImportOptions options;
        options.roles = roles;
        return map(csv, options);
    }
    /// What the template calls the columns; nothing for those that fill no placeholder.
    static QStringList variables(const ColumnMapping& mapping)
    {
        QStringList names;
        for (const PreviewColumn& column : mapping.columns)
            names.append(column.role == ColumnRole::Variable ? column.variable : QString());
        return names;
    }
};

void ColumnMappingTest::findsThePhoneColumn_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("header");

    QTest::newRow("by name") << "Name,Phone\nA,07700900001\n" << 1 << true;
    QTest::newRow("by name though all are wrong") << "Name,Mobile\nA,4.47701E+11\nB,n/a\n" << 1 << true;
    QTest::newRow("by name without rows") << "Name,Mobile\n" << 1 << true;
    QTest::newRow("by cells below a strange name") << "Name,Kontakt\nA,07700900001\n" << 1 << true;
    QTest::newRow("cells beat a number of another kind") << "Number,Kontakt\n12,07700900001\n14,07700900002\n"
                                                         << 1 << true;
    QTest::newRow("order number") << "Order number,Mobile\n1000234567,07700900001\n" << 1 << true;
    QTest::newRow("hotel and total") << "Hotel,Total,Ring\nRitz,100,07700900001\n" << 2 << true;
    QTest::newRow("mobile before phone") << "Phone,Mobile\n07700900001,07700900002\n" << 1 << true;
    QTest::newRow("exact before partial") << "Parent phone,Phone\n07700900001,07700900002\n" << 1 << true;
    QTest::newRow("full column before a few landlines")
        << "Phone,Mobile\n02079460001,07700900002\n,07700900003\n,4E+11\n,n/a\n"
        << 1 << true;
    QTest::newRow("no header") << "A,07700900001\nB,07700900002\n" << 1 << false;
    QTest::newRow("no header, a type named mobile") << "Mobile,07700900001\nHome,07700900002\n" << 1 << false;
    QTest::newRow("no header, a wrong number first") << "A,0770\nB,07700900002\nC,07700900003\n" << 1 << false;
    QTest::newRow("no header, nobody's number first") << "Anna,n/a\nBen,07700900002\nC,07700900003\n" << 1 << false;
    QTest::newRow("no header, somebody without a mobile") << "Anna,no mobile\nBen,07700900002\n" << 1 << false;
    QTest::newRow("other numbers") << "Invoice,Date of birth,Postcode\n1000234567,01.02.1980,10115\n" << -1 << true;
    QTest::newRow("account and contact") << "Account Number,Contact\n07700900011,07700900001\n" << 1 << true;
    QTest::newRow("a title and a date above") << "Customer list\nPrinted,01/02/2024\nName,Phone\nA,07700900001\n"
                                              << 1 << true;
    QTest::newRow("no header, a rounded number first") << "A,4.47701E+11\nB,07700900002\n" << 1 << false;
    QTest::newRow("no header, no number first") << "A,,X\nB,07700900002,Y\n" << 1 << false;
    QTest::newRow("no header, one column") << "07700900001\n07700900002\n" << 0 << false;
    QTest::newRow("dates and amounts") << "Date,Amount\n2026-03-01,12.50\n2026-03-02,1250.75\n" << -1 << true;
    QTest::newRow("words") << "Name,Town\nA,B\n" << -1 << true;
}

void ColumnMappingTest::findsThePhoneColumn()
{
    QFETCH(QString, csv);
    QFETCH(int, column);
    QFETCH(bool, header);
    const ColumnMapping mapping = map(csv);
    QCOMPARE(mapping.phoneColumn, column);
    QCOMPARE(mapping.hasHeader, header);
}

void ColumnMappingTest::saysWhy()
{
    QString csv = QStringLiteral("Name,Mobile\n");
    for (int i = 0; i < 98; ++i)
        csv += QStringLiteral("A,07700900%1\n").arg(i, 3, 10, QLatin1Char('0'));
    csv += QStringLiteral("B,n/a\nC,12\nD,\n");
    QCOMPARE(map(csv).phoneReason, QStringLiteral("by its name; 98 % of cells are phone numbers"));
    QCOMPARE(map(QStringLiteral("A,07700900001\n")).phoneReason, QStringLiteral("100 % of cells are phone numbers"));
    QCOMPARE(map(QStringLiteral("Mobile\n")).phoneReason, QStringLiteral("by its name"));
    QCOMPARE(map(QStringLiteral("A,B\n")).phoneReason, QStringLiteral("No column looks like phone numbers."));
    QCOMPARE(map({}).phoneColumn, -1);
}

void ColumnMappingTest::obeysTheOperator()
{
    const QString csv = QStringLiteral("Phone,Mobile\n02079460001,07700900002\n");
    const ColumnMapping mapping = map(csv, {{0, ColumnRole::Phone}});
    QCOMPARE(mapping.phoneColumn, 0);
    QCOMPARE(mapping.phoneReason, QStringLiteral("chosen by you; 100 % of cells are phone numbers"));
    QCOMPARE(variables(mapping), QStringList({QString(), QStringLiteral("Mobile")}));
    QCOMPARE(map(csv, {{7, ColumnRole::Phone}}).phoneColumn, 1);
    QCOMPARE(map(csv, {{-1, ColumnRole::Phone}}).phoneColumn, 1);
}

void ColumnMappingTest::givesEachColumnItsRole()
{
    const QString csv = QStringLiteral("Name,Mobile,Home,Note\nA,07700900001,02079460001,x\n");
    const ColumnMapping mapping = map(csv, {{2, ColumnRole::SecondPhone}, {3, ColumnRole::Ignored}});
    QCOMPARE(mapping.phoneColumn, 1);
    QCOMPARE(mapping.secondPhoneColumn, 2);
    QVERIFY(mapping.columns[1].role == ColumnRole::Phone);
    QVERIFY(mapping.columns[2].role == ColumnRole::SecondPhone);
    QVERIFY(mapping.columns[3].role == ColumnRole::Ignored);
    QCOMPARE(variables(mapping), QStringList({QStringLiteral("Name"), QString(), QString(), QString()}));
    QCOMPARE(map(csv, {{9, ColumnRole::SecondPhone}}).secondPhoneColumn, -1);
    QCOMPARE(map(csv, {{1, ColumnRole::Variable}}).phoneColumn,
             -1); // not taken again, nor a few landlines in its place
}

void ColumnMappingTest::namesTheVariables()
{
    QCOMPARE(variables(map(
                 QStringLiteral("Mobile, First  name ,name,,Name,{{x}},name_2,Phone\n07700900001,a,b,c,d,e,f,g\n"))),
             QStringList({QString(), QStringLiteral("First name"), QStringLiteral("name"), QStringLiteral("column_4"),
                          QStringLiteral("Name_2"), QStringLiteral("x"), QStringLiteral("name_2_2"),
                          QStringLiteral("Phone")}));
    QCOMPARE(variables(map(QStringLiteral("07700900001,a,b\n"))),
             QStringList({QString(), QStringLiteral("column_2"), QStringLiteral("column_3")}));
}

void ColumnMappingTest::renamesVariables()
{
    ImportOptions options;
    options.names = {
        {1, QStringLiteral(" {{first_name}} ")}, {2, QStringLiteral("FIRST_NAME")}, {9, QStringLiteral("x")}};
    QCOMPARE(
        variables(map(QStringLiteral("Mobile,Vorname,Rufname,Ort\n07700900001,a,b,c\n"), options)),
        QStringList({QString(), QStringLiteral("first_name"), QStringLiteral("FIRST_NAME_2"), QStringLiteral("Ort")}));
}

void ColumnMappingTest::ignoresEmptyColumnsAtTheEnd()
{
    const ColumnMapping mapping = map(QStringLiteral("Mobile,Name,,,\n07700900001,A,,,,,\n07700900002,B,,x\n"));
    QCOMPARE(mapping.columns.size(), size_t(4));
}

void ColumnMappingTest::skipsTitles()
{
    const QString csv = QStringLiteral("Recall list\n14 May 2026\n\nName,Mobile\nA,07700900001\n");
    const ColumnMapping mapping = map(csv);
    QCOMPARE(mapping.skippedRows, 2);
    QVERIFY(mapping.hasHeader);
    QCOMPARE(mapping.firstRow(), 3);
    QCOMPARE(mapping.phoneColumn, 1);
    ImportOptions options;
    options.skipRows = 3;
    QVERIFY(!map(csv, options).hasHeader);
    QCOMPARE(map(csv, options).firstRow(), 3);
    options.skipRows = 99; // somebody stays
    QCOMPARE(map(csv, options).firstRow(), 3);
}

void ColumnMappingTest::obeysAboutTheHeader()
{
    ImportOptions options;
    options.hasHeader = false;
    const ColumnMapping mapping = map(QStringLiteral("Name,Mobile\nA,07700900001\n"), options);
    QVERIFY(!mapping.hasHeader);
    QCOMPARE(mapping.firstRow(), 0);
    QCOMPARE(mapping.phoneColumn, 1);
    options.hasHeader = true;
    QCOMPARE(map(QStringLiteral("A,07700900001\nB,07700900002\n"), options).firstRow(), 1);
}

void ColumnMappingTest::knowsWhatPeopleAreCalled()
{
    const auto named = map(QStringLiteral("Mobile,Town,First name,Surname\n07700900001,Leith,A,B\n"));
    QVERIFY(named.nameColumns == std::vector<int>({2, 3}));
    QVERIFY(map(QStringLiteral("07700900001,A,12\n")).nameColumns == std::vector<int>({1}));
}

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "columnmapping_test.moc"
