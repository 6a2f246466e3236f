#include "tests/support/openengine.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/statcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figurelabel.h"

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace outbound;

/// The pages on a real engine that sends through its own sandbox.
class CampaignPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_theme.reset(); }

    void anEmptyListOffersACampaign();
    void theListShowsWhatIsCreated();
    void theListFilters();
    void enterOpensACampaign();
    void whatIsGoneSaysSo();
    void thePageCountsAsTheStore();
    void pauseResumesAndCancelEnds();
    void aCardFiltersTheRecipients();
    void phonesAreCopiedPlain();

private:
    CampaignId create(const QString& name, int people, ScheduleType when);
    QString statusOf(const CampaignId& id); ///< the word of the store
    int figure(const CampaignPage& page, const char* card);

    std::optional<Theme> m_theme;
    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<Engine> m_engine;
    QString m_slow; ///< the sandbox's number with the lowest pace
    QString m_fast;
};

void CampaignPagesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.emplace(ThemeMode::Light);
}

void CampaignPagesTest::init()
{
    m_directory.emplace();
    m_engine = openEngine(m_directory->path());
    auto connected = m_engine->connectSandbox();
    QTRY_VERIFY(connected.isFinished());
    QVERIFY(connected.result());
    const auto numbers = m_engine->reader().numbers(m_engine->connection().account);
    QVERIFY(numbers && !numbers->empty());
    const auto [slow, fast] = std::minmax_element(numbers->begin(), numbers->end(),
                                                  [](const auto& a, const auto& b) { return a.mps < b.mps; });
    m_slow = slow->phone;
    m_fast = fast->phone;
}

void CampaignPagesTest::cleanup()
{
    m_engine.reset();
    m_directory.reset();
}

CampaignId CampaignPagesTest::create(const QString& name, int people, ScheduleType when)
{
    CampaignDraft draft;
    draft.fromNumber = when == ScheduleType::Now && people < 50 ? m_fast : m_slow;
    draft.name = name;
    draft.messageTemplate = QStringLiteral("Hi {{first_name}}, see you on Tuesday.");
    draft.scheduleType = when;
    if (when == ScheduleType::Schedule)
        draft.scheduledAt = QDateTime::currentDateTimeUtc().addDays(2);
    for (int i = 0; i < people; ++i)
        draft.recipients.push_back({QStringLiteral("+447700900%1").arg(i, 3, 10, QLatin1Char('0')),
                                    {{QStringLiteral("first_name"), QStringLiteral("Siân")}}});
    auto created = m_engine->createCampaign(draft);
    if (!QTest::qWaitFor([&] { return created.isFinished(); }) || !created.result())
        return {};
    return *created.result();
}

QString CampaignPagesTest::statusOf(const CampaignId& id)
{
    const auto summary = m_engine->reader().campaign(id);
    return summary ? toString(summary->campaign.status) : QString();
}

int CampaignPagesTest::figure(const CampaignPage& page, const char* card)
{
    return page.findChild<StatCard*>(QLatin1String(card))->value();
}

void CampaignPagesTest::anEmptyListOffersACampaign()
{
    CampaignsPage page(*m_engine);
    page.show();
    QVERIFY(!page.findChild<QTableView*>(QStringLiteral("campaignsTable"))->isVisible());
    QSignalSpy wanted(&page, &CampaignsPage::newCampaignWanted);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("newCampaignButton")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void CampaignPagesTest::theListShowsWhatIsCreated()
{
    CampaignsPage page(*m_engine);
    page.resize(1100, 700);
    page.show();
    const CampaignId id = create(QStringLiteral("Spring recall"), 5, ScheduleType::Now);
    auto* table = page.findChild<QTableView*>(QStringLiteral("campaignsTable"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Spring recall"));
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(id), QStringLiteral("done"), 20'000);
    QTRY_COMPARE(table->model()->index(0, CampaignsModel::Status).data().toString(), QStringLiteral("Done"));
    QCOMPARE(table->model()->index(0, CampaignsModel::Total).data().toString(), QStringLiteral("5"));

    // What happens while the list is away is there when it comes back.
    page.hide();
    create(QStringLiteral("Later"), 2, ScheduleType::Schedule);
    page.show();
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void CampaignPagesTest::theListFilters()
{
    create(QStringLiteral("Spring recall"), 2, ScheduleType::Schedule);
    create(QStringLiteral("Tapas night"), 2, ScheduleType::Draft);
    CampaignsPage page(*m_engine);
    page.resize(1100, 700);
    page.show();
    auto* table = page.findChild<QTableView*>(QStringLiteral("campaignsTable"));
    QCOMPARE(table->model()->rowCount(), 2);
    auto* search = page.findChild<QLineEdit*>(QStringLiteral("campaignSearch"));
    QTest::keyClicks(search, QStringLiteral("tapas"));
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QVERIFY(!table->isVisible());
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("showAllButton")), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->isVisible());
}

void CampaignPagesTest::enterOpensACampaign()
{
    const CampaignId id = create(QStringLiteral("Spring recall"), 2, ScheduleType::Schedule);
    CampaignsPage page(*m_engine);
    page.show();
    QSignalSpy opened(&page, &CampaignsPage::campaignOpened);
    auto* table = page.findChild<QTableView*>(QStringLiteral("campaignsTable"));
    QVERIFY(QTest::qWaitForWindowActive(&page));
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), id);
}

void CampaignPagesTest::whatIsGoneSaysSo()
{
    const CampaignId id = create(QStringLiteral("Spring recall"), 2, ScheduleType::Draft);
    CampaignPage page(*m_engine);
    page.resize(1072, 772);
    page.open(id);
    page.show();
    auto* leave = page.findChild<QPushButton*>(QStringLiteral("leaveButton"));
    auto* title = page.findChild<QWidget*>(QStringLiteral("campaignTitle"));
    QVERIFY(title->isVisible() && !leave->isVisible());
    m_engine->removeCampaigns({id}); // from elsewhere
    QTRY_VERIFY(leave->isVisible());
    QVERIFY(!title->isVisible() && !page.findChild<StatCard*>(QStringLiteral("totalCard"))->isVisible());
    QSignalSpy back(&page, &CampaignPage::backWanted);
    QTest::mouseClick(leave, Qt::LeftButton);
    QCOMPARE(back.size(), 1);
    m_engine->restoreCampaigns({id});
    QTRY_VERIFY(title->isVisible() && !leave->isVisible());
    page.open(QStringLiteral("smsc_gone"));
    QVERIFY(leave->isVisible());
}

void CampaignPagesTest::thePageCountsAsTheStore()
{
    const CampaignId id = create(QStringLiteral("Spring recall"), 8, ScheduleType::Now);
    CampaignPage page(*m_engine);
    page.resize(1072, 772);
    page.open(id);
    page.show();
    QCOMPARE(figure(page, "totalCard"), 8);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(id), QStringLiteral("done"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->reader().counts(id)->pendingCount() == 0, 30'000);
    const CampaignCounts counts = *m_engine->reader().counts(id);
    QTRY_COMPARE(figure(page, "pendingCard"), 0);
    QCOMPARE(figure(page, "deliveredCard"), counts.deliveredCount());
    QCOMPARE(figure(page, "failedCard"), counts.failedCount());
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("pauseButton"))->isVisible());
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("cancelButton"))->isVisible());
    QCOMPARE(page.findChild<FigureLabel*>(QStringLiteral("submittedText"))->text(), QStringLiteral("8 of 8 submitted"));
    QCOMPARE(page.findChild<QTableView*>(QStringLiteral("recipientsTable"))->model()->rowCount(), 8);
}

void CampaignPagesTest::pauseResumesAndCancelEnds()
{
    const CampaignId id = create(QStringLiteral("Spring recall"), 200, ScheduleType::Now);
    CampaignPage page(*m_engine);
    page.resize(1072, 772);
    page.open(id);
    page.show();
    auto* pause = page.findChild<QPushButton*>(QStringLiteral("pauseButton"));
    QCOMPARE(pause->text(), QStringLiteral("Pause"));
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_COMPARE(statusOf(id), QStringLiteral("paused"));
    QTRY_COMPARE(pause->text(), QStringLiteral("Resume"));
    QTRY_VERIFY(pause->isEnabled());
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_COMPARE(statusOf(id), QStringLiteral("running"));
    QTRY_COMPARE(pause->text(), QStringLiteral("Pause"));

    auto* cancel = page.findChild<QPushButton*>(QStringLiteral("cancelButton"));
    QTRY_VERIFY(cancel->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    auto* dialog = page.findChild<QDialog*>(QStringLiteral("cancelDialog"));
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("keepButton")), Qt::LeftButton);
    QCOMPARE(statusOf(id), QStringLiteral("running"));
    QTRY_VERIFY(!page.findChild<QDialog*>(QStringLiteral("cancelDialog")));
    QTest::mouseClick(cancel, Qt::LeftButton);
    dialog = page.findChild<QDialog*>(QStringLiteral("cancelDialog"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("confirmButton")), Qt::LeftButton);
    QTRY_COMPARE(statusOf(id), QStringLiteral("cancelled"));
    QTRY_VERIFY(!cancel->isVisible());
}

void CampaignPagesTest::aCardFiltersTheRecipients()
{
    const CampaignId id = create(QStringLiteral("Spring recall"), 4, ScheduleType::Schedule);
    CampaignPage page(*m_engine);
    page.resize(1072, 772);
    page.open(id);
    page.show();
    auto* table = page.findChild<QTableView*>(QStringLiteral("recipientsTable"));
    QCOMPARE(table->model()->rowCount(), 4);
    auto* delivered = page.findChild<StatCard*>(QStringLiteral("deliveredCard"));
    QCOMPARE(delivered->accessibleName(), QStringLiteral("Delivered"));
    QTest::keyClick(delivered, Qt::Key_Return);
    QCOMPARE(table->model()->rowCount(), 0);
    QTest::mouseClick(page.findChild<StatCard*>(QStringLiteral("pendingCard")), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 4);
}

void CampaignPagesTest::phonesAreCopiedPlain()
{
    const CampaignId id = create(QStringLiteral("Spring recall"), 2, ScheduleType::Schedule);
    CampaignPage page(*m_engine);
    page.open(id);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto* table = page.findChild<QTableView*>(QStringLiteral("recipientsTable"));
    table->setFocus();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+447700900000\n+447700900001"));
}

QTEST_MAIN(CampaignPagesTest)
#include "campaignpages_test.moc"
