#include "tests/ui/campaignpagefixture.h"

#include "models/recipientsmodel.h"
#include "ui/campaigns/failureadvice.h"
#include "ui/campaigns/statcard.h"
#include "ui/widgets/filterchips.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace outbound;

/// Each cause of failure has one deed, and the recipients can be filtered from all over the page.
class CampaignCausesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_at.reset(); }

    void showFiltersTheRecipients();
    void anExportHasThesePeopleAlone();
    void optingOutIsForGood();
    void aButtonKeepsTheFocusWhileCountsChange();
    void cardsFilterByEnter();
    void aFilterThatHidesAllOffersAWayBack();
    void theSidIsCopied();
    void theKeysOfTheTableAreDeedsOfThePage();

private:
    QPushButton* deedOf(const QString& cause) const
    {
        for (auto* button : m_at->page->findChildren<QPushButton*>(QStringLiteral("causeButton")))
            if (button->isVisible() && button->accessibleDescription() == cause)
                return button;
        return nullptr;
    }
    int rows() const { return m_at->part<QTableView>("recipientsTable")->model()->rowCount(); }

    std::optional<CampaignPageFixture> m_at;
    CampaignId m_id;
};

void CampaignCausesTest::init()
{
    m_at.emplace();
    TemporaryStore& store = m_at->store;
    m_id = store.create(store.draft(QStringLiteral("Recall"), 20));
    store.refuse(m_id, 3, 21614, QStringLiteral("Not a mobile number"));
    store.refuse(m_id, 2, 21610, QStringLiteral("Opted out by replying STOP"));
    store.submit(m_id, 10);
    store.answer(m_id, 4, MessageStatus::Undelivered, 30003, QStringLiteral("Phone off or unreachable"));
    store.answer(m_id, 1, MessageStatus::Sent);
    m_at->engine->actFor(TemporaryStore::account);
    m_at->show(m_id);
    QVERIFY(QTest::qWaitForWindowActive(m_at->page.get()));
}

void CampaignCausesTest::showFiltersTheRecipients()
{
    QPushButton* show = deedOf(QStringLiteral("Phone off or unreachable"));
    QVERIFY(show);
    QCOMPARE(show->text(), QStringLiteral("Show"));
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(rows(), 4);
    auto* chips = m_at->part<FilterChips>("recipientChips");
    QAbstractButton* chip = nullptr;
    for (auto* one : chips->findChildren<QAbstractButton*>())
        chip = one->isVisible() && one->text() == QStringLiteral("Phone off or unreachable") ? one : chip;
    QVERIFY(chip && chip->isChecked() && chip->accessibleName().endsWith(u'4'));
    QVERIFY(m_at->part<QTableView>("recipientsTable")->hasFocus());

    QTest::mouseClick(deedOf(QStringLiteral("No confirmation yet")), Qt::LeftButton);
    QCOMPARE(rows(), 1);
    chips->setCurrent(int(CountFilter::All));
    QCOMPARE(rows(), 20);
    QVERIFY(!chip->isVisible());
}

void CampaignCausesTest::anExportHasThesePeopleAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("take off.csv"));
    QPushButton* save = deedOf(QStringLiteral("Not a mobile number"));
    QVERIFY(save);
    QCOMPARE(save->text(), QStringLiteral("Export 3"));
    QTest::mouseClick(save, Qt::LeftButton);
    auto* dialog = m_at->page->findChild<QFileDialog*>(QStringLiteral("saveProofDialog"));
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>();
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QCOMPARE(written.count("\r\n"), 4);
    for (int i = 0; i < 3; ++i)
        QVERIFY(written.contains(TemporaryStore::phone(i).toUtf8()));
}

void CampaignCausesTest::optingOutIsForGood()
{
    QPushButton* optOut = deedOf(QStringLiteral("Opted out by replying STOP"));
    QVERIFY(optOut);
    QCOMPARE(optOut->text(), QStringLiteral("Opt out 2"));
    QTest::mouseClick(optOut, Qt::LeftButton);
    QTRY_VERIFY(m_at->message().contains(QStringLiteral("opted out")));
    const QSet<QString> expected{TemporaryStore::phone(3), TemporaryStore::phone(4)};
    QCOMPARE(*m_at->store.reader->optedOut(TemporaryStore::account), expected);
}

void CampaignCausesTest::aButtonKeepsTheFocusWhileCountsChange()
{
    QPushButton* show = deedOf(QStringLiteral("No confirmation yet"));
    show->setFocus(Qt::TabFocusReason);
    m_at->store.answer(m_id, 5, MessageStatus::Sent);                         // now the most
    m_at->store.refuse(m_id, 1, 21211, QStringLiteral("Not a phone number")); // a new cause
    m_at->tell();
    QTRY_VERIFY(deedOf(QStringLiteral("Not a phone number")));
    QVERIFY(show->hasFocus());
    QCOMPARE(deedOf(QStringLiteral("No confirmation yet")), show);
    QVERIFY(deedOf(QStringLiteral("Phone off or unreachable"))->mapToGlobal(QPoint()).y() <
            show->mapToGlobal(QPoint()).y()); // nothing moves from under the focus
}

void CampaignCausesTest::cardsFilterByEnter()
{
    auto* failed = m_at->part<StatCard>("failedCard");
    failed->setFocus(Qt::TabFocusReason);
    QTest::keyClick(failed, Qt::Key_Return);
    QCOMPARE(rows(), 10);
    QAccessibleInterface* voice = QAccessible::queryAccessibleInterface(failed);
    QVERIFY(voice && voice->role() == QAccessible::Button);
    QCOMPARE(voice->text(QAccessible::Name), QStringLiteral("Failed"));
    QCOMPARE(voice->text(QAccessible::Description), QStringLiteral("10, 9 refused, 1 no confirmation"));
    auto* total = m_at->part<StatCard>("totalCard");
    QAccessible::queryAccessibleInterface(total)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(rows(), 20);
}

void CampaignCausesTest::aFilterThatHidesAllOffersAWayBack()
{
    QTest::keyClick(m_at->part<StatCard>("deliveredCard"), Qt::Key_Return);
    QCOMPARE(rows(), 0);
    QVERIFY(!m_at->part<QTableView>("recipientsTable")->isVisible());
    m_at->click("showAllRecipientsButton");
    QCOMPARE(rows(), 20);
    QVERIFY(m_at->part<QTableView>("recipientsTable")->isVisible());
}

void CampaignCausesTest::theSidIsCopied()
{
    auto* table = m_at->part<QTableView>("recipientsTable");
    table->setFocus();
    table->selectRow(6);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), TemporaryStore::phone(6));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("SM")));
}

void CampaignCausesTest::theKeysOfTheTableAreDeedsOfThePage()
{
    QHash<QString, QAction*> deeds;
    for (QAction* action : m_at->page->actions())
        deeds.insert(action->text(), action);
    for (const char* name : {"Search recipients", "Show timeline", "Copy phone", "Copy SID", "Close details"})
        QVERIFY2(deeds.contains(QLatin1String(name)), name);
    QVERIFY(!deeds[QStringLiteral("Copy phone")]->isEnabled());
    auto* table = m_at->part<QTableView>("recipientsTable");
    table->selectionModel()->setCurrentIndex(table->model()->index(0, 0),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(deeds[QStringLiteral("Copy phone")]->isEnabled());
    deeds[QStringLiteral("Show timeline")]->trigger();
    QVERIFY(m_at->part<QWidget>("recipientHistoryPanel")->isVisible());
    QTest::keyClick(m_at->page.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_at->part<QLineEdit>("recipientSearch")->hasFocus());
}

QTEST_MAIN(CampaignCausesTest)
#include "campaigncauses_test.moc"
