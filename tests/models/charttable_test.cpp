#include "models/charttable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace outbound;

class ChartTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void screensSpeakAndFilesArePlain();
    void aFormulaStaysText();
    void rowsComeAndGoAtTheEnd();

private:
    const QDateTime m_at{QDate(2026, 5, 12), QTime(10, 28), Qt::UTC};
};

void ChartTableTest::screensSpeakAndFilesArePlain()
{
    ChartTable table;
    table.setTitles({QStringLiteral("Zeit"), QStringLiteral("Menschen"), QStringLiteral("Anteil")});
    table.setRows({{m_at, 1204, 58.25}});
    QCOMPARE(table.text(), QStringLiteral("Zeit\tMenschen\tAnteil\n10:28\t1.204\t58,3"));
    table.setRows({{m_at, 1, 0.0}, {m_at.addSecs(30), 2, 0.0}});
    QCOMPARE(table.index(0, 0).data().toString(), QStringLiteral("10:28:00"));
    table.setRows({{m_at, 1204, 58.25}});
    QCOMPARE(table.csv(), QByteArray("\xEF\xBB\xBFZeit,Menschen,Anteil\r\n2026-05-12T10:28:00Z,1204,58.3\r\n"));
    QCOMPARE(table.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Menschen 1.204"));
    QVERIFY(table.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

void ChartTableTest::aFormulaStaysText()
{
    ChartTable table;
    table.setTitles({QStringLiteral("Status")});
    table.setRows({{QStringLiteral("=1+1")}});
    QVERIFY(table.csv().contains("'=1+1"));
}

void ChartTableTest::rowsComeAndGoAtTheEnd()
{
    ChartTable table;
    QAbstractItemModelTester tester(&table);
    table.setTitles({QStringLiteral("People")});
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    table.setRows({{1}, {2}});
    const QPersistentModelIndex first = table.index(0, 0);
    table.setRows({{3}, {4}, {5}});
    QCOMPARE(first.data().toString(), QStringLiteral("3"));
    table.setRows({{6}});
    QCOMPARE(first.data().toString(), QStringLiteral("6"));
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(resets.size(), 0);
}

QTEST_GUILESS_MAIN(ChartTableTest)
#include "charttable_test.moc"
