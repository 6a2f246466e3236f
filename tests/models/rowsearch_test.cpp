#include "models/rowsearch.h"

#include "engine/import/importjob.h"
#include "models/caselesstext.h"

#include <QTest>

using namespace outbound;

namespace
{

const QByteArray list = "name,mobile,clinic\n"
                        "Zo\xC3\x8B,07700 900187,Northside\n"     // 0
                        "Jos\xC3\xA9,07700 900214,Harbour\n"      // 1
                        "\xE6\x9D\x8E\xE9\x9B\xB7,0770,Harbour\n" // 2 rejected
                        "Zoe,+447700900187,Harbour\n"             // 3 same as 0
                        "Ann,7700900341,Northside\n"              // 4 warning
                        "Bob,+44 7700 900214,North\n"             // 5 same as 1
                        "Eve,07700 900187,South\n";               // 6 same as 0

using Positions = std::vector<int>;

} // namespace

class RowSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void filters_data();
    void filters();
    void finds_data();
    void finds();
    void findsOnlyWithinACell();
    void findsWhatWasPutRight();
    void keepsRowsThatStay();
    void stopsWhenAsked();
    void looksWhateverTheCase_data();
    void looksWhateverTheCase();

private:
    static SharedPreview judged(const ImportOptions& options = {})
    {
        const auto preview = runImport(ImportSource::pipe(list), options);
        return preview ? *preview : nullptr;
    }

    static Positions found(const RowSearch& search) { return findRows(*judged(), search).value_or(Positions{-1}); }
};

void RowSearchTest::filters_data()
{
    QTest::addColumn<VerdictFilter>("filter");
    QTest::addColumn<Positions>("positions");
    QTest::newRow("all") << VerdictFilter::All << Positions{0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("accepted") << VerdictFilter::Accepted << Positions{0, 1, 4};
    QTest::newRow("warnings") << VerdictFilter::Warnings << Positions{4};
    QTest::newRow("each kept row and its duplicates") << VerdictFilter::Duplicates << Positions{0, 3, 6, 1, 5};
    QTest::newRow("rejected") << VerdictFilter::Rejected << Positions{2};
    QTest::newRow("opted out") << VerdictFilter::OptedOut << Positions{};
}

void RowSearchTest::filters()
{
    QFETCH(VerdictFilter, filter);
    QFETCH(Positions, positions);
    QCOMPARE(found({filter, {}}), positions);
}

void RowSearchTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Positions>("positions");
    QTest::newRow("any cell") << QStringLiteral("harb") << Positions{1, 2, 3};
    QTest::newRow("other case") << QStringLiteral("JOSÉ") << Positions{1};
    QTest::newRow("upper in the list") << QStringLiteral("zoë") << Positions{0};
    QTest::newRow("other letters") << QStringLiteral("李") << Positions{2};
    QTest::newRow("as it is dialled") << QStringLiteral("+44 7700 9002") << Positions{1, 5};
    QTest::newRow("part of a number") << QStringLiteral("7700 9003") << Positions{4};
    QTest::newRow("national") << QStringLiteral("07700 900341") << Positions{4};
    QTest::newRow("begins with") << QStringLiteral("+7700") << Positions{};
    QTest::newRow("as it stood") << QStringLiteral("0770") << Positions{0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("blanks around") << QStringLiteral("  bob ") << Positions{5};
    QTest::newRow("nothing") << QStringLiteral("xyz") << Positions{};
    QTest::newRow("no words") << QStringLiteral("   ") << Positions{0, 1, 2, 3, 4, 5, 6};
}

void RowSearchTest::finds()
{
    QFETCH(QString, text);
    QFETCH(Positions, positions);
    QCOMPARE(found({VerdictFilter::All, text}), positions);
}

void RowSearchTest::findsOnlyWithinACell()
{
    QCOMPARE(found({VerdictFilter::All, QStringLiteral("Ann7700")}), Positions{});
    QCOMPARE(found({VerdictFilter::Rejected, QStringLiteral("harbour")}), Positions{2});
    QCOMPARE(found({VerdictFilter::Duplicates, QStringLiteral("south")}), (Positions{0, 3, 6})); // with its like
}

void RowSearchTest::findsWhatWasPutRight()
{
    ImportOptions options;
    options.fixes.cells[{3, 0}] = QStringLiteral("Li Lei");
    const SharedPreview preview = judged(options);
    QCOMPARE(*findRows(*preview, {VerdictFilter::All, QStringLiteral("lei")}), Positions{2});
    QCOMPARE(*findRows(*preview, {VerdictFilter::All, QStringLiteral("李")}), Positions{});
}

void RowSearchTest::keepsRowsThatStay()
{
    const SharedPreview preview = judged();
    QCOMPARE(*findRows(*preview, {VerdictFilter::Rejected, {}}, {4, 0}), (Positions{0, 2, 4}));
    QCOMPARE(*findRows(*preview, {VerdictFilter::Duplicates, {}}, {4, 6, 2}), (Positions{0, 3, 6, 1, 5, 2, 4}));
}

void RowSearchTest::stopsWhenAsked()
{
    QVERIFY(!findRows(*judged(), {VerdictFilter::Accepted, {}}, {}, [] { return true; }));
}

void RowSearchTest::looksWhateverTheCase_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing") << QString() << QStringLiteral("x") << true;
    QTest::newRow("the same") << QStringLiteral("abc") << QStringLiteral("abc") << true;
    QTest::newRow("at the end") << QStringLiteral("ab") << QStringLiteral("aaB") << true;
    QTest::newRow("cut") << QStringLiteral("abc") << QStringLiteral("ab") << false;
    QTest::newRow("Greek") << QStringLiteral("ΑΘΗΝΑ") << QStringLiteral("Αθηνα") << true;
    QTest::newRow("Cyrillic") << QStringLiteral("привет") << QStringLiteral("ПРИВЕТ") << true;
    QTest::newRow("another length") << QStringLiteral("ẞ") << QStringLiteral("straße") << true;
    QTest::newRow("outside the plane") << QStringLiteral("𐐀") << QStringLiteral("x𐐨") << true;
    QTest::newRow("other letter") << QStringLiteral("é") << QStringLiteral("e") << false;
}

void RowSearchTest::looksWhateverTheCase()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(CaselessText(words).isIn(text.toStdString()), found);
}

QTEST_GUILESS_MAIN(RowSearchTest)
#include "rowsearch_test.moc"
