#include "models/previewmodel.h"

#include "engine/import/importjob.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace outbound;

namespace
{

const QByteArray list = "Name,Mobile,Home,clinic\n"
                        "Zo\xC3\xAB,07700 900187,,Northside\n"
                        "Aoife,4.47701E+11,,Harbour\n"
                        "Lei,7700900341,,Harbour\n"
                        "Zoe,+44 7700 900187,,Harbour\n";

SharedPreview judged(const ImportOptions& options = {}, const SharedPreview& before = {},
                     const QByteArray& bytes = list)
{
    const auto preview = runImport(ImportSource::pipe(bytes), options, {}, before);
    return preview ? *preview : nullptr;
}

QByteArray million()
{
    QByteArray bytes = "phone,name\n";
    bytes.reserve(32 << 20);
    for (int i = 0; i < 1'000'000; ++i)
        bytes +=
            "+4477009" + QByteArray::number(100'000 + i % 100'000).right(5) + ",Name " + QByteArray::number(i) + '\n';
    return bytes;
}

} // namespace

class PreviewModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheContract();
    void showsARowAsItWillBeDialledAndAsItStood();
    void putsColumnsInOrder();
    void filtersAndFindsBack();
    void keepsTheSearchForAnotherAudience();
    void keepsRowsThatWereFixed();
    void showsAFixBeforeItIsJudged();
    void tellsWhatWasWritten();
    void searchesAMillionRowsElsewhere();
};

void PreviewModelTest::keepsTheContract()
{
    PreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const SharedPreview preview = judged();
    model.setPreview(preview);
    QCOMPARE(model.rowCount(), 4);
    for (const VerdictFilter filter : {VerdictFilter::Accepted, VerdictFilter::Duplicates, VerdictFilter::Rejected,
                                       VerdictFilter::OptedOut, VerdictFilter::All})
        model.setSearch({filter, {}});
    ImportOptions options;
    options.fixes.cells[{2, 1}] = QStringLiteral("07700 900188");
    model.setFixes(options.fixes);
    model.setSearch({VerdictFilter::Rejected, {}});
    model.setPreview(judged(options, preview));
    options.roles[3] = ColumnRole::Ignored;
    model.setPreview(judged(options, preview));
    model.setPreview(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void PreviewModelTest::showsARowAsItWillBeDialledAndAsItStood()
{
    PreviewModel model;
    model.setPreview(judged());
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(model.columnCount(), 8);
    QCOMPARE(text(0, PreviewModel::RowColumn), QStringLiteral("2"));
    QCOMPARE(text(0, PreviewModel::VerdictColumn), QStringLiteral("Accepted"));
    QCOMPARE(text(0, PreviewModel::PhoneColumn), QStringLiteral("+44 7700 900187"));
    QCOMPARE(text(0, PreviewModel::OriginalColumn), QStringLiteral("07700 900187"));
    QCOMPARE(text(0, PreviewModel::FirstOtherColumn), QStringLiteral("Zoë"));
    QCOMPARE(text(1, PreviewModel::PhoneColumn), QStringLiteral("none"));
    QCOMPARE(text(1, model.sentenceColumn()), model.preview()->sentence(1));
    QCOMPARE(model.headerData(PreviewModel::OriginalColumn, Qt::Horizontal).toString(),
             QStringLiteral("Mobile, in the file"));
    QCOMPARE(model.headerData(PreviewModel::FirstOtherColumn, Qt::Horizontal).toString(), QStringLiteral("Name"));
}

void PreviewModelTest::putsColumnsInOrder()
{
    ImportOptions options;
    options.roles[0] = ColumnRole::Ignored;
    options.roles[2] = ColumnRole::SecondPhone;
    PreviewModel model;
    model.setPreview(judged(options));
    QStringList titles;
    for (int section = PreviewModel::OriginalColumn; section < model.columnCount(); ++section)
        titles << model.headerData(section, Qt::Horizontal).toString();
    QCOMPARE(titles, (QStringList{QStringLiteral("Mobile, in the file"), QStringLiteral("clinic"),
                                  QStringLiteral("Home (second phone)"), QStringLiteral("Name (ignored)"),
                                  QStringLiteral("What to know")}));
    QCOMPARE(model.listColumn(PreviewModel::OriginalColumn), 1);
    QCOMPARE(model.listColumn(PreviewModel::VerdictColumn), -1);
    QCOMPARE(model.listColumn(model.sentenceColumn()), -1);
    for (int column = 0; column < 4; ++column)
        QCOMPARE(model.listColumn(model.sectionOf(column)), column);
    QVERIFY(model.isIgnored(model.sectionOf(0)));
    QVERIFY(!model.isIgnored(model.sectionOf(3)));
}

void PreviewModelTest::filtersAndFindsBack()
{
    PreviewModel model;
    model.setPreview(judged());
    model.setSearch({VerdictFilter::Accepted, {}}); // a warning is accepted too
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.position(1), 2);
    QCOMPARE(model.rowOf(2), 1);
    QCOMPARE(model.rowOf(3), -1);
    model.setSearch({VerdictFilter::Duplicates, {}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.position(0), 0);
    QCOMPARE(model.position(1), 3);
    QCOMPARE(model.rowOf(3), 1);
    model.setSearch({VerdictFilter::OptedOut, {}});
    QCOMPARE(model.rowCount(), 0);
    model.setSearch({VerdictFilter::All, QStringLiteral("harbour")});
    QCOMPARE(model.rowCount(), 3);
    model.setSearch({});
    QCOMPARE(model.rowOf(3), 3);
    QCOMPARE(model.rowOf(4), -1);
}

void PreviewModelTest::keepsTheSearchForAnotherAudience()
{
    PreviewModel model;
    model.setSearch({VerdictFilter::Rejected, {}});
    model.setPreview(judged());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.position(0), 1);
}

void PreviewModelTest::keepsRowsThatWereFixed()
{
    PreviewModel model;
    const SharedPreview before = judged();
    model.setPreview(before);
    model.setSearch({VerdictFilter::Rejected, {}});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    ImportOptions options;
    options.fixes.cells[{2, 1}] = QStringLiteral("07700 900188");
    model.setPreview(judged(options, before));
    QCOMPARE(model.preview()->counts.rejected, 0);
    QCOMPARE(model.rowCount(), 1); // until another search
    QCOMPARE(model.index(0, PreviewModel::VerdictColumn).data().toString(), QStringLiteral("Accepted"));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    options.fixes.choices[1] = false; // another joins those that are looked at
    model.setPreview(judged(options, before));
    QCOMPARE(model.rowCount(), 2);
    model.setSearch({});
    model.setSearch({VerdictFilter::Rejected, {}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.position(0), 0);
}

void PreviewModelTest::showsAFixBeforeItIsJudged()
{
    PreviewModel model;
    model.setPreview(judged());
    const QModelIndex cell = model.index(1, PreviewModel::OriginalColumn);
    QVERIFY(!cell.data(PreviewModel::WasRole).isValid());
    Fixes fixes;
    fixes.cells[{2, 1}] = QStringLiteral("07700 900188 ");
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setFixes(fixes);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(cell.data().toString(), QStringLiteral("07700 900188"));
    QCOMPARE(cell.data(Qt::EditRole).toString(), QStringLiteral("07700 900188 "));
    QCOMPARE(cell.data(PreviewModel::WasRole).toString(), QStringLiteral("4.47701E+11"));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("was: 4.47701E+11")));
    model.setFixes({});
    QCOMPARE(cell.data().toString(), QStringLiteral("4.47701E+11"));
}

void PreviewModelTest::tellsWhatWasWritten()
{
    PreviewModel model;
    model.setPreview(judged());
    QSignalSpy edits(&model, &PreviewModel::cellEdited);
    const QModelIndex cell = model.index(1, PreviewModel::OriginalColumn);
    QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(model.setData(cell, QStringLiteral("07700 900188")));
    QCOMPARE(edits.count(), 1);
    QCOMPARE(edits.first(), (QVariantList{1, 1, QStringLiteral("07700 900188")}));
    model.setData(cell, QStringLiteral("4.47701E+11")); // nothing else
    QCOMPARE(edits.count(), 1);
    for (const int section : {int(PreviewModel::RowColumn), int(PreviewModel::PhoneColumn), model.sentenceColumn()})
        QVERIFY(!model.setData(model.index(1, section), QStringLiteral("x")));
    auto beginning = std::make_shared<ImportPreview>(*model.preview());
    beginning->partial = true;
    model.setPreview(beginning);
    QVERIFY(!model.index(1, PreviewModel::OriginalColumn).flags().testFlag(Qt::ItemIsEditable));
}

void PreviewModelTest::searchesAMillionRowsElsewhere()
{
    PreviewModel model;
    model.setPreview(judged({}, {}, million()));
    QCOMPARE(model.rowCount(), 1'000'000);
    QCOMPARE(model.position(999'999), 999'999);
    model.setSearch({VerdictFilter::All, QStringLiteral("nobody")});
    QVERIFY(model.isSearching());
    QCOMPARE(model.rowCount(), 1'000'000); // what was shown stays till the answer comes
    model.setSearch({VerdictFilter::All, QStringLiteral("name 99999")});
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 11);
    QCOMPARE(model.position(0), 99'999);
    model.setSearch({VerdictFilter::Duplicates, {}});
    model.setSearch({});
    QVERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 1'000'000);
    QVERIFY(!QTest::qWaitFor([&] { return model.rowCount() != 1'000'000; }, 300)); // no answer comes too late
}

QTEST_GUILESS_MAIN(PreviewModelTest)
#include "previewmodel_test.moc"
