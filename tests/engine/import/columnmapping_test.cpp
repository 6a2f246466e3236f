#include "engine/import/columnmapping.h"

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
    void ignoresEmptyColumnsAtTheEnd();

private:
    static ColumnMapping map(const QString& csv, std::optional<int> phoneColumn = {})
    {
        return mapColumns(*readCsv(csv, u','), QStringLiteral("GB"), phoneColumn);
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
    QTest::newRow("no header, a wrong number first") << "A,0770\nB,07700900002\nC,07700900003\n" << 1 << true;
    QTest::newRow("no header, a rounded number first") << "A,4.47701E+11\nB,07700900002\n" << 1 << false;
    QTest::newRow("no header, no number first") << "A,,X\nB,07700900002,Y\n" << 1 << false;
    QTest::newRow("no header, one column") << "07700900001\n07700900002\n" << 0 << false;
    QTest::newRow("dates and amounts") << "Due,Sum\n2026-03-01,12.50\n2026-03-02,1250.75\n" << -1 << true;
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
    const ColumnMapping mapping = map(csv, 0);
    QCOMPARE(mapping.phoneColumn, 0);
    QCOMPARE(mapping.phoneReason, QStringLiteral("chosen by you; 100 % of cells are phone numbers"));
    QCOMPARE(mapping.variables, QStringList({QString(), QStringLiteral("Mobile")}));
    QCOMPARE(map(csv, 7).phoneColumn, 1);
    QCOMPARE(map(csv, -1).phoneColumn, 1);
}

void ColumnMappingTest::namesTheVariables()
{
    const QStringList variables =
        map(QStringLiteral("Mobile, First  name ,name,,Name,{{x}},name_2,Phone\n07700900001,a,b,c,d,e,f,g\n"))
            .variables;
    QCOMPARE(variables, QStringList({QString(), QStringLiteral("First name"), QStringLiteral("name"),
                                     QStringLiteral("column_4"), QStringLiteral("Name_2"), QStringLiteral("x"),
                                     QStringLiteral("name_2_2"), QStringLiteral("Phone")}));
    QCOMPARE(map(QStringLiteral("07700900001,a,b\n")).variables,
             QStringList({QString(), QStringLiteral("column_2"), QStringLiteral("column_3")}));
}

void ColumnMappingTest::ignoresEmptyColumnsAtTheEnd()
{
    const ColumnMapping mapping = map(QStringLiteral("Mobile,Name,,,\n07700900001,A,,,,,\n07700900002,B,,x\n"));
    QCOMPARE(mapping.headers.size(), 4);
    QCOMPARE(mapping.variables.size(), 4);
}

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "columnmapping_test.moc"
