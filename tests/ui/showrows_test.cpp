#include "tests/ui/rowsfixture.h"

#include "engine/import/csvreader.h"
#include "ui/audience/columnwindow.h"
#include "ui/audience/rowfixes.h"
#include "ui/widgets/filterchips.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolTip>

using namespace outbound;

namespace
{

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

/// Rows stay true to their list, whatever it is and however many: what is shown, said and saved of them.
class ShowRowsTest : public RowsFixture
{
    Q_OBJECT

private slots:
    void savesRejectedRows();
    void saysWhyItCouldNotSave();
    void showsNoCountsOfABeginning();
    void beginsAnewWithAnotherList();
    void keepsItsPlaceWhenRowsAreExchanged();
    void forgetsThatTooMuchWasChosen();
    void takesTheTooltipOfTheListBeforeAway();
    void showsTheCellAsItStoodInANarrowWindow();
    void asksAMillionRowsOnlyForWhatIsSeen();
};

void ShowRowsTest::savesRejectedRows()
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

void ShowRowsTest::saysWhyItCouldNotSave()
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

void ShowRowsTest::showsNoCountsOfABeginning()
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

void ShowRowsTest::beginsAnewWithAnotherList()
{
    QTest::mouseClick(chip(QStringLiteral("Rejected")), Qt::LeftButton);
    click(1, PreviewModel::VerdictColumn);
    take("name,phone\nAnn,07700 900001\n");
    QCOMPARE(model()->rowCount(), 1);
    QVERIFY(!table()->currentIndex().isValid());
    QCOMPARE(find<FilterChips>("verdictChips")->current(), int(VerdictFilter::All));
}

void ShowRowsTest::keepsItsPlaceWhenRowsAreExchanged()
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

void ShowRowsTest::forgetsThatTooMuchWasChosen()
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

void ShowRowsTest::takesTheTooltipOfTheListBeforeAway()
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

void ShowRowsTest::showsTheCellAsItStoodInANarrowWindow()
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

void ShowRowsTest::asksAMillionRowsOnlyForWhatIsSeen()
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

QTEST_MAIN(ShowRowsTest)
#include "showrows_test.moc"
