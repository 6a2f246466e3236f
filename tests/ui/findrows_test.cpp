#include "tests/ui/rowsfixture.h"

#include "ui/audience/columnwindow.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QPushButton>

using namespace outbound;

/// Filters, finds and chooses the rows of a list.
class FindRowsTest : public RowsFixture
{
    Q_OBJECT

private slots:
    void keepsAFixedRowInTheFilter();
    void showsDuplicatesTogether();
    void searches();
    void leadsBackFromNothing();
    void walksFromPartToPart();
    void copiesNumbers();
    void choosesOneRowWhileCtrlIsDown();
    void saysThatThereIsNothingBelowTheHeader();
};

void FindRowsTest::keepsAFixedRowInTheFilter()
{
    QTest::mouseClick(chip(QStringLiteral("Rejected")), Qt::LeftButton);
    QCOMPARE(model()->rowCount(), 3);
    type(0, PreviewModel::OriginalColumn, QStringLiteral("07700 900123"));
    QCOMPARE(model()->rowCount(), 3);
    QCOMPARE(verdict(0), QStringLiteral("Accepted"));
    QCOMPARE(chip(QStringLiteral("Rejected"))->count(), 2);
    QTest::mouseClick(chip(QStringLiteral("All rows")), Qt::LeftButton);
    QTest::mouseClick(chip(QStringLiteral("Rejected")), Qt::LeftButton);
    QCOMPARE(model()->rowCount(), 2);
}

void FindRowsTest::showsDuplicatesTogether()
{
    QCOMPARE(chip(QStringLiteral("Duplicates"))->count(), 1);
    QTest::mouseClick(chip(QStringLiteral("Duplicates")), Qt::LeftButton);
    QCOMPARE(model()->rowCount(), 2);
    QCOMPARE(text(0, PreviewModel::RowColumn), QStringLiteral("2"));
    QCOMPARE(text(1, PreviewModel::RowColumn), QStringLiteral("5"));
    QTest::mouseClick(chip(QStringLiteral("All rows")), Qt::LeftButton);
    openRowMenu(3);
    choose(menu("rowMenu"), QStringLiteral("Show only this number’s rows"));
    QCOMPARE(find<QLineEdit>("rowSearch")->text(), QStringLiteral("+44 7700 900187"));
    QCOMPARE(model()->rowCount(), 2);
}

void FindRowsTest::searches()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    auto* search = find<QLineEdit>("rowSearch");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("JOS"));
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->position(0), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(model()->rowCount(), 6);
    QTest::keyClicks(search, QStringLiteral("7700 9002"));
    QCOMPARE(model()->rowCount(), 1);
    QTest::mouseClick(chip(QStringLiteral("Rejected")), Qt::LeftButton);
    QCOMPARE(model()->rowCount(), 0);
    m_panel->showAll();
    QCOMPARE(model()->rowCount(), 6);
    QVERIFY(search->text().isEmpty());
}

void FindRowsTest::leadsBackFromNothing()
{
    auto* way = find<QPushButton>("showAllRowsButton");
    QTest::keyClicks(find<QLineEdit>("rowSearch"), QStringLiteral("xyz"));
    QVERIFY(way->isVisible());
    QCOMPARE(find<EmptyState>("noRows")->accessibleName(), QStringLiteral("No row matches “xyz”."));
    QCOMPARE(way->text(), QStringLiteral("Clear search"));
    QTest::mouseClick(way, Qt::LeftButton);
    QVERIFY(!way->isVisible());
    QCOMPARE(model()->rowCount(), 6);
    QTest::mouseClick(chip(QStringLiteral("Opted out")), Qt::LeftButton);
    QVERIFY(way->isVisible());
    QCOMPARE(find<EmptyState>("noRows")->accessibleName(), QStringLiteral("Nobody opted out."));
    QTest::mouseClick(way, Qt::LeftButton);
    QCOMPARE(model()->rowCount(), 6);
}

void FindRowsTest::walksFromPartToPart()
{
    chip(QStringLiteral("All rows"))->setFocus();
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(names, (QStringList{QStringLiteral("previewHeader"), QStringLiteral("moreColumnsButton"),
                                 QStringLiteral("previewTable"), QStringLiteral("rowSearch"),
                                 QStringLiteral("saveRejectedButton")}));
}

void FindRowsTest::copiesNumbers()
{
    click(0, PreviewModel::VerdictColumn);
    click(2, PreviewModel::VerdictColumn, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+447700900187\n+447700900214"));
}

void FindRowsTest::choosesOneRowWhileCtrlIsDown()
{
    take("name;phone\nAnn;07700 900001\nRob;07700 900002\nZoe;07700 900003\nTom;07700 900004\n");
    ImportOptions options = m_audience->options();
    options.roles[0] = ColumnRole::Ignored;
    m_audience->change(options, QStringLiteral("elsewhere"));
    settle();
    click(2, PreviewModel::VerdictColumn);
    QTest::keyPress(table(), Qt::Key_Control, Qt::ControlModifier);
    QTest::keyPress(table(), Qt::Key_Z, Qt::ControlModifier);
    table()->select(1);
    QCOMPARE(table()->chosenPositions(9), std::vector<int>{1});
    table()->select(1); // does not take it back either
    QCOMPARE(table()->chosenPositions(9), std::vector<int>{1});
    settle();
    QCOMPARE(table()->chosenPositions(9), std::vector<int>{1});
    QTest::keyRelease(table(), Qt::Key_Control);
    QTest::keyClick(table(), Qt::Key_Delete);
    settle();
    QCOMPARE(m_audience->options().fixes.choices.keys(), QList<int>{2});
}

void FindRowsTest::saysThatThereIsNothingBelowTheHeader()
{
    take("name,phone\n");
    QCOMPARE(find<EmptyState>("noRows")->accessibleName(), QStringLiteral("The list has no rows below its header."));
    QVERIFY(find<EmptyState>("noRows")->accessibleDescription().isEmpty());
    QVERIFY(find<EmptyState>("noRows")->isVisible());
    QVERIFY(!find<QPushButton>("showAllRowsButton")->isVisible());
    take(list);
    QTest::mouseClick(chip(QStringLiteral("Opted out")), Qt::LeftButton);
    QVERIFY(find<QPushButton>("showAllRowsButton")->isVisible());
}

QTEST_MAIN(FindRowsTest)
#include "findrows_test.moc"
