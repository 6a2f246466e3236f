#include "tests/support/openengine.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace outbound;

/// The list of campaigns under the hands of an operator: keys, menu, several at once. The engine is a real one that
/// sends through its own sandbox.
class CampaignsListTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_theme.reset(); }

    void deleteTakesARowAwayAndUndoBringsItBack();
    void deletingOnShowsWhatIsNext();
    void whatMayStillSendSaysWhyItStays();
    void cancelsSeveralAtOnce();
    void renamesInPlace();
    void escapeLeavesTheNameAsItWas();
    void keysOfTheTableAreItsOwn();
    void pausesAndResumes();
    void severalTurnTheTailIntoActions();
    void exportsSeveralIntoOneFile();
    void theMenuOffersWhatMakesSense();
    void shiftF10OpensTheMenu();
    void duplicateIsWantedOfTheRow();
    void sortsByHeaderAndByKeyboard();
    void rowsStayWhileSomebodyStandsOnOne();
    void newCampaignsWaitBehindABar();
    void narrowFoldsChipsIntoMore();
    void filteredToNothingSaysWhatIsMissing();
    void whatIsStillReadIsNotMissing();
    void whatCannotBeReadSaysSo();
    void aThousandCampaigns();

private:
    CampaignId create(const QString& name, int people = 2, ScheduleType when = ScheduleType::Draft);
    QString shownName(int row) const { return m_table->model()->index(row, CampaignsModel::Name).data().toString(); }
    QStringList shownNames() const;
    void standOn(int row);
    QAction* action(const QString& text) const;
    CampaignStatus statusOf(const CampaignId& id) { return *m_engine->reader().status(id); }
    template <typename T>
    T* part(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }

    std::optional<Theme> m_theme;
    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<CampaignsPage> m_page;
    QTableView* m_table = nullptr;
    QString m_slow; ///< the sandbox's number with the lowest pace
};

void CampaignsListTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.emplace(ThemeMode::Light);
}

void CampaignsListTest::init()
{
    m_directory.emplace();
    m_engine = openEngine(m_directory->path());
    auto connected = m_engine->connectSandbox();
    QTRY_VERIFY(connected.isFinished());
    QVERIFY(connected.result());
    const auto numbers = m_engine->reader().numbers(m_engine->connection().account);
    m_slow = std::min_element(numbers->begin(), numbers->end(), [](const auto& a, const auto& b) {
                 return a.mps < b.mps;
             })->phone;
    m_page = std::make_unique<CampaignsPage>(*m_engine);
    m_page->resize(1072, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_table = part<QTableView>("campaignsTable");
}

void CampaignsListTest::cleanup()
{
    m_page.reset();
    m_engine.reset();
    m_directory.reset();
}

CampaignId CampaignsListTest::create(const QString& name, int people, ScheduleType when)
{
    CampaignDraft draft;
    draft.fromNumber = m_slow;
    draft.name = name;
    draft.messageTemplate = QStringLiteral("Hi {{first_name}}, see you on Tuesday.");
    draft.scheduleType = when;
    if (when == ScheduleType::Schedule)
        draft.scheduledAt = QDateTime::currentDateTimeUtc().addDays(2);
    for (int i = 0; i < people; ++i)
        draft.recipients.push_back({QStringLiteral("+447700900%1").arg(i, 3, 10, QLatin1Char('0')),
                                    {{QStringLiteral("first_name"), QStringLiteral("Siân")}}});
    const int before = m_table ? m_table->model()->rowCount() : 0;
    auto created = m_engine->createCampaign(draft);
    if (!QTest::qWaitFor([&] { return created.isFinished(); }) || !created.result())
        return {};
    if (!m_table->hasFocus())
        (void)QTest::qWaitFor([&] { return m_table->model()->rowCount() > before; });
    return *created.result();
}

QStringList CampaignsListTest::shownNames() const
{
    QStringList names;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        names << shownName(row);
    return names;
}

void CampaignsListTest::standOn(int row)
{
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->selectRow(row);
    QVERIFY(m_table->hasFocus());
}

QAction* CampaignsListTest::action(const QString& text) const
{
    for (QAction* action : m_page->actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

void CampaignsListTest::deleteTakesARowAwayAndUndoBringsItBack()
{
    const CampaignId id = create(QStringLiteral("Spring recall"));
    create(QStringLiteral("Tapas night"));
    standOn(1);
    QCOMPARE(shownName(1), QStringLiteral("Spring recall"));
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTRY_COMPARE(shownNames(), QStringList(QStringLiteral("Tapas night")));
    auto* undo = part<UndoBar>("deletedBar");
    QTRY_VERIFY(undo->isVisible());
    QCOMPARE(undo->accessibleName(), QStringLiteral("“Spring recall” is deleted."));
    QVERIFY(!m_engine->reader().campaign(id));
    QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    QVERIFY(!undo->isVisible());
    QCOMPARE(shownName(1), QStringLiteral("Spring recall")); // in its place, chosen
    QCOMPARE(m_table->currentIndex().row(), 1);
    QVERIFY(m_engine->reader().campaign(id));
}

void CampaignsListTest::deletingOnShowsWhatIsNext()
{
    for (const char* name : {"One", "Two", "Three"})
        create(QLatin1String(name));
    standOn(0);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTRY_COMPARE(shownNames().join(u' '), QStringLiteral("Two One"));
    QTRY_VERIFY(m_table->selectionModel()->isRowSelected(0));
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTRY_COMPARE(shownNames().join(u' '), QStringLiteral("One"));
    auto* undo = part<UndoBar>("deletedBar");
    QTRY_COMPARE(undo->accessibleName(), QStringLiteral("2 campaign(s) deleted."));
    QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier); // both
    QTRY_COMPARE(shownNames().join(u' '), QStringLiteral("Three Two One"));

    const QPoint first = m_table->visualRect(m_table->model()->index(0, 0)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, first);
    QVERIFY(action(QStringLiteral("Delete"))->isEnabled());
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ControlModifier, first);
    QVERIFY(m_table->currentIndex().isValid()); // but nothing is marked, so nothing is meant
    QVERIFY(!action(QStringLiteral("Delete"))->isEnabled());
}

void CampaignsListTest::whatMayStillSendSaysWhyItStays()
{
    const CampaignId id = create(QStringLiteral("Spring recall"), 2, ScheduleType::Schedule);
    standOn(0);
    QVERIFY(!action(QStringLiteral("Delete"))->isEnabled());
    QTest::keyClick(m_table, Qt::Key_Delete);
    auto* bar = part<MessageBar>("campaignsMessage");
    QTRY_VERIFY(bar->isOpen() && bar->isVisible());
    QCOMPARE(bar->sentence(), QStringLiteral("“Spring recall” may still send. Cancel it first."));
    QCOMPARE(m_table->model()->rowCount(), 1);

    // And no longer once it was cancelled, from wherever.
    m_engine->cancelCampaign(id);
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(action(QStringLiteral("Delete"))->isEnabled());
}

void CampaignsListTest::cancelsSeveralAtOnce()
{
    const CampaignId draft = create(QStringLiteral("Draft"));
    const CampaignId first = create(QStringLiteral("Spring recall"), 2, ScheduleType::Schedule);
    const CampaignId second = create(QStringLiteral("Tapas night"), 3, ScheduleType::Schedule);
    standOn(0);
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QPushButton* cancel = nullptr;
    for (auto* button : part<QWidget>("chosenDeeds")->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Cancel 2 campaign(s)"))
            cancel = button;
    QVERIFY(cancel);
    const auto dialog = [this] { return part<QDialog>("cancelDialog"); };
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->accessibleDescription().startsWith(QStringLiteral("5 message(s) will not be sent")));
    QTest::keyClick(dialog(), Qt::Key_Return); // the safe one is the default
    QTRY_VERIFY(!dialog());
    QVERIFY(statusOf(first) == CampaignStatus::Scheduled);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QTest::mouseClick(part<QPushButton>("confirmButton"), Qt::LeftButton);
    QTRY_VERIFY(statusOf(first) == CampaignStatus::Cancelled);
    QTRY_VERIFY(statusOf(second) == CampaignStatus::Cancelled);
    QVERIFY(statusOf(draft) == CampaignStatus::Draft);
    QTRY_VERIFY(!cancel->isVisible());
}

void CampaignsListTest::renamesInPlace()
{
    const CampaignId id = create(QStringLiteral("Spring recall"));
    standOn(0);
    QTest::keyClick(m_table, Qt::Key_F2);
    auto* editor = part<QLineEdit>("rowNameEdit");
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("Spring recall"));
    QCOMPARE(QApplication::focusWidget(), editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Summer recall"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(shownName(0), QStringLiteral("Summer recall"));
    QCOMPARE(m_engine->reader().campaign(id)->campaign.name, QStringLiteral("Summer recall"));
    QVERIFY(m_table->hasFocus());
}

void CampaignsListTest::escapeLeavesTheNameAsItWas()
{
    const CampaignId id = create(QStringLiteral("Spring recall"));
    standOn(0);
    QTest::keyClick(m_table, Qt::Key_F2);
    QTest::keyClicks(part<QLineEdit>("rowNameEdit"), QStringLiteral("x"));
    QTest::keyClick(part<QLineEdit>("rowNameEdit"), Qt::Key_Escape);
    QTRY_VERIFY(m_table->hasFocus());
    QTest::keyClick(m_table, Qt::Key_F2);
    QTest::keyClick(part<QLineEdit>("rowNameEdit"), Qt::Key_Delete); // empties it: no name, no change
    QTest::keyClick(part<QLineEdit>("rowNameEdit"), Qt::Key_Return);
    QTest::qWait(0);
    QCOMPARE(m_engine->reader().campaign(id)->campaign.name, QStringLiteral("Spring recall"));
    QCOMPARE(m_table->model()->rowCount(), 1); // Delete was the field's
}

void CampaignsListTest::keysOfTheTableAreItsOwn()
{
    create(QStringLiteral("Spring recall"));
    standOn(0);
    auto* search = part<QLineEdit>("campaignSearch");
    QTest::keyClick(m_table, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QSignalSpy opened(m_page.get(), &CampaignsPage::campaignOpened);
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Return, Qt::Key_F2})
        QTest::keyClick(search, key);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(opened.size(), 0);
    QVERIFY(!part<QLineEdit>("rowNameEdit"));
}

void CampaignsListTest::pausesAndResumes()
{
    const CampaignId id = create(QStringLiteral("Spring recall"), 90, ScheduleType::Now);
    standOn(0);
    QVERIFY(action(QStringLiteral("Pause"))->isEnabled());
    QVERIFY(!action(QStringLiteral("Resume"))->isVisible());
    QTest::keyClick(m_table, Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(statusOf(id) == CampaignStatus::Paused);
    QTRY_VERIFY(action(QStringLiteral("Resume"))->isEnabled());
    QVERIFY(!action(QStringLiteral("Pause"))->isVisible());
    QTest::keyClick(m_table, Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(statusOf(id) == CampaignStatus::Running);
}

void CampaignsListTest::severalTurnTheTailIntoActions()
{
    for (const char* name : {"One", "Two", "Three", "Four"})
        create(QLatin1String(name));
    standOn(0);
    auto* deeds = part<QWidget>("chosenDeeds");
    QTRY_VERIFY(!deeds->isVisible());
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(deeds->isVisible());
    QCOMPARE(part<QWidget>("chosenCount")->property("text").toString(), QStringLiteral("3 selected"));
    QStringList words;
    QPushButton* remove = nullptr;
    for (auto* button : deeds->findChildren<QPushButton*>())
        if (button->isVisible()) {
            words << button->text();
            remove = button;
        }
    QCOMPARE(words, QStringList({QStringLiteral("Export"), QStringLiteral("Delete")})); // nothing runs
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_COMPARE(shownNames(), QStringList(QStringLiteral("One")));
    QTRY_VERIFY(part<UndoBar>("deletedBar")->isVisible());
    QCOMPARE(part<UndoBar>("deletedBar")->accessibleName(), QStringLiteral("3 campaign(s) deleted."));
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_table->model()->rowCount(), 4);
}

void CampaignsListTest::exportsSeveralIntoOneFile()
{
    create(QStringLiteral("One"), 3);
    create(QStringLiteral("Two"), 2);
    standOn(0);
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_E, Qt::ControlModifier);
    auto* dialog = part<QFileDialog>("saveProofDialog");
    QVERIFY(dialog);
    const QString path = m_directory->filePath(QStringLiteral("people.csv"));
    emit dialog->fileSelected(path);
    auto* bar = part<MessageBar>("campaignsMessage");
    QTRY_VERIFY(bar->isOpen() && bar->isVisible());
    QCOMPARE(bar->sentence(), QStringLiteral("5 people saved to “people.csv”."));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 6);
    dialog->close();
}

void CampaignsListTest::theMenuOffersWhatMakesSense()
{
    create(QStringLiteral("Later"), 2, ScheduleType::Schedule);
    standOn(0);
    const QPoint place = m_table->visualRect(m_table->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_table->viewport()->mapToGlobal(place));
    QApplication::sendEvent(m_table->viewport(), &event);
    auto* menu = part<QMenu>("campaignMenu");
    QTRY_VERIFY(menu && menu->isVisible());
    QStringList words;
    for (const QAction* one : menu->actions())
        if (one->isVisible() && !one->isSeparator())
            words << one->text() + (one->isEnabled() ? QString() : QStringLiteral(" -"));
    QCOMPARE(words.join(u'|'), QStringLiteral("Open|Send now|Change time…|Duplicate|Rename|Export|Cancel campaign|"
                                              "Delete -|Sort by"));
    menu->close();
}

void CampaignsListTest::shiftF10OpensTheMenu()
{
    create(QStringLiteral("Spring recall"));
    standOn(0);
    QTest::keyClick(m_table, Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = part<QMenu>("campaignMenu");
    QTRY_VERIFY(menu && menu->isVisible());
    QSignalSpy opened(m_page.get(), &CampaignsPage::campaignOpened);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
}

void CampaignsListTest::duplicateIsWantedOfTheRow()
{
    const CampaignId id = create(QStringLiteral("Spring recall"));
    standOn(0);
    QSignalSpy wanted(m_page.get(), &CampaignsPage::duplicateWanted);
    QTest::keyClick(m_table, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), id);
}

void CampaignsListTest::sortsByHeaderAndByKeyboard()
{
    create(QStringLiteral("Beta"), 1);
    create(QStringLiteral("alpha"), 3);
    create(QStringLiteral("Gamma"), 2);
    auto* header = m_table->horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 10, header->height() / 2});
    };
    click(CampaignsModel::Name);
    QCOMPARE(shownNames().join(u' '), QStringLiteral("alpha Beta Gamma"));
    click(CampaignsModel::Name);
    QCOMPARE(shownNames().join(u' '), QStringLiteral("Gamma Beta alpha"));

    standOn(0);
    QTest::keyClick(m_table, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto* menu = part<QMenu>("sortMenu");
    QTRY_VERIFY(menu->isVisible());
    while (menu->activeAction()->text() != QStringLiteral("Total"))
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(shownNames().join(u' '), QStringLiteral("Beta Gamma alpha"));
}

void CampaignsListTest::rowsStayWhileSomebodyStandsOnOne()
{
    const CampaignId id = create(QStringLiteral("Beta"));
    create(QStringLiteral("Gamma"));
    m_table->sortByColumn(CampaignsModel::Name, Qt::AscendingOrder);
    QCOMPARE(shownNames().join(u' '), QStringLiteral("Beta Gamma"));
    standOn(1);
    auto renamed = m_engine->renameCampaign(id, QStringLiteral("Zeta")); // by somebody else
    QTRY_VERIFY(renamed.isFinished());
    QTRY_COMPARE(shownName(0), QStringLiteral("Zeta"));
    QCOMPARE(shownName(1), QStringLiteral("Gamma"));
    part<QLineEdit>("campaignSearch")->setFocus();
    QTRY_COMPARE(shownNames().join(u' '), QStringLiteral("Gamma Zeta"));
    QCOMPARE(m_table->currentIndex().row(), 0); // still on Gamma
}

void CampaignsListTest::newCampaignsWaitBehindABar()
{
    create(QStringLiteral("Old"));
    standOn(0);
    auto* bar = part<MessageBar>("newCampaignsBar");
    create(QStringLiteral("New"));
    create(QStringLiteral("Newer"));
    QTRY_VERIFY(bar->isOpen() && bar->isVisible());
    QTRY_COMPARE(bar->sentence(), QStringLiteral("2 new campaign(s)."));
    QCOMPARE(shownNames().join(u' '), QStringLiteral("Old"));
    const int top = m_table->mapTo(m_page.get(), QPoint()).y();
    QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_COMPARE(shownNames().join(u' '), QStringLiteral("Newer New Old"));
    QTRY_VERIFY(!bar->isOpen());
    QCOMPARE(m_table->mapTo(m_page.get(), QPoint()).y(), top); // no row moved for the bar
}

void CampaignsListTest::narrowFoldsChipsIntoMore()
{
    create(QStringLiteral("Spring recall"));
    auto* more = part<QPushButton>("moreChipsButton");
    QTRY_VERIFY(!more->isVisible());
    m_page->resize(960, 700);
    QTRY_VERIFY(more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QMenu* menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
    QStringList words;
    for (QAction* one : menu->actions())
        if (one->isVisible())
            words << one->text();
    QCOMPARE(words.size(), 6); // all but Draft
    menu->actions().constFirst()->trigger();
    menu->close();
    QTRY_VERIFY(!m_table->isVisible());
}

void CampaignsListTest::filteredToNothingSaysWhatIsMissing()
{
    create(QStringLiteral("Spring recall"));
    m_page->resize(960, 700);
    QTRY_VERIFY(part<QPushButton>("moreChipsButton")->isVisible());
    for (QMenu* menu : m_page->findChildren<QMenu*>())
        for (QAction* one : menu->actions())
            if (one->text() == QStringLiteral("Paused"))
                one->trigger();
    QTRY_VERIFY(!m_table->isVisible());
    const auto says = [&](const QString& words) {
        for (const QWidget* label : m_page->findChildren<QWidget*>())
            if (label->isVisible() && label->property("text").toString() == words)
                return true;
        return false;
    };
    QVERIFY(says(QStringLiteral("No campaign is paused")));
    QVERIFY(says(QStringLiteral("The filter hides 1 campaign(s).")));
    QTest::mouseClick(part<QPushButton>("showAllButton"), Qt::LeftButton);
    QVERIFY(m_table->isVisible());
    part<QComboBox>("sourceCombo")->setCurrentIndex(2);
    QVERIFY(says(QStringLiteral("No campaign is like that")));
}

void CampaignsListTest::whatIsStillReadIsNotMissing()
{
    create(QStringLiteral("The first"));
    for (int i = 0; i < 60; ++i)
        create(QStringLiteral("Campaign %1").arg(i), 1);
    CampaignsPage page(*m_engine);
    page.resize(1072, 700);
    page.findChild<QLineEdit*>(QStringLiteral("campaignSearch"))->setText(QStringLiteral("The first"));
    page.show();
    auto* reading = page.findChild<SkeletonRows*>();
    auto* all = page.findChild<QPushButton*>(QStringLiteral("showAllButton"));
    QVERIFY(reading->isVisible() && !all->isVisible());
    auto* table = page.findChild<QTableView*>(QStringLiteral("campaignsTable"));
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    page.findChild<QLineEdit*>(QStringLiteral("campaignSearch"))->setText(QStringLiteral("nobody’s"));
    QVERIFY(all->isVisible()); // now it is known
}

void CampaignsListTest::whatCannotBeReadSaysSo()
{
    create(QStringLiteral("Spring recall"));
    const auto rename = [this](const char* from, const char* to) {
        auto file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("elsewhere"));
        file.setDatabaseName(m_engine->storePath());
        QVERIFY(file.open());
        QSqlQuery query(file);
        QVERIFY(query.exec(QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(QLatin1String(from), QLatin1String(to))));
    };
    rename("campaigns", "gone");
    CampaignsPage page(*m_engine);
    page.resize(1072, 700);
    page.show();
    auto* again = page.findChild<QPushButton*>(QStringLiteral("readAgainButton"));
    QVERIFY(again->isVisible());
    rename("gone", "campaigns");
    QTest::mouseClick(again, Qt::LeftButton);
    auto* table = page.findChild<QTableView*>(QStringLiteral("campaignsTable"));
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
}

void CampaignsListTest::aThousandCampaigns()
{
    std::vector<CampaignDraft> drafts(1000);
    for (size_t i = 0; i < drafts.size(); ++i) {
        drafts[i].fromNumber = m_slow;
        drafts[i].name = QStringLiteral("Campaign %1").arg(i);
        drafts[i].messageTemplate = QStringLiteral("Hi");
        drafts[i].scheduleType = ScheduleType::Draft;
        drafts[i].recipients.push_back({QStringLiteral("+447700900001"), {}});
    }
    auto created = m_engine->createCampaigns(drafts);
    QTRY_VERIFY(created.isFinished());
    QVERIFY(created.result());
    QTRY_COMPARE(m_table->model()->rowCount(), 1000);
    standOn(0);
    m_table->selectAll();
    QTRY_COMPARE(part<QWidget>("chosenCount")->property("text").toString(), QStringLiteral("1,000 selected"));
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
    QTRY_VERIFY(part<UndoBar>("deletedBar")->isVisible());
    part<UndoBar>("deletedBar")->findChild<QAbstractButton*>()->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 1000);
}

QTEST_MAIN(CampaignsListTest)
#include "campaignslist_test.moc"
