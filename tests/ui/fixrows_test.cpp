#include "tests/ui/rowsfixture.h"

#include "ui/audience/columnwindow.h"

#include <QAbstractItemModelTester>

using namespace outbound;

/// Puts rows right as a person does.
class FixRowsTest : public RowsFixture
{
    Q_OBJECT

private slots:
    void judgesAFixedCellAgain();
    void opensTheEditorInManyWays_data();
    void opensTheEditorInManyWays();
    void writesIntoACellThereIsNoRoomFor();
    void keepsWhatIsTypedWhileRowsAreJudged();
    void goesFromCellToCell();
    void takesAFixBack();
    void leavesRowsOutAndTakesThemBack();
    void includesANumberThatLooksImpossible();
    void undoesWhatWasDoneToARow();
    void namesTheStepToUndo();
};

void FixRowsTest::judgesAFixedCellAgain()
{
    QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(chip(QStringLiteral("Rejected"))->count(), 3);
    type(2, PreviewModel::OriginalColumn, QStringLiteral("07700 900123"));
    QCOMPARE(text(2, PreviewModel::PhoneColumn), QStringLiteral("+44 7700 900123"));
    QCOMPARE(verdict(2), QStringLiteral("Accepted"));
    QCOMPARE(chip(QStringLiteral("Rejected"))->count(), 2);
    QCOMPARE(chip(QStringLiteral("Accepted"))->count(), 3);
    QCOMPARE(model()->index(2, PreviewModel::OriginalColumn).data(PreviewModel::WasRole).toString(),
             QStringLiteral("07700 9OO123"));
    QCOMPARE(table()->currentIndex().row(), 2);
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(verdict(2), QStringLiteral("Rejected"));
    QCOMPARE(chip(QStringLiteral("Rejected"))->count(), 3);
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QCOMPARE(verdict(2), QStringLiteral("Accepted"));
    type(1, PreviewModel::FirstOtherColumn, {}); // a variable may be empty
    QCOMPARE(text(1, PreviewModel::FirstOtherColumn), QString());
    QCOMPARE(m_audience->preview()->variablesOf(1).value(QStringLiteral("first_name")), QString());
}

void FixRowsTest::opensTheEditorInManyWays_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<int>("key"); ///< 0: double click
    QTest::addColumn<QString>("cell");
    const QString phone = QStringLiteral("07700 9OO123");
    QTest::newRow("F2") << int(PreviewModel::OriginalColumn) << int(Qt::Key_F2) << phone;
    QTest::newRow("Enter") << int(PreviewModel::FirstOtherColumn) << int(Qt::Key_Return) << QStringLiteral("Tom");
    QTest::newRow("double click") << int(PreviewModel::FirstOtherColumn) << 0 << QStringLiteral("Tom");
    QTest::newRow("on the judgement") << int(PreviewModel::PhoneColumn) << 0 << phone;
    QTest::newRow("on the verdict") << int(PreviewModel::VerdictColumn) << int(Qt::Key_F2) << phone;
}

void FixRowsTest::opensTheEditorInManyWays()
{
    QFETCH(int, section);
    QFETCH(int, key);
    QFETCH(QString, cell);
    click(2, section);
    if (key == 0)
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {},
                           table()->visualRect(model()->index(2, section)).center());
    else
        QTest::keyClick(table(), Qt::Key(key));
    QVERIFY(editor());
    QCOMPARE(editor()->text(), cell);
    QTest::keyClicks(editor(), QStringLiteral("other"));
    QTest::keyClick(editor(), Qt::Key_Escape);
    QVERIFY(!m_audience->isReading());
    QCOMPARE(m_audience->undoStack().count(), 0);
    QVERIFY(table()->hasFocus());
}

void FixRowsTest::writesIntoACellThereIsNoRoomFor()
{
    m_section->resize(500, 460);
    QTRY_VERIFY(table()->isColumnHidden(PreviewModel::OriginalColumn));
    type(2, PreviewModel::PhoneColumn, QStringLiteral("07700 900123"));
    QCOMPARE(verdict(2), QStringLiteral("Accepted"));
    QCOMPARE(model()->index(2, PreviewModel::OriginalColumn).data().toString(), QStringLiteral("07700 900123"));
}

void FixRowsTest::keepsWhatIsTypedWhileRowsAreJudged()
{
    click(2, PreviewModel::OriginalColumn);
    QTest::keyClick(table(), Qt::Key_F2);
    QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor(), QStringLiteral("07700 900"));
    ImportOptions options = m_audience->options();
    options.fixes.choices[2] = false;
    m_audience->change(options, QStringLiteral("elsewhere"));
    settle();
    QCOMPARE(verdict(1), QStringLiteral("Rejected"));
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("07700 900"));
}

void FixRowsTest::goesFromCellToCell()
{
    click(1, PreviewModel::OriginalColumn);
    QTest::keyClick(table(), Qt::Key_F2);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), QStringLiteral("José"));
    for (const char* next :
         {"Harbour", "June", "", "called", "07700 9OO123"}) { // also those without room, then the next row
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(editor()->text(), QString::fromLatin1(next));
    }
    QCOMPARE(table()->currentIndex().row(), 2);
    QTest::keyClick(editor(), Qt::Key_Backtab);
    QCOMPARE(editor()->text(), QStringLiteral("called"));
}

void FixRowsTest::takesAFixBack()
{
    type(2, PreviewModel::OriginalColumn, QStringLiteral("07700 900123"));
    type(2, PreviewModel::OriginalColumn, QStringLiteral("07700 9OO123")); // as it stood
    QVERIFY(m_audience->options().fixes.cells.isEmpty());
    QVERIFY(!model()->index(2, PreviewModel::OriginalColumn).data(PreviewModel::WasRole).isValid());
}

void FixRowsTest::leavesRowsOutAndTakesThemBack()
{
    click(0, PreviewModel::VerdictColumn);
    click(1, PreviewModel::VerdictColumn, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Delete);
    settle();
    QCOMPARE(verdict(0), QStringLiteral("Rejected"));
    QCOMPARE(text(1, model()->sentenceColumn()), QStringLiteral("Left out by you."));
    QCOMPARE(m_audience->undoStack().count(), 1);
    openRowMenu(0);
    choose(menu("rowMenu"), QStringLiteral("Take back in"));
    QCOMPARE(verdict(0), QStringLiteral("Accepted"));
    QCOMPARE(verdict(1), QStringLiteral("Rejected"));
}

void FixRowsTest::includesANumberThatLooksImpossible()
{
    openRowMenu(4);
    QMenu* rounded = menu("rowMenu");
    QVERIFY(rounded);
    for (const QAction* action : rounded->actions())
        QVERIFY(action->text() != QStringLiteral("Include anyway")); // nobody knows the digits
    rounded->close();
    openRowMenu(5);
    choose(menu("rowMenu"), QStringLiteral("Include anyway"));
    QCOMPARE(verdict(5), QStringLiteral("Warning"));
    QVERIFY(m_audience->options().fixes.choices.value(6));
}

void FixRowsTest::undoesWhatWasDoneToARow()
{
    type(2, PreviewModel::OriginalColumn, QStringLiteral("07700 900123"));
    type(2, PreviewModel::FirstOtherColumn, QStringLiteral("Thomas"));
    click(2, PreviewModel::VerdictColumn);
    QTest::keyClick(table(), Qt::Key_Delete);
    settle();
    type(1, PreviewModel::FirstOtherColumn, QStringLiteral("Joseph"));
    openRowMenu(2);
    choose(menu("rowMenu"), QStringLiteral("Undo changes of this row"));
    QCOMPARE(text(2, PreviewModel::OriginalColumn), QStringLiteral("07700 9OO123"));
    QCOMPARE(text(2, PreviewModel::FirstOtherColumn), QStringLiteral("Tom"));
    QCOMPARE(text(1, PreviewModel::FirstOtherColumn), QStringLiteral("Joseph"));
    QVERIFY(m_audience->options().fixes.choices.isEmpty());
}

void FixRowsTest::namesTheStepToUndo()
{
    auto* undo = find<QAbstractButton>("undoRowsButton");
    auto* redo = find<QAbstractButton>("redoRowsButton");
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    type(2, PreviewModel::OriginalColumn, QStringLiteral("07700 900123"));
    QVERIFY(undo->isEnabled() && !redo->isEnabled());
    QCOMPARE(undo->accessibleName(), QStringLiteral("Undo: Change row 4"));
    QTest::mouseClick(undo, Qt::LeftButton);
    settle();
    QVERIFY(!undo->isEnabled() && redo->isEnabled());
    QCOMPARE(redo->accessibleName(), QStringLiteral("Redo: Change row 4"));
    QCOMPARE(verdict(2), QStringLiteral("Rejected"));
    QTest::mouseClick(redo, Qt::LeftButton);
    settle();
    QCOMPARE(verdict(2), QStringLiteral("Accepted"));
}

QTEST_MAIN(FixRowsTest)
#include "fixrows_test.moc"
