#include "tests/ui/rowsfixture.h"

#include "tests/support/openengine.h"

#include <QApplication>

namespace outbound
{

const QByteArray RowsFixture::list = "Mobile,first_name,clinic,due_month,Home,Notes\n"
                                     "07700 900187,Zo\xC3\xAB,Northside Dental,May,,\n"    // row 2
                                     "0044 7700 900214,Jos\xC3\xA9,Harbour,June,,called\n" // 3
                                     "07700 9OO123,Tom,Harbour,June,,\n"                   // 4 letters
                                     "+44 (0)7700 900187,Zoe,Harbour,May,,\n"              // 5 same as 2
                                     "4.47701E+11,Aoife,Northside,July,07700 900655,\n"    // 6 rounded
                                     "+44 20 7946,Ann,Harbour,June,,=1+1\n";               // 7 too short, with a +

void RowsFixture::initTestCase()
{
    m_theme = std::make_unique<Theme>(ThemeMode::Light);
}

void RowsFixture::init()
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

void RowsFixture::cleanup()
{
    m_section.reset();
    m_audience.reset();
    m_engine.reset();
}

FilterChip* RowsFixture::chip(const QString& word) const
{
    for (FilterChip* one : m_panel->findChildren<FilterChip*>())
        if (one->text() == word)
            return one;
    return nullptr;
}

void RowsFixture::take(const QByteArray& bytes)
{
    m_audience->take(ImportSource::pipe(bytes));
    settle();
}

void RowsFixture::click(int row, int section, Qt::KeyboardModifiers keys)
{
    const QModelIndex index = model()->index(row, section);
    table()->scrollTo(index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys, table()->visualRect(index).center());
}

QLineEdit* RowsFixture::editor()
{
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    return edit && edit->objectName() == QLatin1String("cellEdit") ? edit : nullptr;
}

void RowsFixture::type(int row, int section, const QString& words)
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

void RowsFixture::choose(QMenu* menu, const QString& words)
{
    QVERIFY(menu);
    for (QAction* action : menu->actions())
        if (action->text() == words) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return settle();
        }
    QFAIL(qPrintable(words));
}

void RowsFixture::openRowMenu(int row)
{
    click(row, PreviewModel::VerdictColumn);
    QTest::keyClick(table(), Qt::Key_F10, Qt::ShiftModifier);
}

void RowsFixture::openColumnMenu(int column)
{
    const PreviewHeader* header = table()->previewHeader();
    const int section = model()->sectionOf(column);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(section) + 10, header->height() / 2});
}

} // namespace outbound
