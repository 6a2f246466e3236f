#include "tests/support/openengine.h"
#include "ui/audience/audience.h"
#include "ui/audience/columnsmodel.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <utility>

using namespace outbound;

/// Brings lists in by every way there is, and reads them otherwise than they were found, as a person does.
class ReadingListTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_engine = openEngine(m_dir->path());
        m_page = std::make_unique<NewCampaignPage>(*m_engine);
        m_page->resize(1072, 900);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_audience = m_page->findChild<Audience*>();
        QVERIFY(m_audience);
    }

    void cleanup()
    {
        m_page.reset();
        m_engine.reset();
    }

    void takesSeveralFilesAsOneList()
    {
        const QUrl a = file("a.csv", "name,phone\nAnn,+447700900001\n");
        const QUrl b = file("b.csv", "name,phone\nRob,+447700900002\nZoe,+447700900003\n");
        drop({a, b});
        QTRY_COMPARE(rows(), 3);
        QVERIFY(find<QLabel>("listNameLabel")->text().contains(QStringLiteral("a.csv")));
        QCOMPARE(m_audience->source().paths.size(), 2);
    }

    void refusesAndKeepsWhatWasThere()
    {
        open(file("a.csv", "name,phone\nAnn,+447700900001\n"));
        drop({file("a.csv", "phone\n+447700900002\n"), file("b.xlsx", "PK")});
        QTRY_VERIFY(complaint().contains(QStringLiteral("CSV UTF-8")));
        QCOMPARE(rows(), 1);
        open(file("empty.csv", ""));
        QTRY_VERIFY(complaint().contains(QStringLiteral("empty.csv")));
        QCOMPARE(rows(), 1);
        QCOMPARE(find<QLabel>("listNameLabel")->text(), QStringLiteral("a.csv"));
    }

    void keepsWhatWasPastedWhenAFileIsRefused()
    {
        m_page->setPastedText(QStringLiteral("+447700900001\n+447700900002"));
        QTRY_COMPARE(rows(), 2);
        open(file("empty.csv", ""));
        QTRY_VERIFY(!complaint().isEmpty());
        QCOMPARE(rows(), 2);
        QVERIFY(find<QPlainTextEdit>("pasteEdit")->toPlainText().contains(QStringLiteral("900002")));
        m_page->setPastedText(QStringLiteral("  \n"));
        QTRY_VERIFY(complaint().contains(QStringLiteral("paste")));
        QCOMPARE(rows(), 2);
    }

    void takesDraggedCells()
    {
        QMimeData cells;
        cells.setText(QStringLiteral("name\tphone\nAnn\t+447700900001\nRob\t+447700900002\n"));
        QVERIFY(dropOnZone(cells));
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(m_audience->preview()->variableNames(), QStringList{QStringLiteral("name")});
    }

    void leavesAPictureAlone()
    {
        QMimeData picture;
        picture.setImageData(QImage(2, 2, QImage::Format_RGB32));
        QVERIFY(!dropOnZone(picture));
        QCOMPARE(rows(), 0);
    }

    void readsAnotherEncoding()
    {
        open(file("a.csv", "name,phone\nZo\xC3\xAB,+447700900001\n"));
        openPanel();
        auto* encoding = find<QComboBox>("encodingCombo");
        QCOMPARE(encoding->currentText(), QStringLiteral("Found: UTF-8"));
        choose(encoding, QStringLiteral("Windows-1252"));
        QTRY_COMPARE(cell(0, 0), QStringLiteral("ZoÃ«"));
        QCOMPARE(encoding->itemText(0), QStringLiteral("Found: UTF-8"));
        QVERIFY(find<QLabel>("listFactsLabel")->text().contains(QStringLiteral("Windows-1252")));
        choose(encoding, QStringLiteral("Found: UTF-8"));
        QTRY_COMPARE(cell(0, 0), QStringLiteral("Zoë"));
        QVERIFY(m_audience->options().encoding.isEmpty());
    }

    void readsWindows1252AsFound()
    {
        open(file("a.csv", "name,phone\nRen\xE9,+447700900001\nZo\xEB,+447700900002\n"));
        openPanel();
        auto* encoding = find<QComboBox>("encodingCombo");
        QCOMPARE(encoding->currentText(), QStringLiteral("Found: Windows-1252"));
        QCOMPARE(cell(0, 0), QStringLiteral("René"));
        choose(encoding, QStringLiteral("UTF-8"));
        QTRY_COMPARE(cell(0, 0), QStringLiteral("Ren\uFFFD"));
        m_audience->undoStack().undo();
        QTRY_COMPARE(cell(0, 0), QStringLiteral("René"));
        QTRY_COMPARE(encoding->currentText(), QStringLiteral("Found: Windows-1252"));
    }

    void dropsWhatHungOnTheColumnsWithTheSeparator()
    {
        open(file("a.csv", "name;phone\nAnn;+447700900001\nRob;+447700900002\n"));
        ImportOptions fixed = m_audience->options();
        fixed.fixes.cells.insert({1, 0}, QStringLiteral("Anna"));
        fixed.fixes.choices.insert(2, false);
        fixed.names.insert(0, QStringLiteral("who"));
        m_audience->change(fixed, QStringLiteral("fix"));
        QTRY_COMPARE(cell(0, 0), QStringLiteral("Anna"));
        openPanel();
        auto* separator = find<QComboBox>("separatorCombo");
        QCOMPARE(separator->currentText(), QStringLiteral("Found: semicolons"));
        choose(separator, QStringLiteral("Semicolons")); // the same columns
        QTRY_VERIFY(!m_audience->isReading());
        QCOMPARE(cell(0, 0), QStringLiteral("Anna"));
        choose(separator, QStringLiteral("Commas"));
        QTRY_COMPARE(int(m_audience->preview()->columns.size()), 1);
        QVERIFY(m_audience->options().fixes.cells.isEmpty());
        QVERIFY(m_audience->options().names.isEmpty());
        QCOMPARE(m_audience->options().fixes.choices.size(), 1);
        m_audience->undoStack().undo();
        QTRY_COMPARE(cell(0, 0), QStringLiteral("Anna"));
    }

    void takesTheFirstRowForAPerson()
    {
        open(file("a.csv", "name,phone\nAnn,+447700900001\n"));
        openPanel();
        QTest::mouseClick(find<QCheckBox>("headerCheck"), Qt::LeftButton, {}, {8, 12});
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!find<QCheckBox>("headerCheck")->isChecked());
        QTest::mouseClick(find<QAbstractButton>("backToFoundLink"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(find<QCheckBox>("headerCheck")->isChecked());
        QVERIFY(!find<QAbstractButton>("backToFoundLink")->isVisible());
    }

    void skipsRows()
    {
        open(file("a.csv", "Recall,May\nname,phone\nAnn,+447700900001\n"));
        openPanel();
        auto* skip = find<QSpinBox>("skipRowsSpin");
        QCOMPARE(skip->value(), m_audience->preview()->skippedRows);
        skip->setValue(0);
        QTRY_VERIFY(!m_audience->isReading());
        QTest::keyClick(skip, Qt::Key_Up);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_audience->preview()->skippedRows, 1);
        QVERIFY(find<QLabel>("listFactsLabel")->text().contains(QStringLiteral("skipped")));
    }

    void undoesWhereverTheFocusIs()
    {
        open(file("a.csv", "name,phone\nAnn,+447700900001\nRob,+447700900002\n"));
        openPanel();
        auto* skip = find<QSpinBox>("skipRowsSpin");
        const auto skipped = [this] { return m_audience->isReading() ? -1 : m_audience->preview()->skippedRows; };
        skip->setFocus();
        QTest::keyClick(skip, Qt::Key_Up);
        QTRY_COMPARE(skipped(), 1);
        QVERIFY(skip->hasFocus());
        QTest::keyClick(skip, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(skipped(), 0);
        QTest::keyClick(skip, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(skipped(), 1);
        QTest::keyClick(skip, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(skipped(), 0);
        auto* header = find<QCheckBox>("headerCheck");
        QTest::mouseClick(header, Qt::LeftButton, {}, {8, 12});
        QTRY_COMPARE(rows(), 3);
        QTest::keyClick(header, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 2);
        auto* column = find<QComboBox>("phoneColumnCombo");
        column->setFocus();
        choose(column, QStringLiteral("name"));
        QTRY_COMPARE(m_audience->preview()->phoneColumn, 0);
        QTest::keyClick(column, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_audience->preview()->phoneColumn, 1);
        auto* search = find<QLineEdit>("rowSearch"); // which has its own
        QTest::keyClicks(search, QStringLiteral("Ann"));
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(m_audience->preview()->phoneColumn, 1);
    }

    void asksForTheRegionOnce()
    {
        m_page->resize(1400, 900);
        open(file("a.csv", "name,phone\nAnn,+447700900001\n"));
        QVERIFY(find<QComboBox>("regionCombo")->isVisible());
        openPanel();
        QVERIFY(find<QComboBox>("readingRegionCombo")->isVisible());
        QVERIFY(!find<QComboBox>("regionCombo")->isVisible());
        m_page->resize(1420, 900);
        QVERIFY(!find<QComboBox>("regionCombo")->isVisible());
        QTest::mouseClick(find<QPushButton>("changeFileButton"), Qt::LeftButton);
        QVERIFY(find<QComboBox>("regionCombo")->isVisible());
    }

    void showsTheFactsOfAFile()
    {
        open(QUrl::fromLocalFile(QStringLiteral(":/samples/clinic-recall.csv")));
        const auto* facts = find<QLabel>("listFactsLabel");
        const auto seen = [facts] {
            return facts->fontMetrics().elidedText(facts->text(), Qt::ElideRight, facts->width());
        };
        QCOMPARE(seen(), QStringLiteral("250 row(s) · Windows-1252 · semicolons · header"));
        open(file("a.csv", "Recall\nof May\nname;phone\nRen\xE9;07700 900001\nZo\xEB;07700 900002\n"));
        QVERIFY2(seen().contains(QStringLiteral("2 row(s) skipped")), qPrintable(seen()));
    }

    void readsNationalNumbersOfAnotherRegion()
    {
        open(file("a.csv", "name,phone\nAnn,(415) 555-0142\n"));
        openPanel();
        choose(find<QComboBox>("readingRegionCombo"), QStringLiteral("United States"));
        QTRY_COMPARE(m_audience->preview()->phone(0), QStringLiteral("+14155550142"));
        QCOMPARE(find<QComboBox>("regionCombo")->currentText(), QStringLiteral("United States"));
    }

    void givesColumnsTheirRoles()
    {
        open(file("a.csv", "name,home,mobile\nAnn,+447700900001,+447700900002\n"));
        QCOMPARE(m_audience->preview()->phoneColumn, 2);
        openPanel();
        chooseRole(1, QStringLiteral("Phone"));
        QTRY_COMPARE(m_audience->preview()->phoneColumn, 1);
        QVERIFY(m_audience->preview()->columns[2].role == ColumnRole::Variable);
        QCOMPARE(find<QComboBox>("phoneColumnCombo")->currentText(), QStringLiteral("home"));
        chooseRole(2, QStringLiteral("Second phone"));
        QTRY_COMPARE(m_audience->preview()->secondPhoneColumn, 2);
        chooseRole(0, QStringLiteral("Ignore"));
        QTRY_VERIFY(m_audience->preview()->variableNames().isEmpty());
        choose(find<QComboBox>("phoneColumnCombo"), QStringLiteral("mobile"));
        QTRY_COMPARE(m_audience->preview()->phoneColumn, 2);
        QVERIFY(m_audience->preview()->columns[0].role == ColumnRole::Ignored);
    }

    void namesVariables()
    {
        open(file("a.csv", "name,phone,city\nAnn,+447700900001,Leeds\n"));
        openPanel();
        rename(2, QStringLiteral("Name"));
        auto* why = find<QLabel>("nameComplaintLabel");
        QVERIFY(why->isVisible());
        QVERIFY(why->text().contains(QStringLiteral("name")));
        QCOMPARE(nameOf(2), QStringLiteral("Name")); // what was written is not lost
        QCOMPARE(m_audience->undoStack().count(), 0);
        rename(2, QStringLiteral("{town}"));
        QVERIFY(why->isVisible());
        rename(2, QString());
        QVERIFY(why->isVisible());
        rename(2, QStringLiteral("town"));
        QTRY_COMPARE(m_audience->preview()->variableNames(),
                     QStringList({QStringLiteral("name"), QStringLiteral("town")}));
        QVERIFY(!why->isVisible());
        m_audience->undoStack().undo();
        QTRY_COMPARE(nameOf(2), QStringLiteral("city"));
    }

    void worksTheColumnsWithKeys()
    {
        open(file("a.csv", "name,phone,city\nAnn,+447700900001,Leeds\n"));
        openPanel();
        auto* list = find<QTableView>("columnList");
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_F2);
        auto* edit = list->findChild<QLineEdit*>();
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("town"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(m_audience->preview()->variableNames().contains(QStringLiteral("town")));
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    }

    void saysThatNoColumnHasPhones()
    {
        open(file("a.csv", "name,city\nAnn,Leeds\nRob,York\n"));
        QCOMPARE(find<QComboBox>("phoneColumnCombo")->currentIndex(), -1);
        QCOMPARE(m_audience->counts().rejected, 2);
        openPanel();
        QVERIFY(find<QTableView>("columnList")->isVisible());
    }

    void hidesTheEncodingOfAPaste()
    {
        m_page->setPastedText(QStringLiteral("name\tphone\nAnn\t+447700900001"));
        QTRY_COMPARE(rows(), 1);
        openPanel();
        QVERIFY(!find<QComboBox>("encodingCombo")->isVisible());
        QVERIFY(find<QComboBox>("separatorCombo")->isVisible());
    }

    void cancelsReading()
    {
        open(file("a.csv", "name,phone\nAnn,+447700900001\n"));
        m_page->openFiles({file("large.csv", people(300'000)).toLocalFile()});
        auto* cancel = find<QPushButton>("cancelReadingButton");
        QTRY_VERIFY(cancel->isVisible());
        QVERIFY(find<QLabel>("listNameLabel")->text().contains(QStringLiteral("large.csv")));
        const QString facts = find<QLabel>("listFactsLabel")->text();
        QVERIFY2(!facts.contains(QRegularExpression(QStringLiteral("\\d+ row"))), qPrintable(facts));
        QElapsedTimer clock;
        clock.start();
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(clock.elapsed() < 200);
        QVERIFY(!cancel->isVisible());
        QCOMPARE(find<QLabel>("listNameLabel")->text(), QStringLiteral("a.csv"));
        QVERIFY(complaint().isEmpty());
    }

    void takesALargePasteWithoutShowingIt()
    {
        const QString text = QString::fromLatin1(people(12'000));
        QVERIFY(text.size() > 200'000);
        m_page->setPastedText(text);
        QTRY_COMPARE(rows(), 12'000);
        auto* edit = find<QPlainTextEdit>("pasteEdit");
        QVERIFY(!edit->isVisible());
        QVERIFY(find<QLabel>("pasteSizeLabel")->text().contains(QLocale().toString(12'001)));
        QCOMPARE(m_audience->source().text, text);
        QTest::mouseClick(find<QAbstractButton>("pasteAgainLink"), Qt::LeftButton);
        QVERIFY(edit->isVisible());
        QCOMPARE(rows(), 12'000); // until something else is written
        QTest::keyClicks(edit, QStringLiteral("+447700900001"));
        QTRY_COMPARE(rows(), 1);
    }

    void leavesTheChoicesToThePageThatScrolls()
    {
        open(file("a.csv", "name,phone\nAnn,+447700900001\n"));
        openPanel();
        auto* encoding = find<QComboBox>("encodingCombo");
        QWheelEvent wheel({5, 5}, encoding->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, {}, {}, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(encoding, &wheel);
        QCOMPARE(encoding->currentIndex(), 0);
        QCOMPARE(m_audience->undoStack().count(), 0);
    }

    void leadsThroughInReadingOrder()
    {
        open(file("a.csv", "name,phone\nAnn,+447700900001\n"));
        openPanel();
        QStringList order;
        find<QWidget>("chooseFileButton")->setFocus();
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            order << QApplication::focusWidget()->objectName();
        }
        QCOMPARE(order.join(u' '), QStringLiteral("changeFileButton removeAudienceButton dropZone encodingCombo "
                                                  "separatorCombo readingRegionCombo skipRowsSpin headerCheck "
                                                  "columnList phoneColumnCombo"));
    }

    void keepsTypingWhileItIsRead()
    {
        QTest::mouseClick(find<QPushButton>("pasteButton"), Qt::LeftButton);
        auto* edit = find<QPlainTextEdit>("pasteEdit");
        bool wroteOn = false;
        connect(m_audience, &Audience::changed, edit, [&] { // before what stands there is answered
            if (!std::exchange(wroteOn, true))
                QTest::keyClicks(edit, QStringLiteral("+447700900002 "));
        });
        QTest::keyClicks(edit, QStringLiteral("+447700900001 "));
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(edit->toPlainText(), QStringLiteral("+447700900001 +447700900002 "));
    }

private:
    template <typename T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }

    QUrl file(const char* name, const QByteArray& bytes)
    {
        QFile out(m_dir->filePath(QLatin1String(name)));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return QUrl::fromLocalFile(out.fileName());
    }

    static QByteArray people(int count)
    {
        QByteArray list("name,phone\n");
        for (int i = 0; i < count; ++i)
            list += "Ann," + QByteArray(i % 2 ? "07700 9" : "+447700 9") +
                    QByteArray::number(i % 1000).rightJustified(5, '0') + '\n';
        return list;
    }

    void open(const QUrl& url)
    {
        m_page->openFiles({url.toLocalFile()});
        QTRY_VERIFY(!m_audience->isReading());
    }

    void drop(const QList<QUrl>& urls)
    {
        QMimeData dragged;
        dragged.setUrls(urls);
        if (!dropOnZone(dragged))
            m_page->takeFiles(urls); // as the window does with what the zone lets pass
    }

    bool dropOnZone(QMimeData& dragged)
    {
        auto* zone = find<QWidget>("dropZone");
        QDragEnterEvent enter({20, 20}, Qt::CopyAction | Qt::MoveAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(zone, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped({20, 20}, Qt::CopyAction | Qt::MoveAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(zone, &dropped);
        return dropped.isAccepted() && dropped.dropAction() == Qt::CopyAction;
    }

    int rows() const { return m_audience->isReading() ? -1 : m_audience->counts().rows; }
    QString cell(int position, int column) const
    {
        return m_audience->isReading() ? QString() : m_audience->preview()->cell(position, column);
    }

    QString complaint()
    {
        for (MessageBar* bar : m_page->findChildren<MessageBar*>())
            if (bar->isOpen() && bar->kind() == MessageKind::Error)
                return bar->sentence();
        return {};
    }

    void openPanel()
    {
        QTest::mouseClick(find<QPushButton>("changeFileButton"), Qt::LeftButton);
        QVERIFY(find<QWidget>("readingPanel")->isVisible());
    }

    void choose(QComboBox* combo, const QString& text)
    {
        const int row = combo->findText(text);
        QVERIFY2(row >= 0, qPrintable(text));
        combo->setCurrentIndex(row);
        emit combo->activated(row);
    }

    void clickCell(int row, int column)
    {
        auto* list = find<QTableView>("columnList");
        const QModelIndex index = list->model()->index(row, column);
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    }

    void chooseRole(int row, const QString& role)
    {
        clickCell(row, ColumnsModel::RoleColumn);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == role)
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }

    void rename(int row, const QString& name)
    {
        clickCell(row, ColumnsModel::NameColumn);
        auto* edit = find<QLineEdit>("variableNameEdit");
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!find<QLineEdit>("variableNameEdit"));
    }

    QString nameOf(int row)
    {
        return find<QTableView>("columnList")->model()->index(row, ColumnsModel::NameColumn).data().toString();
    }

    Theme m_theme{ThemeMode::Light};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<NewCampaignPage> m_page;
    Audience* m_audience = nullptr;
};

QTEST_MAIN(ReadingListTest)
#include "readinglist_test.moc"
