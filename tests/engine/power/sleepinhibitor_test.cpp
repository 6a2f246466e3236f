#include "engine/power/sleepinhibitor.h"
#include "tests/support/fakelogind.h"
#include "tests/support/fakeportal.h"

#include <QTest>

using namespace outbound;

/// Holding and letting go over a real bus, with a portal and a logind of the test's own.
class SleepInhibitorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!m_bus.address().isEmpty()); }
    void init();
    void cleanup();
    void thePortalHoldsUntilLetGo();
    void whatItIsAlreadyIsNothingNew();
    void withoutAPortalLogindHolds();
    void aPortalThatRefusesLeavesItToLogind_data();
    void aPortalThatRefusesLeavesItToLogind();
    void withNeitherItIsSaidOnce();
    void withoutABusNothingHappens();
    void lettingGoWhileThePortalIsAskedLetsGoOnceItAnswers();
    void lettingGoWhileLogindIsAskedLetsGoOnceItAnswers();
    void holdingAgainWhileItIsAskedAsksOnce();
    void theEndLetsGo();
    void theEndLetsGoOfWhatIsStillAskedFor();
    void aPortalThatRestartsIsAskedAgain();
    void aLogindThatRestartsIsAskedAgain();
    void logindTakesOverFromAPortalThatGoes();
    void aServiceThatComesLaterIsAsked();
    void aNoMayBecomeAYes();

private:
    std::unique_ptr<SleepInhibitor> inhibitor() const
    {
        return std::make_unique<SleepInhibitor>(m_session->connection(), m_system->connection());
    }

    PrivateBus m_bus;
    std::unique_ptr<BusGuest> m_session;
    std::unique_ptr<BusGuest> m_system;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<FakeLogind> m_logind;
};

void SleepInhibitorTest::init()
{
    m_session = std::make_unique<BusGuest>(m_bus.address());
    m_system = std::make_unique<BusGuest>(m_bus.address());
    QVERIFY(m_session->connection().isConnected());
    m_portal = std::make_unique<FakePortal>(m_bus.address());
    m_logind = std::make_unique<FakeLogind>(m_bus.address());
}

void SleepInhibitorTest::cleanup()
{
    m_portal.reset();
    m_logind.reset();
}

void SleepInhibitorTest::thePortalHoldsUntilLetGo()
{
    const auto inhibitor = this->inhibitor();
    QVERIFY(!inhibitor->isHeld());
    inhibitor->hold(true);
    QVERIFY(!inhibitor->isHeld()); // it is not waited for
    QTRY_VERIFY(inhibitor->isHeld());
    QCOMPARE(m_portal->open(), 1);
    QVERIFY(!m_portal->reason().isEmpty());
    inhibitor->hold(false);
    QVERIFY(!inhibitor->isHeld());
    QTRY_COMPARE(m_portal->open(), 0);
    inhibitor->hold(true);
    QTRY_VERIFY(inhibitor->isHeld());
    QCOMPARE(m_portal->open(), 1);
    QCOMPARE(m_logind->asked(), 0);
}

void SleepInhibitorTest::whatItIsAlreadyIsNothingNew()
{
    const auto inhibitor = this->inhibitor();
    inhibitor->hold(false);
    inhibitor->hold(true);
    inhibitor->hold(true);
    QTRY_VERIFY(inhibitor->isHeld());
    inhibitor->hold(true);
    inhibitor->hold(false);
    QTRY_COMPARE(m_portal->open(), 0);
    QCOMPARE(m_portal->asked(), 1);
}

void SleepInhibitorTest::withoutAPortalLogindHolds()
{
    m_portal.reset();
    const auto inhibitor = this->inhibitor();
    inhibitor->hold(true);
    QTRY_VERIFY(inhibitor->isHeld());
    QCOMPARE(m_logind->open(), 1);
    const QStringList arguments = m_logind->arguments();
    QCOMPARE(arguments[0], QStringLiteral("sleep"));
    QCOMPARE(arguments[1], QStringLiteral("Outbound"));
    QVERIFY(!arguments[2].isEmpty());
    QCOMPARE(arguments[3], QStringLiteral("block"));
    inhibitor->hold(false);
    QTRY_COMPARE(m_logind->open(), 0);
}

void SleepInhibitorTest::aPortalThatRefusesLeavesItToLogind_data()
{
    QTest::addColumn<FakePortal::Mood>("mood");
    QTest::newRow("with an error") << FakePortal::Mood::Refuses;
    QTest::newRow("after its answer") << FakePortal::Mood::ThinksAgain;
    QTest::newRow("before its answer") << FakePortal::Mood::Foresees;
}

void SleepInhibitorTest::aPortalThatRefusesLeavesItToLogind()
{
    QFETCH(FakePortal::Mood, mood);
    m_portal->setMood(mood);
    const auto inhibitor = this->inhibitor();
    inhibitor->hold(true);
    QTRY_COMPARE(m_logind->open(), 1);
    QTRY_VERIFY(inhibitor->isHeld());
    QTRY_COMPARE(m_portal->open(), 0); // what can't hold is tidied away
    inhibitor->hold(false);
    QTRY_COMPARE(m_logind->open(), 0);
    QCOMPARE(m_portal->asked(), 1);
    QCOMPARE(m_logind->asked(), 1);
}

void SleepInhibitorTest::withNeitherItIsSaidOnce()
{
    m_portal->setMood(FakePortal::Mood::Refuses);
    m_logind->setDenies(true);
    static int said = 0;
    said = 0;
    static QtMessageHandler before = nullptr;
    before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& text) {
        if (QString::fromLatin1(context.category) != QLatin1String("outbound.engine"))
            return before(type, context, text);
        said += type == QtInfoMsg ? 1 : 100;
    });
    const auto inhibitor = this->inhibitor();
    for (int times = 1; times <= 3; ++times) {
        inhibitor->hold(true);
        QTRY_COMPARE(m_logind->asked(), times);
        inhibitor->hold(false);
    }
    inhibitor->hold(true);
    QTRY_COMPARE(m_logind->asked(), 4);
    QTRY_COMPARE(said, 1);
    qInstallMessageHandler(before);
    QVERIFY(!inhibitor->isHeld());
}

void SleepInhibitorTest::withoutABusNothingHappens()
{
    const QDBusConnection none{QString()};
    SleepInhibitor inhibitor(none, none);
    inhibitor.hold(true);
    inhibitor.askAgain();
    QVERIFY(!inhibitor.isHeld());
    inhibitor.hold(false);

    SleepInhibitor headless(none, m_system->connection());
    headless.hold(true);
    QTRY_VERIFY(headless.isHeld());
    QCOMPARE(m_logind->open(), 1);
}

void SleepInhibitorTest::lettingGoWhileThePortalIsAskedLetsGoOnceItAnswers()
{
    m_portal->setMood(FakePortal::Mood::HoldsBack);
    const auto inhibitor = this->inhibitor();
    inhibitor->hold(true);
    QTRY_COMPARE(m_portal->asked(), 1);
    inhibitor->hold(false);
    m_portal->answer();
    QCOMPARE(m_portal->open(), 1);
    QTRY_COMPARE(m_portal->open(), 0);
    QVERIFY(!inhibitor->isHeld());
    QCOMPARE(m_logind->asked(), 0);
}

void SleepInhibitorTest::lettingGoWhileLogindIsAskedLetsGoOnceItAnswers()
{
    m_portal.reset();
    m_logind->setHoldsBack(true);
    const auto inhibitor = this->inhibitor();
    inhibitor->hold(true);
    QTRY_COMPARE(m_logind->asked(), 1);
    inhibitor->hold(false);
    m_logind->answer();
    QCOMPARE(m_logind->open(), 1);
    QTRY_COMPARE(m_logind->open(), 0);
    QVERIFY(!inhibitor->isHeld());
}

void SleepInhibitorTest::holdingAgainWhileItIsAskedAsksOnce()
{
    m_portal->setMood(FakePortal::Mood::HoldsBack);
    const auto inhibitor = this->inhibitor();
    inhibitor->hold(true);
    QTRY_COMPARE(m_portal->asked(), 1);
    inhibitor->hold(false);
    inhibitor->hold(true);
    m_portal->answer();
    QTRY_VERIFY(inhibitor->isHeld());
    QCOMPARE(m_portal->open(), 1);
    QCOMPARE(m_portal->asked(), 1);
}

void SleepInhibitorTest::theEndLetsGo()
{
    auto inhibitor = this->inhibitor();
    inhibitor->hold(true);
    QTRY_VERIFY(inhibitor->isHeld());
    inhibitor.reset();
    QTRY_COMPARE(m_portal->open(), 0);

    m_portal.reset();
    inhibitor = this->inhibitor();
    inhibitor->hold(true);
    QTRY_VERIFY(inhibitor->isHeld());
    inhibitor.reset();
    QTRY_COMPARE(m_logind->open(), 0);
}

void SleepInhibitorTest::theEndLetsGoOfWhatIsStillAskedFor()
{
    m_portal->setMood(FakePortal::Mood::HoldsBack);
    auto inhibitor = this->inhibitor();
    inhibitor->hold(true);
    QTRY_COMPARE(m_portal->asked(), 1);
    inhibitor.reset();
    m_portal->answer();
    QCOMPARE(m_portal->open(), 1);
    QTRY_COMPARE(m_portal->open(), 0);
}

void SleepInhibitorTest::aPortalThatRestartsIsAskedAgain()
{
    m_logind.reset();
    const auto inhibitor = this->inhibitor();
    inhibitor->hold(true);
    QTRY_VERIFY(inhibitor->isHeld());
    m_portal.reset();
    QTRY_VERIFY(!inhibitor->isHeld());
    m_portal = std::make_unique<FakePortal>(m_bus.address());
    QTRY_VERIFY(inhibitor->isHeld());
    QCOMPARE(m_portal->open(), 1);
    inhibitor->hold(false);
    QTRY_COMPARE(m_portal->open(), 0);

    m_portal.reset();
    m_portal = std::make_unique<FakePortal>(m_bus.address());
    inhibitor->hold(true);
    QTRY_VERIFY(inhibitor->isHeld());
    QCOMPARE(m_portal->asked(), 1); // nothing was asked of it while nothing was to be held
}

void SleepInhibitorTest::aLogindThatRestartsIsAskedAgain()
{
    m_portal.reset();
    const auto inhibitor = this->inhibitor();
    inhibitor->hold(true);
    QTRY_VERIFY(inhibitor->isHeld());
    m_logind.reset();
    m_logind = std::make_unique<FakeLogind>(m_bus.address());
    QTRY_COMPARE(m_logind->open(), 1);
    QTRY_VERIFY(inhibitor->isHeld());
    inhibitor->hold(false);
    QTRY_COMPARE(m_logind->open(), 0);
}

void SleepInhibitorTest::logindTakesOverFromAPortalThatGoes()
{
    const auto inhibitor = this->inhibitor();
    inhibitor->hold(true);
    QTRY_VERIFY(inhibitor->isHeld());
    m_portal.reset();
    QTRY_COMPARE(m_logind->open(), 1);
    QTRY_VERIFY(inhibitor->isHeld());
}

void SleepInhibitorTest::aServiceThatComesLaterIsAsked()
{
    m_portal.reset();
    m_logind->setHoldsBack(true);
    const auto inhibitor = this->inhibitor();
    inhibitor->hold(true);
    QTRY_COMPARE(m_logind->asked(), 1);
    m_portal = std::make_unique<FakePortal>(m_bus.address()); // while logind is asked, which then goes
    m_logind.reset();
    QTRY_VERIFY(inhibitor->isHeld());
    QCOMPARE(m_portal->open(), 1);
}

void SleepInhibitorTest::aNoMayBecomeAYes()
{
    m_portal.reset();
    m_logind->setDenies(true); // as it does while the computer is about to sleep
    const auto inhibitor = this->inhibitor();
    inhibitor->askAgain();
    QCOMPARE(m_logind->asked(), 0);
    inhibitor->hold(true);
    QTRY_COMPARE(m_logind->asked(), 1);
    m_logind->setDenies(false);
    inhibitor->askAgain();
    QTRY_VERIFY(inhibitor->isHeld());
    QCOMPARE(m_logind->arguments()[3], QStringLiteral("block"));
    inhibitor->askAgain();
    QCOMPARE(m_logind->asked(), 2);
}

QTEST_GUILESS_MAIN(SleepInhibitorTest)
#include "sleepinhibitor_test.moc"
