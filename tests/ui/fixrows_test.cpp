#include "engine/import/csvreader.h"
#include "models/previewmodel.h"
#include "tests/support/openengine.h"
#include "ui/audience/audience.h"
#include "ui/audience/audiencesection.h"
#include "ui/audience/columnchoice.h"
#include "ui/audience/columnwindow.h"
#include "ui/audience/previewheader.h"
#include "ui/audience/previewtable.h"
#include "ui/audience/rowfixes.h"
#include "ui/audience/rowspanel.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/filterchips.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolTip>
#include <QWidgetAction>
#include <QtTest>

using namespace outbound;

namespace
{

const QByteArray list = "Mobile,first_name,clinic,due_month,Home,Notes\n"
                        "07700 900187,Zo\xC3\xAB,Northside Dental,May,,\n"    // row 2
                        "0044 7700 900214,Jos\xC3\xA9,Harbour,June,,called\n" // 3
                        "07700 9OO123,Tom,Harbour,June,,\n"                   // 4 letters
                        "+44 (0)7700 900187,Zoe,Harbour,May,,\n"              // 5 same as 2
                        "4.47701E+11,Aoife,Northside,July,07700 900655,\n"    // 6 rounded
                        "+44 20 7946,Ann,Harbour,June,,=1+1\n";               // 7 too short, with a +

/// Counts what is asked of it.
class CountingModel : public PreviewModel
{
public:
    QVariant data(const QModelIndex& index, int role) const override
    {
        ++m_asked;
        m_rows.insert(index.row());
        return PreviewModel::data(index, role);
    }

    mutable int m_asked = 0;
    mutable QSet<int> m_rows;
};

} // namespace

/// Puts rows and columns right as a person does.
class FixRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

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
    void keepsAFixedRowInTheFilter();
    void showsDuplicatesTogether();
    void searches();
    void leadsBackFromNothing();
    void givesColumnsTheirRoles();
    void swapsPhoneAndSecondPhone();
    void renamesAVariable();
    void refusesANameThatIsTaken();
    void reachesColumnsWithoutRoom();
    void worksTheHeaderByKeys();
    void walksFromPartToPart();
    void copiesNumbers();
    void savesRejectedRows();
    void saysWhyItCouldNotSave();
    void showsNoCountsOfABeginning();
    void beginsAnewWithAnotherList();
    void keepsItsPlaceWhenRowsAreExchanged();
    void choosesOneRowWhileCtrlIsDown();
    void saysThatThereIsNothingBelowTheHeader();
    void forgetsThatTooMuchWasChosen();
    void takesTheTooltipOfTheListBeforeAway();
    void showsTheCellAsItStoodInANarrowWindow();
    void givesTitlesTheRoomThatIsLeft();
    void namesThePhoneOfAPaste();
    void asksAMillionRowsOnlyForWhatIsSeen();

private:
    template <typename T>
    T* find(const char* name) const
    {
        return m_panel->findChild<T*>(QLatin1String(name));
    }

    PreviewTable* table() const { return m_panel->table(); }
    PreviewModel* model() const { return m_panel->model(); }
    QString text(int row, int section) const { return model()->index(row, section).data().toString(); }
    QString verdict(int row) const { return text(row, PreviewModel::VerdictColumn); }

    FilterChip* chip(const QString& word) const
    {
        for (FilterChip* one : m_panel->findChildren<FilterChip*>())
            if (one->text() == word)
                return one;
        return nullptr;
    }

    void take(const QByteArray& bytes)
    {
        m_audience->take(ImportSource::pipe(bytes));
        settle();
    }

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_audience->isReading(), 30'000); }

    void click(int row, int section, Qt::KeyboardModifiers keys = {})
    {
        const QModelIndex index = model()->index(row, section);
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys, table()->visualRect(index).center());
    }

    static QLineEdit* editor() ///< that is written into
    {
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        return edit && edit->objectName() == QLatin1String("cellEdit") ? edit : nullptr;
    }

    void type(int row, int section, const QString& words)
    {
        click(row, section);
        QTest::keyClick(table(), Qt::Key_F2);
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
        if (words.isEmpty())
            QTest::keyClick(editor(), Qt::Key_Delete);
        QTest::keyClicks(editor(), words);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(!editor());
        settle();
    }

    template <typename Menu = QMenu>
    QMenu* menu(const char* name) const
    {
        for (QMenu* one : m_panel->findChildren<QMenu*>(QLatin1String(name)))
            if (one->isVisible())
                return one;
        return nullptr;
    }

    void choose(QMenu* menu, const QString& words)
    {
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == words) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return settle();
            }
        QFAIL(qPrintable(words));
    }

    void openRowMenu(int row)
    {
        click(row, PreviewModel::VerdictColumn);
        QTest::keyClick(table(), Qt::Key_F10, Qt::ShiftModifier);
    }

    void openColumnMenu(int column)
    {
        const PreviewHeader* header = table()->previewHeader();
        const int section = model()->sectionOf(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(section) + 10, header->height() / 2});
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Audience> m_audience;
    std::unique_ptr<AudienceSection> m_section;
    RowsPanel* m_panel = nullptr;
};

void FixRowsTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(ThemeMode::Light);
}

void FixRowsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_engine = openEngine(m_dir->path());
    m_audience = std::make_unique<Audience>(*m_engine);
    m_section = std::make_unique<AudienceSection>(*m_audience);
    m_panel = m_section->rows();
    m_section->resize(736, 460);
    m_section->show();
    m_section->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
    take(list);
    QCOMPARE(model()->rowCount(), 6);
}

void FixRowsTest::cleanup()
{
    m_section.reset();
    m_audience.reset();
    m_engine.reset();
}

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

void FixRowsTest::keepsAFixedRowInTheFilter()
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

void FixRowsTest::showsDuplicatesTogether()
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

void FixRowsTest::searches()
{
    QTest::keyClick(m_panel, Qt::Key_F, Qt::ControlModifier);
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

void FixRowsTest::leadsBackFromNothing()
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

void FixRowsTest::givesColumnsTheirRoles()
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

void FixRowsTest::swapsPhoneAndSecondPhone()
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

void FixRowsTest::renamesAVariable()
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

void FixRowsTest::refusesANameThatIsTaken()
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

void FixRowsTest::reachesColumnsWithoutRoom()
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

void FixRowsTest::worksTheHeaderByKeys()
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

void FixRowsTest::walksFromPartToPart()
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

void FixRowsTest::copiesNumbers()
{
    click(0, PreviewModel::VerdictColumn);
    click(2, PreviewModel::VerdictColumn, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+447700900187\n+447700900214"));
}

void FixRowsTest::savesRejectedRows()
{
    QSignalSpy said(m_panel, &RowsPanel::said);
    QTest::mouseClick(find<QAbstractButton>("saveRejectedButton"), Qt::LeftButton);
    auto* dialog = find<QFileDialog>("saveRejectedDialog");
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name->text().endsWith(QStringLiteral("-rejected.csv")));
    const QString path = m_dir->filePath(QStringLiteral("out.csv"));
    name->setText(path);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_COMPARE(said.count(), 1);
    QVERIFY(said.first().first().toString().contains(QStringLiteral("out.csv")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto sheet = readCsv(file.readAll().mid(3), u',');
    QVERIFY(sheet);
    QCOMPARE(sheet->rowCount(), 4);
    QCOMPARE(sheet->texts(0).mid(5),
             (QStringList{QStringLiteral("Notes"), QStringLiteral("Row"), QStringLiteral("Reason")}));
    QCOMPARE(sheet->text(1, 0), QStringLiteral("07700 9OO123"));
    QCOMPARE(sheet->text(3, 5), QStringLiteral("'=1+1"));
    QCOMPARE(sheet->text(3, 6), QStringLiteral("7"));
    QCOMPARE(sheet->text(3, 7), m_audience->preview()->sentence(5));
    QTest::mouseClick(chip(QStringLiteral("Rejected")), Qt::LeftButton);
    for (int row = 0; row < 3; ++row)
        click(row, PreviewModel::VerdictColumn, row == 0 ? Qt::NoModifier : Qt::ShiftModifier);
}

void FixRowsTest::saysWhyItCouldNotSave()
{
    QSignalSpy failed(m_panel, &RowsPanel::failed);
    QTest::mouseClick(find<QAbstractButton>("saveRejectedButton"), Qt::LeftButton);
    auto* dialog = find<QFileDialog>("saveRejectedDialog");
    QTRY_VERIFY(dialog && dialog->isVisible());
    emit dialog->fileSelected(m_dir->filePath(QStringLiteral("gone/out.csv")));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("out.csv")));
    QVERIFY(find<QAbstractButton>("saveRejectedButton")->isEnabled());
}

void FixRowsTest::showsNoCountsOfABeginning()
{
    Audience::State state = m_audience->state();
    auto beginning = std::make_shared<ImportPreview>(*state.preview);
    beginning->partial = true;
    state.preview = beginning;
    m_audience->restore(state);
    QCOMPARE(chip(QStringLiteral("Rejected"))->count(), -1);
    QVERIFY(!find<QAbstractButton>("saveRejectedButton")->isVisible());
    click(2, PreviewModel::OriginalColumn);
    QTest::keyClick(table(), Qt::Key_F2);
    QVERIFY(!editor());
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(m_audience->undoStack().count(), 0);
}

void FixRowsTest::beginsAnewWithAnotherList()
{
    QTest::mouseClick(chip(QStringLiteral("Rejected")), Qt::LeftButton);
    click(1, PreviewModel::VerdictColumn);
    take("name,phone\nAnn,07700 900001\n");
    QCOMPARE(model()->rowCount(), 1);
    QVERIFY(!table()->currentIndex().isValid());
    QCOMPARE(find<FilterChips>("verdictChips")->current(), int(VerdictFilter::All));
}

void FixRowsTest::keepsItsPlaceWhenRowsAreExchanged()
{
    QByteArray many("name,phone,kind\n");
    for (int i = 0; i < 300; ++i)
        many += "Person,07700 900" + QByteArray::number(100 + i) + (i % 2 ? ",odd\n" : ",even\n");
    take(many);
    click(150, PreviewModel::VerdictColumn);
    const int top = table()->rowViewportPosition(150);
    ImportOptions options = m_audience->options();
    options.roles[2] = ColumnRole::Ignored;
    m_audience->change(options, QStringLiteral("elsewhere"));
    settle();
    QCOMPARE(table()->currentIndex().row(), 150);
    QCOMPARE(table()->rowViewportPosition(150), top);
    QSignalSpy chosen(m_panel, &RowsPanel::rowChosen);
    QTest::keyClicks(find<QLineEdit>("rowSearch"), QStringLiteral("even"));
    QCOMPARE(model()->rowCount(), 150);
    QCOMPARE(table()->currentIndex().row(), 75);
    QCOMPARE(chosen.last().first().toInt(), 150);
}

void FixRowsTest::choosesOneRowWhileCtrlIsDown()
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

void FixRowsTest::saysThatThereIsNothingBelowTheHeader()
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

void FixRowsTest::forgetsThatTooMuchWasChosen()
{
    QByteArray many("phone,name\n");
    for (int i = 0; i <= RowFixes::mostAtOnce; ++i)
        many += "07700 900" + QByteArray::number(100 + i % 900) + ",Ann\n";
    take(many);
    QSignalSpy failed(m_panel, &RowsPanel::failed);
    click(0, PreviewModel::VerdictColumn);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Delete);
    const auto* note = find<QLabel>("rowsNoteLabel");
    QCOMPARE(note->text(), QStringLiteral("Choose at most 50,000 rows at once."));
    QVERIFY(m_audience->options().fixes.choices.isEmpty() && failed.isEmpty());
    click(3, PreviewModel::VerdictColumn);
    QVERIFY(note->text().isEmpty());
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(!note->text().isEmpty());
    take(list);
    QVERIFY(note->text().isEmpty());
}

void FixRowsTest::takesTheTooltipOfTheListBeforeAway()
{
    const auto showTip = [this] {
        QToolTip::showText(table()->mapToGlobal(QPoint(40, 40)), QStringLiteral("Zoë"), table()->viewport());
        QVERIFY(QToolTip::isVisible());
    };
    showTip();
    take("name,phone\nAnn,07700 900001\n");
    QTRY_VERIFY_WITH_TIMEOUT(!QToolTip::isVisible(), 1000);
    showTip();
    type(0, PreviewModel::FirstOtherColumn, QStringLiteral("Anna"));
    QTRY_VERIFY_WITH_TIMEOUT(!QToolTip::isVisible(), 1000);
}

void FixRowsTest::showsTheCellAsItStoodInANarrowWindow()
{
    QFile sample(QStringLiteral(":/samples/clinic-recall.csv"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    take(sample.readAll());
    const auto seen = [&](int width) {
        m_section->resize(width, 460);
        return !table()->isColumnHidden(PreviewModel::OriginalColumn) &&
               table()->columns()->hiddenSections().size() < 5; // and a variable
    };
    QVERIFY(seen(736)); // of 1280
    QVERIFY(seen(720));
    QVERIFY(seen(656)); // of 1200
    QVERIFY(table()->viewport()->width() - table()->columnViewportPosition(model()->sentenceColumn()) >= 140);
}

void FixRowsTest::givesTitlesTheRoomThatIsLeft()
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

void FixRowsTest::namesThePhoneOfAPaste()
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

void FixRowsTest::asksAMillionRowsOnlyForWhatIsSeen()
{
    QByteArray bytes("phone,name\n");
    for (int i = 0; i < 1'000'000; ++i)
        bytes += "+447700900" + QByteArray::number(100 + i % 900) + ",Name " + QByteArray::number(i) + '\n';
    CountingModel rows;
    PreviewTable view(&rows);
    view.resize(736, 260);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    rows.setPreview(*runImport(ImportSource::pipe(bytes), {}));
    QTRY_VERIFY(rows.m_asked > 0);
    view.repaint();
    const auto asked = [&](auto act) {
        rows.m_asked = 0;
        rows.m_rows.clear();
        act();
        (void)QTest::qWaitFor([&] { return rows.m_asked > 0; });
        view.repaint();
        return rows.m_rows;
    };
    const QSet<int> middle = asked([&] { view.scrollTo(rows.index(500'000, 0), QAbstractItemView::PositionAtTop); });
    QVERIFY(middle.contains(500'000) && middle.contains(500'006));
    QVERIFY2(middle.size() < 60 && rows.m_asked < 5'000, qPrintable(QString::number(rows.m_asked)));
    const QSet<int> end = asked([&] { QTest::keyClick(&view, Qt::Key_End); });
    QVERIFY(end.contains(999'999));
    QVERIFY2(end.size() < 60 && rows.m_asked < 5'000, qPrintable(QString::number(rows.m_asked)));
}

QTEST_MAIN(FixRowsTest)
#include "fixrows_test.moc"
