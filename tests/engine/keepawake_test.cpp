#include "engine/sandbox/sandboxaccount.h"
#include "tests/support/fakelogind.h"
#include "tests/support/fakeportal.h"
#include "tests/support/openengine.h"

#include <QTest>

using namespace outbound;

/// That the computer stays awake exactly while a campaign is running, over the buses the program finds.
class KeepAwakeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aRunningCampaignHoldsAndADoneOneLetsGo();
    void aPausedCampaignLetsGo();
    void theOperatorDecides();
    void whatWasRunningHoldsAfterTheNextStart();
    void whatWasRefusedIsAskedAgainAfterSleep();
    void withoutServicesItSendsAsEver();

private:
    void open();
    CampaignId send(int people);

    PrivateBus m_bus;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Engine> m_engine;
};

void KeepAwakeTest::initTestCase()
{
    QVERIFY(!m_bus.address().isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLocal8Bit());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toLocal8Bit());
}

void KeepAwakeTest::init()
{
    m_portal = std::make_unique<FakePortal>(m_bus.address());
    m_data = std::make_unique<QTemporaryDir>();
    open();
}

void KeepAwakeTest::cleanup()
{
    m_engine.reset();
    m_portal.reset();
}

void KeepAwakeTest::open()
{
    m_engine.reset();
    m_engine = openEngine(m_data->path());
    const auto connected = m_engine->connectSandbox();
    QTRY_VERIFY(connected.isFinished());
    QVERIFY(connected.result());
}

/// At one message a second.
CampaignId KeepAwakeTest::send(int people)
{
    CampaignDraft draft;
    draft.fromNumber = sandboxNumbers().front().phone;
    draft.name = QStringLiteral("Recall");
    draft.messageTemplate = QStringLiteral("Your check-up is due.");
    for (int i = 0; i < people; ++i)
        draft.recipients.push_back({QStringLiteral("+4477009%1").arg(i, 5, 10, QLatin1Char('0')), {}});
    const auto created = m_engine->createCampaign(draft);
    if (!QTest::qWaitFor([&] { return created.isFinished(); }) || !created.result())
        return {};
    return *created.result();
}

void KeepAwakeTest::aRunningCampaignHoldsAndADoneOneLetsGo()
{
    QCOMPARE(m_portal->asked(), 0);
    const CampaignId id = send(2);
    const auto status = [&] { return m_engine->reader().campaign(id)->campaign.status; };
    QTRY_COMPARE(m_portal->open(), 1);
    QVERIFY(status() == CampaignStatus::Running);
    QTRY_VERIFY_WITH_TIMEOUT(status() == CampaignStatus::Done, 20'000);
    QTRY_COMPARE(m_portal->open(), 0);
    QCOMPARE(m_portal->asked(), 1);
}

void KeepAwakeTest::aPausedCampaignLetsGo()
{
    const CampaignId id = send(100);
    QTRY_COMPARE(m_portal->open(), 1);
    m_engine->pauseCampaign(id);
    QTRY_COMPARE(m_portal->open(), 0);
    m_engine->resumeCampaign(id);
    QTRY_COMPARE(m_portal->open(), 1);
    m_engine->cancelCampaign(id);
    QTRY_COMPARE(m_portal->open(), 0);
}

void KeepAwakeTest::theOperatorDecides()
{
    Settings settings = m_engine->settings();
    settings.keepAwake = false;
    m_engine->saveSettings(settings);
    QVERIFY(!send(100).isEmpty());
    settings.keepAwake = true;
    m_engine->saveSettings(settings);
    QTRY_COMPARE(m_portal->open(), 1);
    QCOMPARE(m_portal->asked(), 1); // not before
    settings.keepAwake = false;
    m_engine->saveSettings(settings);
    QTRY_COMPARE(m_portal->open(), 0);
}

void KeepAwakeTest::whatWasRunningHoldsAfterTheNextStart()
{
    QVERIFY(!send(100).isEmpty());
    QTRY_COMPARE(m_portal->open(), 1);
    m_engine.reset();
    QTRY_COMPARE(m_portal->open(), 0);
    open();
    QTRY_COMPARE(m_portal->open(), 1);
}

void KeepAwakeTest::whatWasRefusedIsAskedAgainAfterSleep()
{
    m_portal.reset();
    FakeLogind logind(m_bus.address());
    logind.setDenies(true); // as it does while the computer is falling asleep
    QVERIFY(!send(100).isEmpty());
    QTRY_COMPARE(logind.asked(), 1);
    logind.setDenies(false);
    logind.tellOfSleep(false);
    QTRY_COMPARE(logind.open(), 1);
}

void KeepAwakeTest::withoutServicesItSendsAsEver()
{
    m_portal.reset();
    const CampaignId id = send(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->reader().campaign(id)->campaign.status == CampaignStatus::Done, 20'000);
}

QTEST_GUILESS_MAIN(KeepAwakeTest)
#include "keepawake_test.moc"
