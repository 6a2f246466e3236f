#include "tests/support/openengine.h"
#include "ui/settings/optoutssection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// The opt-outs' section on a real engine, worked with clicks and keys.
class OptOutsSectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void addsWhatIsTyped();
    void addsManyThatArePasted();
    void keepsWhatIsNoNumber();
    void findsANumber();
    void removesOnceTheWayBackIsGone();
    void undoesARemoval();
    void undoesAnImport();
    void importsWhatItExported();
    void showsTenThousand();
    void keepsWhoLeftWithAnotherAccount();

private:
    template <typename T>
    T* find(const char* name)
    {
        return m_section->findChild<T*>(QLatin1String(name));
    }
    QTableView* table() { return find<QTableView>("optOutsTable"); }
    int rows() { return table()->model()->rowCount(); }
    QPlainTextEdit* edit() { return find<QPlainTextEdit>("optOutEdit"); }
    QPushButton* button(const QString& text)
    {
        for (auto* candidate : m_section->findChildren<QPushButton*>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }
    static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void removeAll()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Delete);
    }
    void clickUndo() { QTest::keyClick(m_section.get(), Qt::Key_Z, Qt::ControlModifier); }
    void add(const QStringList& phones)
    {
        bool done = false;
        m_engine->addOptOuts(phones, QStringLiteral("STOP")).then(this, [&](const Result<int>&) { done = true; });
        QTRY_VERIFY(done);
        QTRY_COMPARE(rows(), phones.size());
    }
    QSet<QString> kept() { return *m_engine->reader().optedOut(m_engine->connection().account); }
    static QString phone(int i) { return QStringLiteral("+447700900%1").arg(i, 3, 10, QLatin1Char('0')); }

    Theme m_theme{ThemeMode::Light};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<OptOutsSection> m_section;
};

void OptOutsSectionTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_engine = openEngine(m_dir->path());
    m_section = std::make_unique<OptOutsSection>(*m_engine);
    m_section->resize(840, 500);
    m_section->show();
    m_section->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
    QVERIFY(!button(QStringLiteral("Add numbers"))->isEnabled()); // of which account?
    m_engine->connectSandbox();
    QTRY_VERIFY(button(QStringLiteral("Add numbers"))->isEnabled());
    QVERIFY(find<EmptyState>("noOptOuts")->isVisible());
}

void OptOutsSectionTest::cleanup()
{
    m_section.reset();
    m_engine.reset();
}

void OptOutsSectionTest::addsWhatIsTyped()
{
    auto* opener = button(QStringLiteral("Add numbers"));
    opener->setFocus();
    click(opener);
    QCOMPARE(QApplication::focusWidget(), edit());
    QTest::keyClicks(edit(), QStringLiteral("07700 900123"));
    QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(kept(), QSet<QString>{phone(123)});
    QVERIFY(!edit()->isVisible());
    QCOMPARE(QApplication::focusWidget(), opener);
    clickUndo();
    QTRY_VERIFY(kept().isEmpty());
    QTRY_COMPARE(rows(), 0);
}

void OptOutsSectionTest::addsManyThatArePasted()
{
    add({phone(1)});
    click(button(QStringLiteral("Add numbers")));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("+44 7700 900001\n+44 7700 900002, 07700 900003; +447700900002\nnonsense\n"));
    edit()->paste();
    click(button(QStringLiteral("Add")));
    QTRY_COMPARE(kept(), (QSet<QString>{phone(1), phone(2), phone(3)}));
    QTRY_COMPARE(rows(), 3);
    clickUndo(); // only what was new
    QTRY_COMPARE(kept(), QSet<QString>{phone(1)});
}

void OptOutsSectionTest::keepsWhatIsNoNumber()
{
    click(button(QStringLiteral("Add numbers")));
    QVERIFY(!button(QStringLiteral("Add"))->isEnabled());
    QTest::keyClicks(edit(), QStringLiteral("hello"));
    click(button(QStringLiteral("Add")));
    QTRY_VERIFY(!edit()->accessibleDescription().isEmpty());
    QCOMPARE(edit()->toPlainText(), QStringLiteral("hello"));
    QVERIFY(kept().isEmpty());
    QTest::keyClick(edit(), Qt::Key_Escape);
    QVERIFY(!edit()->isVisible());
}

void OptOutsSectionTest::findsANumber()
{
    add({phone(1), phone(2), phone(12)});
    auto* search = find<QLineEdit>("findOptOutEdit");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("7700 90001"));
    QCOMPARE(rows(), 1);
    QCOMPARE(find<QLabel>("optOutCount")->text(), QStringLiteral("1 of 3 number(s)"));
    search->selectAll();
    QTest::keyClicks(search, QStringLiteral("stop"));
    QCOMPARE(rows(), 3);
    QTest::keyClicks(search, QStringLiteral("ping"));
    QVERIFY(find<EmptyState>("noOptOuts")->isVisible());
    click(find<QPushButton>("showAllOptOutsButton"));
    QCOMPARE(rows(), 3);
}

void OptOutsSectionTest::removesOnceTheWayBackIsGone()
{
    add({phone(1), phone(2), phone(3)});
    table()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 3);
    const QModelIndex row = table()->model()->index(1, 0);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(row).center());
    const QString leaving = row.data(Qt::UserRole).toString();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(rows(), 2);
    QCOMPARE(kept().size(), 3); // until there is no way back
    m_section->hide();
    QTRY_COMPARE(kept().size(), 2);
    QVERIFY(!kept().contains(leaving));
}

void OptOutsSectionTest::undoesARemoval()
{
    add({phone(1), phone(2)});
    const auto before = *m_engine->reader().optOuts(m_engine->connection().account);
    removeAll();
    QCOMPARE(rows(), 0);
    QVERIFY(find<QWidget>("optOutUndoBar")->isVisible());
    clickUndo();
    QCOMPARE(rows(), 2);
    m_section->hide();
    m_section->show();
    QCOMPARE(rows(), 2);
    const auto after = *m_engine->reader().optOuts(m_engine->connection().account);
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.front().createdAt, before.front().createdAt); // it was never away
}

void OptOutsSectionTest::undoesAnImport()
{
    QFile file(m_dir->filePath(QStringLiteral("stop.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,mobile\nAnn,07700 900010\nBob,07700 900011\nCid,none\n");
    file.close();
    m_section->importFiles({file.fileName()});
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(find<MessageBar>("optOutBar")->isVisible());
    QVERIFY(find<MessageBar>("optOutBar")->sentence().contains(QLatin1Char('1'))); // row left out
    clickUndo();
    QTRY_VERIFY(kept().isEmpty());
}

void OptOutsSectionTest::importsWhatItExported()
{
    add({phone(1), phone(2), phone(3)});
    const QString path = m_dir->filePath(QStringLiteral("out.csv"));
    QSignalSpy said(m_section.get(), &SettingsSection::said);
    m_section->exportTo(path);
    QCOMPARE(said.count(), 1);
    removeAll();
    m_section->hide();
    QTRY_VERIFY(kept().isEmpty());
    m_section->show();
    m_section->importFiles({path});
    QTRY_COMPARE(kept(), (QSet<QString>{phone(1), phone(2), phone(3)}));
    m_section->importFiles({path});
    QTRY_VERIFY(find<MessageBar>("optOutBar")->isVisible()); // all known
}

void OptOutsSectionTest::showsTenThousand()
{
    QStringList phones;
    for (int i = 0; i < 10'000; ++i)
        phones << QStringLiteral("+44770091%1").arg(i, 4, 10, QLatin1Char('0'));
    add(phones);
    QVERIFY(table()->height() < 400);
    table()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table(), Qt::Key_End);
    QCOMPARE(table()->currentIndex().row(), 9'999);
    removeAll();
    m_section->hide();
    QTRY_VERIFY(kept().isEmpty());
}

void OptOutsSectionTest::keepsWhoLeftWithAnotherAccount()
{
    add({phone(1)});
    removeAll();
    m_engine->actFor(QStringLiteral("AC00000000000000000000000000000009"));
    m_section->hide();
    m_engine->connectSandbox();
    QTRY_VERIFY(m_engine->connection().kind == Connection::Kind::Sandbox);
    QCOMPARE(kept(), QSet<QString>{phone(1)});
}

QTEST_MAIN(OptOutsSectionTest)
#include "optoutssection_test.moc"
