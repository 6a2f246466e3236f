#include "engine/store/database.h"
#include "engine/store/rows.h"
#include "tests/support/openengine.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace outbound;

/// A campaign that waits for its time, on its page, with a real engine and its sandbox.
class WaitingCampaignTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_theme.reset(); }

    void isShownInItsZone();
    void sendNowAsksOnce();
    void anotherTimeIsChosen();
    void aPassedTimeCannotBeChosen();
    void isCancelled();
    void whatMissedItsTimeSaysSo();
    void anIncompleteDraftSaysWhatItLacks();

private:
    void start();
    CampaignId create(ScheduleType when, const QDateTime& at = {}, const char* zone = "");
    Campaign campaign(const CampaignId& id) { return m_engine->reader().campaign(id)->campaign; }
    std::unique_ptr<CampaignPage> open(const CampaignId& id);
    static void click(QWidget& in, const char* button)
    {
        QTest::mouseClick(in.findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    }

    std::optional<Theme> m_theme;
    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<Engine> m_engine;
    const QDateTime m_june{QDate(QDate::currentDate().year() + 1, 6, 11), QTime(13, 0), Qt::UTC};
};

void WaitingCampaignTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.emplace(ThemeMode::Light);
}

void WaitingCampaignTest::init()
{
    m_directory.emplace();
    start();
}

void WaitingCampaignTest::cleanup()
{
    m_engine.reset();
    m_directory.reset();
}

void WaitingCampaignTest::start()
{
    m_engine.reset();
    m_engine = openEngine(m_directory->path());
    auto connected = m_engine->connectSandbox();
    QTRY_VERIFY(connected.isFinished());
    QVERIFY(connected.result());
}

CampaignId WaitingCampaignTest::create(ScheduleType when, const QDateTime& at, const char* zone)
{
    CampaignDraft draft;
    draft.fromNumber = m_engine->reader().numbers(m_engine->connection().account)->front().phone;
    draft.name = QStringLiteral("Spring recall");
    draft.messageTemplate = QStringLiteral("Hi, see you on Tuesday.");
    draft.scheduleType = when;
    draft.scheduledAt = at;
    draft.scheduleZone = QLatin1String(zone);
    for (int i = 0; i < 3; ++i)
        draft.recipients.push_back({QStringLiteral("+44770090000%1").arg(i), {}});
    auto created = m_engine->createCampaign(draft);
    if (!QTest::qWaitFor([&] { return created.isFinished(); }) || !created.result())
        return {};
    return *created.result();
}

std::unique_ptr<CampaignPage> WaitingCampaignTest::open(const CampaignId& id)
{
    auto page = std::make_unique<CampaignPage>(*m_engine);
    page->resize(1072, 772);
    page->open(id);
    page->show();
    return page;
}

void WaitingCampaignTest::isShownInItsZone()
{
    const CampaignId id = create(ScheduleType::Schedule, m_june, "America/New_York");
    const auto page = open(id);
    const auto said = [&](const QString& words) {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    const QString date = QLocale().toString(m_june.date(), QStringLiteral("d MMM yyyy"));
    QVERIFY(said(QStringLiteral("starts %1, 09:00 (America/New York)").arg(date)));

    CampaignsPage list(*m_engine);
    list.resize(1400, 700);
    list.show();
    const auto* rows = list.findChild<QTableView*>(QStringLiteral("campaignsTable"))->model();
    QCOMPARE(rows->index(0, CampaignsModel::Progress).data().toString(), QStringLiteral("3 ready · America/New York"));
    QCOMPARE(rows->index(0, CampaignsModel::Created).data().toString(), QStringLiteral("Starts 11 Jun"));
    QVERIFY(rows->index(0, CampaignsModel::Created)
                .data(CampaignsModel::SecondLineRole)
                .toString()
                .endsWith(QStringLiteral(" 09:00 EDT")));
}

void WaitingCampaignTest::sendNowAsksOnce()
{
    const CampaignId id = create(ScheduleType::Schedule, m_june, "America/New_York");
    const auto page = open(id);
    click(*page, "launchButton");
    auto* dialog = page->findChild<QDialog*>(QStringLiteral("launchDialog"));
    QVERIFY(dialog);
    const QString facts = dialog->accessibleDescription();
    QVERIFY(facts.contains(QStringLiteral("09:00 (America/New York)")));
    QVERIFY(facts.contains(QStringLiteral("3 people")));
    QTest::keyClick(dialog, Qt::Key_Return); // the safe one
    QTRY_VERIFY(!page->findChild<QDialog*>(QStringLiteral("launchDialog")));
    QVERIFY(campaign(id).status == CampaignStatus::Scheduled);
    click(*page, "launchButton");
    click(*page->findChild<QDialog*>(QStringLiteral("launchDialog")), "confirmButton");
    QTRY_VERIFY_WITH_TIMEOUT(campaign(id).status == CampaignStatus::Done, 20'000);
    QTRY_VERIFY(!page->findChild<QPushButton*>(QStringLiteral("launchButton"))->isVisible());
    QCOMPARE(m_engine->reader().counts(id)->submittedCount(), 3);
}

void WaitingCampaignTest::anotherTimeIsChosen()
{
    const CampaignId id = create(ScheduleType::Schedule, m_june, "America/New_York");
    const auto page = open(id);
    QTest::keyClick(page->findChild<QPushButton*>(QStringLiteral("timeButton")), Qt::Key_Space);
    auto* dialog = page->findChild<QDialog*>(QStringLiteral("scheduleDialog"));
    QVERIFY(dialog);
    auto* when = dialog->findChild<QDateTimeEdit*>(QStringLiteral("whenEdit"));
    QCOMPARE(when->time(), QTime(9, 0));
    when->setSelectedSection(QDateTimeEdit::HourSection);
    QTest::keyClicks(when, QStringLiteral("17"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(campaign(id).scheduledAt, m_june.addSecs(8 * 3600));
    QCOMPARE(campaign(id).scheduleZone, QStringLiteral("America/New_York"));
    QVERIFY(campaign(id).status == CampaignStatus::Scheduled);
}

void WaitingCampaignTest::aPassedTimeCannotBeChosen()
{
    const CampaignId id = create(ScheduleType::Draft);
    const auto page = open(id);
    click(*page, "timeButton");
    auto* dialog = page->findChild<QDialog*>(QStringLiteral("scheduleDialog"));
    auto* schedule = dialog->findChild<QPushButton*>(QStringLiteral("scheduleButton"));
    QVERIFY(schedule->isEnabled());
    auto* when = dialog->findChild<QDateTimeEdit*>(QStringLiteral("whenEdit"));
    when->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(when, QStringLiteral("2020"));
    QVERIFY(!schedule->isEnabled());
    QTest::keyClick(when, Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!page->findChild<QDialog*>(QStringLiteral("scheduleDialog")));
    QVERIFY(campaign(id).status == CampaignStatus::Draft);
}

void WaitingCampaignTest::isCancelled()
{
    const CampaignId id = create(ScheduleType::Schedule, m_june);
    const auto page = open(id);
    QCOMPARE(page->findChild<QPushButton*>(QStringLiteral("cancelButton"))->text(), QStringLiteral("Cancel campaign"));
    click(*page, "cancelButton");
    click(*page->findChild<QDialog*>(QStringLiteral("cancelDialog")), "confirmButton");
    QTRY_VERIFY(campaign(id).status == CampaignStatus::Cancelled);
    QTRY_VERIFY(!page->findChild<QPushButton*>(QStringLiteral("timeButton"))->isVisible());
}

void WaitingCampaignTest::whatMissedItsTimeSaysSo()
{
    const CampaignId id = create(ScheduleType::Schedule, m_june, "Europe/London");
    const QString path = m_engine->storePath();
    m_engine.reset();
    {
        auto store = Database::open(path, Database::Access::Write);
        QVERIFY(store);
        Statement late(**store, QStringLiteral("UPDATE campaigns SET scheduled_at = ?"));
        QVERIFY(late.run(rows::fromInstant(QDateTime::currentDateTimeUtc().addSecs(-3700))));
    }
    start();
    QTRY_VERIFY(campaign(id).status == CampaignStatus::Draft);
    const auto page = open(id);
    const auto* notice = page->findChild<MessageBar*>(QStringLiteral("campaignNotice"));
    QVERIFY(notice->isVisible());
    QVERIFY(notice->kind() == MessageKind::Warning);
    QVERIFY(notice->sentence().contains(QStringLiteral("(Europe/London)")));
    QCOMPARE(m_engine->reader().counts(id)->submittedCount(), 0);
    QVERIFY(page->findChild<QPushButton*>(QStringLiteral("launchButton"))->isVisible());

    click(*page, "timeButton");
    auto* dialog = page->findChild<QDialog*>(QStringLiteral("scheduleDialog"));
    click(*dialog, "scheduleButton"); // tomorrow morning in London
    QTRY_VERIFY(campaign(id).status == CampaignStatus::Scheduled);
    QCOMPARE(campaign(id).scheduleZone, QStringLiteral("Europe/London"));
    QTRY_VERIFY(!notice->isVisible());
}

void WaitingCampaignTest::anIncompleteDraftSaysWhatItLacks()
{
    const CampaignId id = create(ScheduleType::Draft);
    {
        auto store = Database::open(m_engine->storePath(), Database::Access::Write);
        QVERIFY(store && (*store)->execute(QStringLiteral("UPDATE campaigns SET message_template = ' '")));
    }
    const auto page = open(id);
    click(*page, "launchButton");
    QVERIFY(!page->findChild<QDialog*>(QStringLiteral("launchDialog")));
    QCOMPARE(page->findChild<MessageBar*>(QStringLiteral("campaignMessage"))->sentence(),
             QStringLiteral("Its message is empty."));
}

QTEST_MAIN(WaitingCampaignTest)
#include "waitingcampaign_test.moc"
