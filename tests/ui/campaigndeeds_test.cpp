#include "tests/support/openengine.h"
#include "tests/support/openwindow.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/newcampaign/newcampaignpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace outbound;

/// What leads from one page to another: a campaign duplicated, renamed, exported and deleted from its own page, in the
/// whole window.
class CampaignDeedsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_theme.reset(); }

    void duplicateFillsNewCampaign();
    void duplicateOffersBackWhatWasWritten();
    void theLastOfTwoCopiesCounts();
    void renamesOnItsPage();
    void exportsFromItsPage();
    void deletesFromItsPageAndUndoes();
    void undoIsAKeyAwayWhereverOneIs();
    void whatIsDiscardedComesBackByItsKey();
    void backLeadsToItsRow();
    void narrowFoldsIntoTheMenu();
    void buttonsSayWhatTheActionsSay();

private:
    CampaignId create(const QString& name, int people, int first = 0);
    template <typename T>
    T* find(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    template <typename Page>
    Page* shown() const
    {
        auto* page = m_window->findChild<Page*>();
        return page->isVisible() ? page : nullptr;
    }
    QAction* entry(const QString& word) const; ///< of the menu that is open

    std::optional<Theme> m_theme;
    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_numbers;
};

void CampaignDeedsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.emplace(ThemeMode::Light);
}

void CampaignDeedsTest::init()
{
    m_directory.emplace();
    m_engine = openEngine(m_directory->path());
    auto connected = m_engine->connectSandbox();
    QTRY_VERIFY(connected.isFinished());
    m_numbers.clear();
    for (const SendingNumber& number : *m_engine->reader().numbers(m_engine->connection().account))
        m_numbers << number.phone;
    m_window = openWindow(*m_engine);
    m_window->showPage(MainWindow::Page::Campaigns);
}

void CampaignDeedsTest::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_directory.reset();
}

CampaignId CampaignDeedsTest::create(const QString& name, int people, int first)
{
    CampaignDraft draft;
    draft.fromNumber = m_numbers.last();
    draft.moreNumbers = {m_numbers.first()};
    draft.name = name;
    draft.messageTemplate = QStringLiteral("Hi {{first_name}}, see you in {{place}}.");
    draft.scheduleType = ScheduleType::Draft;
    for (int i = first; i < first + people; ++i)
        draft.recipients.push_back({QStringLiteral("+447700900%1").arg(i, 3, 10, QLatin1Char('0')),
                                    {{QStringLiteral("first_name"), QStringLiteral("Siân %1").arg(i)},
                                     {QStringLiteral("place"), QStringLiteral("Leeds")}}});
    auto created = m_engine->createCampaign(draft);
    if (!QTest::qWaitFor([&] { return created.isFinished(); }) || !created.result())
        return {};
    return *created.result();
}

QAction* CampaignDeedsTest::entry(const QString& word) const
{
    if (auto* menu = find<QMenu>("campaignMenu"))
        for (QAction* action : menu->actions())
            if (action->text() == word && action->isVisible())
                return action;
    return nullptr;
}

void CampaignDeedsTest::duplicateFillsNewCampaign()
{
    const CampaignId id = create(QStringLiteral("Spring recall"), 7);
    auto* table = find<QTableView>("campaignsTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(shown<NewCampaignPage>());
    QCOMPARE(find<QLineEdit>("campaignNameEdit")->text(), QStringLiteral("Spring recall (copy)"));
    QCOMPARE(find<QPlainTextEdit>("messageEdit")->toPlainText(),
             QStringLiteral("Hi {{first_name}}, see you in {{place}}."));
    auto* rows = find<QTableView>("previewTable");
    QVERIFY(rows);
    QTRY_COMPARE(rows->model()->rowCount(), 7);
    QTRY_VERIFY(find<QPushButton>("sendButton")->isEnabled());

    // As it would be sent.
    m_window->newCampaignPage().setUndoSeconds(0);
    QTest::mouseClick(find<QPushButton>("sendButton"), Qt::LeftButton);
    QTRY_VERIFY(shown<CampaignPage>());
    const CampaignId copy = shown<CampaignPage>()->campaign();
    const CampaignSummary original = *m_engine->reader().campaign(id);
    const CampaignSummary made = *m_engine->reader().campaign(copy);
    QCOMPARE(made.campaign.senders(), original.campaign.senders());
    QCOMPARE(made.campaign.messageTemplate, original.campaign.messageTemplate);
    const auto before = *m_engine->reader().recipientsPage(id, {}, 10);
    const auto after = *m_engine->reader().recipientsPage(copy, {}, 10);
    QCOMPARE(after.size(), before.size());
    for (size_t i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].phone, before[i].phone);
        QCOMPARE(after[i].variables, before[i].variables);
    }
}

void CampaignDeedsTest::duplicateOffersBackWhatWasWritten()
{
    create(QStringLiteral("Spring recall"), 2);
    m_window->showPage(MainWindow::Page::NewCampaign);
    QTest::keyClicks(find<QLineEdit>("campaignNameEdit"), QStringLiteral("Mine"));
    m_window->showPage(MainWindow::Page::Campaigns);
    auto* table = find<QTableView>("campaignsTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    auto* back = find<MessageBar>("wayBackBar");
    QTRY_VERIFY(back->isOpen() && back->isVisible());
    QTRY_COMPARE(find<QTableView>("previewTable")->model()->rowCount(), 2);
    back->findChild<QPushButton*>()->click();
    QCOMPARE(find<QLineEdit>("campaignNameEdit")->text(), QStringLiteral("Mine"));
}

void CampaignDeedsTest::theLastOfTwoCopiesCounts()
{
    const CampaignId first = create(QStringLiteral("First"), 40, 100);
    const CampaignId second = create(QStringLiteral("Second"), 3, 500);
    NewCampaignPage& page = m_window->newCampaignPage();
    m_window->showPage(MainWindow::Page::NewCampaign);
    page.openCopy(m_engine->reader().campaign(first)->campaign);
    page.openCopy(m_engine->reader().campaign(second)->campaign);
    QTRY_COMPARE(find<QTableView>("previewTable")->model()->rowCount(), 3);
    QTest::qWait(100); // for the answer that came too late
    QCOMPARE(find<QTableView>("previewTable")->model()->rowCount(), 3);
    QCOMPARE(find<QLineEdit>("campaignNameEdit")->text(), QStringLiteral("Second (copy)"));
}

void CampaignDeedsTest::renamesOnItsPage()
{
    const CampaignId id = create(QStringLiteral("Spring recall"), 2);
    m_window->showCampaign(id);
    QTest::keyClick(shown<CampaignPage>(), Qt::Key_F2);
    auto* edit = find<QLineEdit>("campaignTitleEdit");
    QVERIFY(edit->isVisible() && edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("x"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QTest::keyClick(shown<CampaignPage>(), Qt::Key_F2);
    QCOMPARE(edit->text(), QStringLiteral("Spring recall"));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Summer recall"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(find<QWidget>("campaignTitle")->property("text").toString(), QStringLiteral("Summer recall"));
    QCOMPARE(m_engine->reader().campaign(id)->campaign.name, QStringLiteral("Summer recall"));
}

void CampaignDeedsTest::exportsFromItsPage()
{
    const CampaignId id = create(QStringLiteral("Spring recall"), 4);
    m_window->showCampaign(id);
    QTest::mouseClick(find<QPushButton>("exportButton"), Qt::LeftButton);
    auto* dialog = find<QFileDialog>("saveProofDialog");
    QVERIFY(dialog);
    emit dialog->fileSelected(m_directory->filePath(QStringLiteral("people.csv")));
    auto* bar = find<MessageBar>("campaignMessage");
    QTRY_VERIFY(bar->isOpen() && bar->isVisible());
    QCOMPARE(bar->sentence(), QStringLiteral("4 people saved to “people.csv”."));
    dialog->close();
}

void CampaignDeedsTest::deletesFromItsPageAndUndoes()
{
    const CampaignId id = create(QStringLiteral("Spring recall"), 4);
    m_window->showCampaign(id);
    QTest::mouseClick(find<QAbstractButton>("moreButton"), Qt::LeftButton);
    QTRY_VERIFY(entry(QStringLiteral("Delete")));
    QVERIFY(!entry(QStringLiteral("Open"))); // it is
    entry(QStringLiteral("Delete"))->trigger();
    find<QMenu>("campaignMenu")->close();
    QTRY_VERIFY(shown<CampaignsPage>());
    QTRY_VERIFY(find<UndoBar>("deletedBar")->isVisible());
    QVERIFY(!m_engine->reader().campaign(id));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_engine->reader().campaign(id));
    QTRY_COMPARE(find<QTableView>("campaignsTable")->model()->rowCount(), 1);
}

void CampaignDeedsTest::undoIsAKeyAwayWhereverOneIs()
{
    const CampaignId first = create(QStringLiteral("Spring recall"), 2);
    create(QStringLiteral("Tapas night"), 2);
    auto* table = find<QTableView>("campaignsTable");
    auto* search = find<QLineEdit>("campaignSearch");
    auto* bar = find<UndoBar>("deletedBar");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto removeFirst = [&] {
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(bar->isVisible());
    };
    for (QWidget* place :
         std::initializer_list<QWidget*>{table, search, find<QWidget>("newCampaignButton"), find<QWidget>("navList")}) {
        removeFirst();
        place->setFocus();
        QVERIFY2(place->hasFocus(), qPrintable(place->objectName()));
        QTest::keyClick(place, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY2(m_engine->reader().campaign(first), qPrintable(place->objectName()));
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    // What was typed comes first.
    removeFirst();
    QTest::keyClicks(search, QStringLiteral("ta"));
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(search->text(), QString());
    QVERIFY(!m_engine->reader().campaign(first));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_engine->reader().campaign(first));
}

void CampaignDeedsTest::whatIsDiscardedComesBackByItsKey()
{
    m_window->showPage(MainWindow::Page::NewCampaign);
    auto* name = find<QLineEdit>("campaignNameEdit");
    auto* message = find<QPlainTextEdit>("messageEdit");
    QTest::keyClicks(name, QStringLiteral("Mine"));
    QTest::keyClicks(message, QStringLiteral("Hello"));
    auto* discard = find<QPushButton>("discardButton");
    QTRY_VERIFY(discard->isVisible() && discard->isEnabled());
    QTest::mouseClick(discard, Qt::LeftButton);
    auto* back = find<MessageBar>("wayBackBar");
    QTRY_VERIFY(back->isOpen() && back->isVisible());
    QCOMPARE(QApplication::focusWidget(), name);
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(name->text(), QStringLiteral("Mine"));
    QCOMPARE(message->toPlainText(), QStringLiteral("Hello"));
    QVERIFY(!back->isOpen());

    // Or it is let go, and one is where one was.
    QTest::mouseClick(discard, Qt::LeftButton);
    QTRY_VERIFY(back->isOpen() && back->isVisible());
    message->setFocus();
    QPushButton* close = back->findChildren<QPushButton*>().last();
    QTRY_VERIFY(close->isVisible());
    close->setFocus(Qt::TabFocusReason);
    QTest::keyClick(close, Qt::Key_Space);
    QTRY_VERIFY(!back->isVisible());
    QCOMPARE(QApplication::focusWidget(), message);
    QTest::keyClick(message, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(name->text(), QString());
}

void CampaignDeedsTest::backLeadsToItsRow()
{
    for (int i = 0; i < 24; ++i)
        create(QStringLiteral("Campaign %1").arg(i), 1);
    auto* table = find<QTableView>("campaignsTable");
    QTRY_COMPARE(table->model()->rowCount(), 24);
    table->setFocus();
    QTRY_VERIFY(find<QWidget>("shownCount")->isVisible());
    m_window->grab(); // all has its place
    table->selectRow(16);
    const int scrolled = table->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QString name = table->currentIndex().siblingAtColumn(0).data().toString();
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(shown<CampaignPage>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(shown<CampaignsPage>());
    QCOMPARE(QApplication::focusWidget(), table);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), name);
    QCOMPARE(table->verticalScrollBar()->value(), scrolled);

    // One that was opened from elsewhere has a row too.
    m_window->showCampaign(table->model()->index(2, 0).data(CampaignsModel::IdRole).toString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), table);
    QCOMPARE(table->currentIndex().row(), 2);
    QVERIFY(table->verticalScrollBar()->value() < scrolled);
}

void CampaignDeedsTest::narrowFoldsIntoTheMenu()
{
    const CampaignId id = create(QStringLiteral("Spring recall"), 4);
    m_window->showCampaign(id);
    QVERIFY(find<QPushButton>("duplicateButton")->isVisible());
    m_window->resize(1024, 720);
    QTRY_VERIFY(!find<QPushButton>("duplicateButton")->isVisible());
    QVERIFY(!find<QPushButton>("exportButton")->isVisible());
    QTest::mouseClick(find<QAbstractButton>("moreButton"), Qt::LeftButton);
    QTRY_VERIFY(entry(QStringLiteral("Duplicate")) && entry(QStringLiteral("Export")));
    entry(QStringLiteral("Duplicate"))->trigger();
    find<QMenu>("campaignMenu")->close();
    QTRY_VERIFY(shown<NewCampaignPage>());
}

void CampaignDeedsTest::buttonsSayWhatTheActionsSay()
{
    m_window->showCampaign(create(QStringLiteral("Spring recall"), 4));
    for (const char* name : {"duplicateButton", "exportButton", "timeButton", "cancelButton", "launchButton"}) {
        auto* button = find<QPushButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        bool isAction = false;
        for (const QAction* action : shown<CampaignPage>()->actions())
            isAction |= action->isVisible() && action->isEnabled() && action->text() == button->text();
        QVERIFY2(isAction, name);
    }
}

QTEST_MAIN(CampaignDeedsTest)
#include "campaigndeeds_test.moc"
