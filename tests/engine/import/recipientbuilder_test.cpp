#include "engine/import/recipientbuilder.h"

#include <QTest>

using namespace outbound;

class RecipientBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void judgesEveryRow();
    void keepsTheFirstOfDuplicates();
    void leavesOutWhoOptedOut();
    void padsShortRows();
    void rejectsAllWithoutAPhoneColumn();

private:
    static std::vector<PreviewRow> judge(const QString& csv, const QSet<QString>& optedOut = {})
    {
        const auto rows = readCsv(csv, u',');
        const QString region = QStringLiteral("GB");
        return judgeRows(*rows, mapColumns(*rows, region), region, optedOut);
    }
};

void RecipientBuilderTest::judgesEveryRow()
{
    const auto rows = judge(QStringLiteral("Name,Mobile\nA,07700 900001\n\nB,7700900002\nC,4.47701E+11\nD,\n"));
    QCOMPARE(rows.size(), size_t(4));
    QVERIFY(rows[0].verdict == RowVerdict::Accepted);
    QCOMPARE(rows[0].row, 2);
    QCOMPARE(rows[0].phone, QStringLiteral("+447700900001"));
    QCOMPARE(rows[0].original, QStringLiteral("07700 900001"));
    QCOMPARE(rows[0].sentence, QString());
    QVERIFY(rows[1].verdict == RowVerdict::Warning);
    QCOMPARE(rows[1].row, 4);
    QCOMPARE(rows[1].phone, QStringLiteral("+447700900002"));
    QCOMPARE(rows[1].sentence, QStringLiteral("The leading 0 was lost; read as UK."));
    QVERIFY(rows[2].verdict == RowVerdict::Rejected);
    QCOMPARE(rows[2].phone, QString());
    QCOMPARE(rows[2].sentence, QStringLiteral("Rounded. Format the column as text."));
    QVERIFY(rows[3].verdict == RowVerdict::Rejected);
    QCOMPARE(rows[3].row, 6);
}

void RecipientBuilderTest::keepsTheFirstOfDuplicates()
{
    const auto rows =
        judge(QStringLiteral("Mobile\n07700 900001\n+44 (0)7700 900001\n07700900002\n0044 7700 900001\n"));
    QVERIFY(rows[0].verdict == RowVerdict::Accepted);
    QVERIFY(rows[1].verdict == RowVerdict::Duplicate);
    QCOMPARE(rows[1].sentence, QStringLiteral("Same as row 2, which is kept."));
    QVERIFY(rows[2].verdict == RowVerdict::Accepted);
    QVERIFY(rows[3].verdict == RowVerdict::Duplicate);
    QCOMPARE(rows[3].sentence, QStringLiteral("Same as row 2, which is kept."));
}

void RecipientBuilderTest::leavesOutWhoOptedOut()
{
    const auto rows =
        judge(QStringLiteral("Mobile\n07700900001\n07700900002\n07700900001\n"), {QStringLiteral("+447700900001")});
    QVERIFY(rows[0].verdict == RowVerdict::OptedOut);
    QCOMPARE(rows[0].phone, QStringLiteral("+447700900001"));
    QVERIFY(rows[1].verdict == RowVerdict::Accepted);
    QVERIFY(rows[2].verdict == RowVerdict::OptedOut);
}

void RecipientBuilderTest::padsShortRows()
{
    const auto rows = judge(QStringLiteral("Mobile,Name,Town\n07700900001\n07700900002,B,C\n"));
    QCOMPARE(rows[0].cells, QStringList({QStringLiteral("07700900001"), QString(), QString()}));
}

void RecipientBuilderTest::rejectsAllWithoutAPhoneColumn()
{
    const auto rows = judge(QStringLiteral("Name,Town\nA,B\nC,D\n"));
    QCOMPARE(rows.size(), size_t(2));
    for (const PreviewRow& row : rows)
        QVERIFY(row.verdict == RowVerdict::Rejected && !row.sentence.isEmpty());
}

QTEST_GUILESS_MAIN(RecipientBuilderTest)
#include "recipientbuilder_test.moc"
