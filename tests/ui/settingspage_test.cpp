#include "engine/settings/settingsfile.h"
#include "models/pacesmodel.h"
#include "tests/support/openengine.h"
#include "ui/settings/durationfield.h"
#include "ui/settings/pacespin.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

/// Settings on a real engine, worked with clicks and keys.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void leadsToAnAccount();
    void changesAPaceWithTheMouse();
    void changesAPaceWithTheKeys();
    void keepsThePaceWhenSomethingElseIsTyped_data();
    void keepsThePaceWhenSomethingElseIsTyped();
    void stepsAtOnce();
    void resetsToTheUsualPace();
    void changesThePaceWhileSending();
    void savesARuleAtOnce();
    void keepsARuleOutOfBounds_data();
    void keepsARuleOutOfBounds();
    void bringsTheOldRuleBack();
    void keepsAwakeOrNot();
    void findsASection();
    void findsASetting();
    void hasItsDeedsAsActions();

private:
    void connectSandbox();
    template <typename T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QTableView* table() { return find<QTableView>("paceTable"); }
    int rowOf(const QString& phone);
    double pace(const QString& phone);
    void click(const QString& phone, int column);
    QLineEdit* number(const char* field) { return find<DurationField>(field)->findChild<QLineEdit*>(); }
    QComboBox* unit(const char* field) { return find<DurationField>(field)->findChild<QComboBox*>(); }
    static void type(QLineEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    Settings kept() { return SettingsFile(m_dir->path()).read(); } ///< as the next start reads them
    bool said(const QString& words)
    {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    const QString m_slow = QStringLiteral("+447700900123");
    Theme m_theme{ThemeMode::Light};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<SettingsPage> m_page;
};

void SettingsPageTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_engine = openEngine(m_dir->path());
    m_page = std::make_unique<SettingsPage>(*m_engine);
    m_page->resize(1072, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SettingsPageTest::cleanup()
{
    m_page.reset();
    m_engine.reset();
}

void SettingsPageTest::connectSandbox()
{
    m_engine->connectSandbox();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QVERIFY(table()->isVisible());
}

int SettingsPageTest::rowOf(const QString& phone)
{
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        if (table()->model()->index(row, 0).data(PacesModel::PhoneRole).toString() == phone)
            return row;
    return -1;
}

double SettingsPageTest::pace(const QString& phone)
{
    for (const SendingNumber& number : *m_engine->reader().numbers(m_engine->connection().account))
        if (number.phone == phone)
            return number.mps;
    return 0;
}

void SettingsPageTest::click(const QString& phone, int column)
{
    const QRect cell = table()->visualRect(table()->model()->index(rowOf(phone), column));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 20, cell.center().y()));
}

void SettingsPageTest::leadsToAnAccount()
{
    QVERIFY(!table()->isVisible());
    QVERIFY(find<EmptyState>("noNumbers")->isVisible());
    QSignalSpy wanted(m_page.get(), &SettingsPage::connectWanted);
    QTest::mouseClick(find<QPushButton>("connectAccountButton"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    connectSandbox();
    QVERIFY(!find<EmptyState>("noNumbers")->isVisible());
    QVERIFY(said(QStringLiteral("Long code 1, Toll-free 3, Alphanumeric 10, Short code 100")));
}

void SettingsPageTest::changesAPaceWithTheMouse()
{
    connectSandbox();
    click(m_slow, PacesModel::Pace);
    auto* spin = find<PaceSpin>("paceSpin");
    QVERIFY(spin);
    QCOMPARE(spin->value(), 1.0);
    QTest::keyClicks(spin, QStringLiteral("2.5"));
    QCOMPARE(pace(m_slow), 1.0);                                // not before it was entered
    QTest::mouseClick(number("validityField"), Qt::LeftButton); // left
    QTRY_COMPARE(pace(m_slow), 2.5);
    QTRY_COMPARE(table()->model()->index(rowOf(m_slow), PacesModel::Pace).data().toString(), QStringLiteral("2.5"));
    QTRY_VERIFY(said(QStringLiteral("2.5 segments/s")));
}

void SettingsPageTest::changesAPaceWithTheKeys()
{
    connectSandbox();
    table()->setFocus(Qt::TabFocusReason);
    table()->setCurrentIndex(table()->model()->index(rowOf(m_slow), PacesModel::Number));
    QTest::keyClick(table(), Qt::Key_F2);
    QTest::keyClicks(find<PaceSpin>("paceSpin"), QStringLiteral("7"));
    QTest::keyClick(find<PaceSpin>("paceSpin"), Qt::Key_Return);
    QTRY_COMPARE(pace(m_slow), 7.0);
    QTRY_VERIFY(!find<PaceSpin>("paceSpin"));
    QTest::keyClick(table(), Qt::Key_4); // typing is enough
    auto* spin = find<PaceSpin>("paceSpin");
    QVERIFY(spin);
    QTest::keyClicks(spin, QStringLiteral("2"));
    QTest::keyClick(spin, Qt::Key_Tab);
    QTRY_COMPARE(pace(m_slow), 42.0);
    QTRY_VERIFY(!find<PaceSpin>("paceSpin"));
    QTest::keyClick(table(), Qt::Key_F2);
    QTest::keyClicks(find<PaceSpin>("paceSpin"), QStringLiteral("9"));
    QTest::keyClick(find<PaceSpin>("paceSpin"), Qt::Key_Escape);
    QTRY_VERIFY(!find<PaceSpin>("paceSpin"));
    QCOMPARE(pace(m_slow), 42.0);
}

void SettingsPageTest::keepsThePaceWhenSomethingElseIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"0", "-1", "1001", "5000", "0.001", "fast", "1.2.3", "nan", "inf", " "})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void SettingsPageTest::keepsThePaceWhenSomethingElseIsTyped()
{
    QFETCH(QString, typed);
    connectSandbox();
    click(m_slow, PacesModel::Pace);
    auto* spin = find<PaceSpin>("paceSpin");
    QTest::keyClicks(spin, typed);
    QTest::keyClick(spin, Qt::Key_Return);
    QVERIFY(find<QLabel>("paceComplaint")->isVisible());
    QCOMPARE(find<PaceSpin>("paceSpin"), spin); // to be put right
    QCOMPARE(spin->text(), typed);
    QTest::qWait(0);
    QCOMPARE(pace(m_slow), 1.0);
    spin->selectAll();
    QTest::keyClicks(spin, QStringLiteral("1000"));
    QTest::keyClick(spin, Qt::Key_Return);
    QTRY_COMPARE(pace(m_slow), 1000.0);
    QVERIFY(!find<QLabel>("paceComplaint")->isVisible());
}

void SettingsPageTest::stepsAtOnce()
{
    connectSandbox();
    click(m_slow, PacesModel::Pace);
    auto* spin = find<PaceSpin>("paceSpin");
    QTest::keyClick(spin, Qt::Key_Up);
    QTest::keyClick(spin, Qt::Key_Up);
    QTRY_COMPARE(pace(m_slow), 3.0);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(spin, Qt::Key_Down);
    QTRY_COMPARE(pace(m_slow), 0.8);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(spin, Qt::Key_Down);
    QTRY_COMPARE(pace(m_slow), 0.1); // never nothing
}

void SettingsPageTest::resetsToTheUsualPace()
{
    connectSandbox();
    const QString fast = QStringLiteral("+447700900456");
    QCOMPARE(table()->model()->index(rowOf(fast), PacesModel::Reset).data().toString(), QStringLiteral("Reset to 1"));
    click(fast, PacesModel::Reset);
    QTRY_COMPARE(pace(fast), 1.0);
    QTRY_COMPARE(table()->model()->index(rowOf(fast), PacesModel::Reset).data().toString(), QString());
    click(fast, PacesModel::Reset); // there is nothing to click
    QCOMPARE(pace(fast), 1.0);
}

void SettingsPageTest::changesThePaceWhileSending()
{
    connectSandbox();
    CampaignDraft draft;
    draft.fromNumber = m_slow;
    draft.name = QStringLiteral("Recall");
    draft.messageTemplate = QStringLiteral("Hello");
    for (int i = 0; i < 100; ++i)
        draft.recipients.push_back({QStringLiteral("+447700900%1").arg(i, 3, 10, QLatin1Char('0')), {}});
    CampaignId id;
    m_engine->createCampaign(draft).then(this, [&](const Result<CampaignId>& created) { id = *created; });
    const auto state = [&] { return table()->model()->index(rowOf(m_slow), PacesModel::State).data().toString(); };
    QTRY_COMPARE(state(), QStringLiteral("Sending Recall"));
    click(m_slow, PacesModel::Pace);
    auto* spin = find<PaceSpin>("paceSpin");
    QTest::keyClicks(spin, QStringLiteral("100"));
    QSignalSpy readAgain(table()->model(), &QAbstractItemModel::dataChanged);
    QVERIFY(readAgain.wait(5000)); // what is typed stays
    QCOMPARE(spin->text(), QStringLiteral("100"));
    QTest::keyClick(spin, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("Ready"), 15'000); // at one a second it would take minutes
    QCOMPARE(m_engine->reader().campaign(id)->counts.pending, 0);
}

void SettingsPageTest::savesARuleAtOnce()
{
    QCOMPARE(number("validityField")->text(), QStringLiteral("4"));
    QCOMPARE(unit("validityField")->currentText(), QStringLiteral("h"));
    type(number("validityField"), QStringLiteral("1.5"));
    QVERIFY(kept().validity == 90min);
    QVERIFY(m_engine->settings().validity == 90min);
    QVERIFY(find<QLabel>("settingsNote")->text().startsWith(QStringLiteral("Saved")));
    unit("validityField")->setFocus();
    QTest::keyClick(unit("validityField"), Qt::Key_Up); // the same number of minutes
    QVERIFY(kept().validity == 90s);
    number("mostLateField")->setFocus();
    number("mostLateField")->selectAll();
    QTest::keyClicks(number("mostLateField"), QStringLiteral("2"));
    QTest::keyClick(number("mostLateField"), Qt::Key_Tab); // left, not entered
    QVERIFY(kept().mostLate == 2h);
    QCOMPARE(number("inDoubtField")->text(), QStringLiteral("2"));
    QCOMPARE(unit("inDoubtField")->currentText(), QStringLiteral("min"));
    type(number("inDoubtField"), QStringLiteral("3"));
    QVERIFY(kept().inDoubtWait == 3min);
    QVERIFY(kept().validity == 90s); // the others stay
    m_page->hide();
    m_page->show();
    QCOMPARE(number("validityField")->text(), QStringLiteral("90"));
    QCOMPARE(unit("validityField")->currentText(), QStringLiteral("s"));
}

void SettingsPageTest::keepsARuleOutOfBounds_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("too long") << "validityField"
                              << "11";
    QTest::newRow("nothing") << "validityField"
                             << "";
    QTest::newRow("zero") << "validityField"
                          << "0";
    QTest::newRow("negative") << "mostLateField"
                              << "-1";
    QTest::newRow("words") << "mostLateField"
                           << "a while";
    QTest::newRow("too short") << "inDoubtField"
                               << "0.4";
    QTest::newRow("huge") << "inDoubtField"
                          << "99999999999999999999";
}

void SettingsPageTest::keepsARuleOutOfBounds()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    const QByteArray name = field.toLatin1();
    auto* edit = number(name.constData());
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, typed);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(kept() == Settings());
    QVERIFY(m_engine->settings() == Settings());
    QCOMPARE(edit->text(), typed);
    QVERIFY(said(QStringLiteral("Until then it stays")));
}

void SettingsPageTest::bringsTheOldRuleBack()
{
    auto* edit = number("validityField");
    type(edit, QStringLiteral("40"));
    QVERIFY(said(QStringLiteral("Choose 1 s to 10 h. Until then it stays 4 h.")));
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(edit->text(), QStringLiteral("4"));
    QVERIFY(!said(QStringLiteral("Until then")));
    type(edit, QStringLiteral("40"));
    QTest::keyClick(unit("validityField"), Qt::Key_Up); // 40 minutes
    QVERIFY(!said(QStringLiteral("Until then")));
    QVERIFY(kept().validity == 40min);
}

void SettingsPageTest::keepsAwakeOrNot()
{
    auto* check = find<QCheckBox>("keepAwakeCheck");
    QVERIFY(check->isChecked());
    find<QScrollArea>("settingsScroll")->ensureWidgetVisible(check);
    QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(10, check->height() / 2));
    QVERIFY(!kept().keepAwake);
    QTest::keyClick(check, Qt::Key_Space);
    QVERIFY(kept().keepAwake);
}

void SettingsPageTest::findsASection()
{
    m_page->resize(1072, 300);
    auto* list = find<QListView>("sectionList");
    auto* bar = find<QScrollArea>("settingsScroll")->verticalScrollBar();
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QTRY_VERIFY(bar->value() > 0);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(bar->value(), 0);
    bar->setValue(bar->maximum());
    QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
    m_page->resize(700, 300);
    QVERIFY(!list->isVisible());
    auto* combo = find<QComboBox>("sectionCombo");
    QVERIFY(combo->isVisible());
    QCOMPARE(combo->count(), list->model()->rowCount());
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(combo, Qt::Key_Down);
    QVERIFY(bar->value() > 0);
    QVERIFY(said(combo->currentText()));
}

void SettingsPageTest::findsASetting()
{
    auto* list = find<QListView>("sectionList");
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = find<QLineEdit>("findSettingEdit");
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, QStringLiteral("awake"));
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Sending"));
    QVERIFY(!find<QComboBox>("defaultRegionCombo")->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), number("validityField"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QVERIFY(find<EmptyState>("noSetting")->isVisible());
    QTest::mouseClick(find<QPushButton>("showAllSettingsButton"), Qt::LeftButton);
    QCOMPARE(list->model()->rowCount(), 8);
    QVERIFY(find<QComboBox>("defaultRegionCombo")->isVisible());
}

void SettingsPageTest::hasItsDeedsAsActions()
{
    QStringList deeds;
    for (const QAction* action : m_page->actions())
        if (action->isEnabled() && action->isVisible())
            deeds << action->text();
    QVERIFY(deeds.contains(QStringLiteral("New agent")));
    QVERIFY(deeds.contains(QStringLiteral("Use the sandbox")));
    QVERIFY(!deeds.contains(QStringLiteral("Add opt-outs"))); // of no account
    for (QAction* action : m_page->actions())
        if (action->text() == QStringLiteral("Use the sandbox"))
            action->trigger();
    QTRY_VERIFY(m_engine->connection().kind == Connection::Kind::Sandbox);
    for (const QAction* action : m_page->actions())
        if (action->text() == QStringLiteral("Use the sandbox"))
            QVERIFY(!action->isEnabled());
}

QTEST_MAIN(SettingsPageTest)
#include "settingspage_test.moc"
