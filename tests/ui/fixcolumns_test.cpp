#include "tests/ui/rowsfixture.h"

#include "ui/audience/columnchoice.h"
#include "ui/audience/columnwindow.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/typeface.h"

#include <QWidgetAction>

using namespace outbound;

/// Gives columns their roles and names as a person does.
class FixColumnsTest : public RowsFixture
{
    Q_OBJECT

private slots:
    void givesColumnsTheirRoles();
    void swapsPhoneAndSecondPhone();
    void renamesAVariable();
    void refusesANameThatIsTaken();
    void reachesColumnsWithoutRoom();
    void worksTheHeaderByKeys();
    void givesTitlesTheRoomThatIsLeft();
    void namesThePhoneOfAPaste();
};

void FixColumnsTest::givesColumnsTheirRoles()
{
    openColumnMenu(1);
    QMenu* roles = menu("columnMenu");
    QVERIFY(roles);
    QVERIFY(roles->actions().at(2)->isChecked());
    auto* empty = qobject_cast<QWidgetAction*>(roles->actions().constLast());
    QVERIFY(empty && !empty->isEnabled());
    QVERIFY(empty->defaultWidget()->isEnabled()); // not grey
    QCOMPARE(empty->text(), QStringLiteral("0 empty cell(s)"));
    choose(roles, QStringLiteral("Ignore"));
    QVERIFY(m_audience->preview()->columns[1].role == ColumnRole::Ignored);
    QVERIFY(!m_audience->preview()->variableNames().contains(QStringLiteral("first_name")));
    QCOMPARE(m_audience->undoStack().undoText(), QStringLiteral("first_name: Ignore"));
    openColumnMenu(2);
    choose(menu("columnMenu"), QStringLiteral("Phone"));
    QCOMPARE(m_audience->preview()->phoneColumn, 2);
    QVERIFY(m_audience->preview()->columns[0].role == ColumnRole::Variable);
    QCOMPARE(m_audience->counts().rejected, 6);
    QCOMPARE(model()->headerData(PreviewModel::OriginalColumn, Qt::Horizontal).toString(),
             QStringLiteral("clinic, in the file"));
    m_audience->undoStack().undo();
    settle();
    QCOMPARE(m_audience->preview()->phoneColumn, 0);
}

void FixColumnsTest::swapsPhoneAndSecondPhone()
{
    table()->columns()->show(model()->sectionOf(4));
    openColumnMenu(4);
    choose(menu("columnMenu"), QStringLiteral("Second phone"));
    QCOMPARE(m_audience->preview()->secondPhoneColumn, 4);
    QCOMPARE(text(4, PreviewModel::PhoneColumn), QStringLiteral("+44 7700 900655"));
    openColumnMenu(0);
    choose(menu("columnMenu"), QStringLiteral("Second phone"));
    QCOMPARE(m_audience->preview()->phoneColumn, 4);
    QCOMPARE(m_audience->preview()->secondPhoneColumn, 0);
    openColumnMenu(0);
    table()->columns()->show(model()->sectionOf(1));
    const ImportOptions other = withRole(m_audience->options(), *m_audience->preview(), 5, ColumnRole::SecondPhone);
    QCOMPARE(other.roles.keys(ColumnRole::SecondPhone), QList<int>{5}); // only one
    QCOMPARE(other.roles.keys(ColumnRole::Phone), QList<int>{4});
}

void FixColumnsTest::renamesAVariable()
{
    openColumnMenu(1);
    choose(menu("columnMenu"), QStringLiteral("Rename…"));
    auto* edit = find<QLineEdit>("renameEdit");
    QVERIFY(edit && edit->isVisible());
    QCOMPARE(edit->text(), QStringLiteral("first_name"));
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, QStringLiteral(" given  name"));
    QTest::keyClick(edit, Qt::Key_Return);
    settle();
    QVERIFY(m_audience->preview()->variableNames().contains(QStringLiteral("given name")));
    QCOMPARE(text(1, PreviewModel::FirstOtherColumn), QStringLiteral("José"));
    QTRY_VERIFY(!find<QLineEdit>("renameEdit"));
}

void FixColumnsTest::refusesANameThatIsTaken()
{
    openColumnMenu(1);
    choose(menu("columnMenu"), QStringLiteral("Rename…"));
    auto* edit = find<QLineEdit>("renameEdit");
    const auto tryName = [&](const QString& name) {
        edit->clear();
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
        return edit->accessibleDescription();
    };
    QCOMPARE(tryName(QStringLiteral("CLINIC")), QStringLiteral("Another column is called “clinic”."));
    QCOMPARE(tryName(QStringLiteral(" ")), QStringLiteral("Give it a name."));
    QCOMPARE(tryName(QStringLiteral("{{x")), QStringLiteral("A name has no braces."));
    QVERIFY(edit->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!find<QLineEdit>("renameEdit"));
    QCOMPARE(m_audience->undoStack().count(), 0);
}

void FixColumnsTest::reachesColumnsWithoutRoom()
{
    auto* more = find<QAbstractButton>("moreColumnsButton");
    QVERIFY(more->isVisible());
    const int hidden = int(table()->columns()->hiddenSections().size());
    QVERIFY(hidden >= 3);
    const int sentence = model()->sentenceColumn();
    const auto seesSentence = [&] {
        return table()->columnViewportPosition(sentence) + 150 < table()->viewport()->width();
    };
    QVERIFY(seesSentence());
    const int notes = model()->sectionOf(5);
    QVERIFY(table()->isColumnHidden(notes));
    QTest::mouseClick(more, Qt::LeftButton);
    QMenu* columns = menu("moreColumnsMenu");
    QVERIFY(columns);
    QCOMPARE(int(columns->actions().size()), hidden);
    QMenu* last = columns->actions().constLast()->menu();
    last->actions().constFirst()->trigger();
    columns->close();
    QVERIFY(!table()->isColumnHidden(notes));
    QVERIFY(seesSentence());
    click(1, PreviewModel::OriginalColumn);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(table(), Qt::Key_Left);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(table()->currentIndex().column(), notes);
    QVERIFY(!table()->isColumnHidden(notes));
    table()->startOver();
    QVERIFY(table()->isColumnHidden(notes));
    const QPoint middle = table()->viewport()->rect().center();
    for (int i = 0; i < 6; ++i) {
        QWheelEvent wheel(middle, table()->viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                          Qt::ShiftModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(table()->viewport(), &wheel);
    }
    QVERIFY(!table()->isColumnHidden(notes));
    m_section->resize(1500, 460);
    QTRY_VERIFY(table()->columns()->hiddenSections().empty());
    QVERIFY(!more->isVisible());
}

void FixColumnsTest::worksTheHeaderByKeys()
{
    PreviewHeader* header = table()->previewHeader();
    header->setFocus(Qt::TabFocusReason);
    QVERIFY(!table()->currentIndex().isValid());
    QCOMPARE(header->currentSection(), int(PreviewModel::OriginalColumn));
    QTest::keyClick(header, Qt::Key_Right);
    QCOMPARE(header->accessibleName(), QStringLiteral("variable first_name, 0 empty cell(s)"));
    QTest::keyClick(header, Qt::Key_Down, Qt::AltModifier);
    QMenu* roles = menu("columnMenu");
    QVERIFY(roles);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(roles, Qt::Key_Down);
    QTest::keyClick(roles, Qt::Key_Return);
    settle();
    QVERIFY(m_audience->preview()->columns[1].role == ColumnRole::Ignored);
}

void FixColumnsTest::givesTitlesTheRoomThatIsLeft()
{
    m_section->resize(1200, 460);
    take("phone,landline phone\n07700 900001,07700 900002\n+86 138 0013 8000,\n");
    m_audience->change(withRole(m_audience->options(), *m_audience->preview(), 1, ColumnRole::SecondPhone),
                       QStringLiteral("elsewhere"));
    settle();
    const QFontMetrics title(table()->previewHeader()->font());
    const int second = model()->sectionOf(1);
    const QString words = model()->headerData(second, Qt::Horizontal).toString();
    QCOMPARE(words, QStringLiteral("landline phone (second phone)"));
    QVERIFY(table()->columnWidth(second) >= title.horizontalAdvance(words) + 12 + 16); // gap and chevron
    const qreal phone = figureWidth(typeface(TypeRole::Body), text(1, PreviewModel::PhoneColumn));
    QCOMPARE(text(1, PreviewModel::PhoneColumn), QStringLiteral("+86 138 0013 8000"));
    QVERIFY(table()->columnWidth(PreviewModel::PhoneColumn) >= phone + 12);
    take("phone,occupation_title\n07700 900001,x\n");
    const int other = model()->sectionOf(1);
    QVERIFY(table()->columnWidth(other) >= title.horizontalAdvance(QStringLiteral("occupation_title")) + 12 + 16);
}

void FixColumnsTest::namesThePhoneOfAPaste()
{
    const auto titleOfPhone = [&] {
        return model()->headerData(PreviewModel::OriginalColumn, Qt::Horizontal).toString();
    };
    m_audience->take(ImportSource::paste(QStringLiteral("07700 900001\n07700 900002")));
    settle();
    QCOMPARE(titleOfPhone(), QStringLiteral("As pasted"));
    take("07700 900001\n07700 900002\n");
    QCOMPARE(titleOfPhone(), QStringLiteral("In the file"));
}

QTEST_MAIN(FixColumnsTest)
#include "fixcolumns_test.moc"
