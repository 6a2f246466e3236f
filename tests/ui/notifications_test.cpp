#include "engine/store/database.h"
#include "tests/support/fakenotifications.h"
#include "tests/support/openengine.h"
#include "ui/desktop/campaignnews.h"
#include "ui/desktop/notifications.h"
#include "ui/desktop/tray.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace outbound;
using namespace std::chrono_literals;

/// What the desktop is told, over a real bus, of campaigns that really run.
class NotificationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(!m_bus.address().isEmpty());
        QApplication::setApplicationDisplayName(QStringLiteral("Outbound"));
        QGuiApplication::setDesktopFileName(QStringLiteral("outbound"));
    }

    void tellsTheDesktop()
    {
        FakeNotifications server(m_bus.address());
        const BusGuest guest(m_bus.address());
        Notifications notifications(guest.connection());
        QSignalSpy opened(&notifications, &Notifications::opened);
        notifications.show(QStringLiteral("smsc_1"), QStringLiteral("A is done"), QStringLiteral("1 < 2"));
        notifications.show(QStringLiteral("smsc_2"), QStringLiteral("B is done"), QStringLiteral("3 delivered"));
        QTRY_COMPARE(server.notices().size(), 2u);
        const FakeNotifications::Notice notice = server.notices().front();
        QCOMPARE(notice.program, QStringLiteral("Outbound"));
        QCOMPARE(notice.title, QStringLiteral("A is done"));
        QCOMPARE(notice.sentence, QStringLiteral("1 < 2"));
        QCOMPARE(notice.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("outbound"));
        QCOMPARE(notice.actions.value(0), QStringLiteral("default"));
        QTRY_VERIFY((server.click(2), !opened.isEmpty())); // the answers may still be on their way
        QCOMPARE(opened.front().front().toString(), QStringLiteral("smsc_2"));
    }

    void isPlainTextWhereMarkupIsRead()
    {
        FakeNotifications server(m_bus.address(), {QStringLiteral("body-markup")});
        const BusGuest guest(m_bus.address());
        Notifications notifications(guest.connection());
        QTRY_VERIFY(server.wasAsked());
        QTRY_VERIFY((notifications.show({}, {}, QStringLiteral("<b>")),
                     !server.notices().empty() && server.notices().back().sentence == QStringLiteral("&lt;b&gt;")));
    }

    void saysWhenNobodyShowsIt()
    {
        const BusGuest guest(m_bus.address());
        Notifications lonely(guest.connection());
        QSignalSpy notShown(&lonely, &Notifications::notShown);
        lonely.show({}, QStringLiteral("A is done"), {});
        QTRY_COMPARE(notShown.count(), 1);
        Notifications busless{QDBusConnection(QString())};
        QSignalSpy neither(&busless, &Notifications::notShown);
        busless.show({}, QStringLiteral("A is done"), {});
        QCOMPARE(neither.count(), 1);
    }

    void hasNewsOfWhatIsDone()
    {
        begin();
        CampaignNews news(*m_engine);
        QSignalSpy happened(&news, &CampaignNews::happened);
        send({QStringLiteral("+447700900001"), QStringLiteral("+447700900002")});
        QTRY_COMPARE_WITH_TIMEOUT(happened.count(), 1, 30'000);
        QCOMPARE(happened[0][1].toString(), QStringLiteral("Recall is done"));
        const QString sentence = happened[0][2].toString();
        int people = 0;
        for (const QString& part : sentence.split(u','))
            people += part.simplified().section(u' ', 0, 0).toInt();
        QCOMPARE(people, 2);
        QVERIFY(!sentence.contains(QStringLiteral("Secret")));
    }

    void isQuietAboutWhatWasDoneByHandAndWhenToldTo()
    {
        begin();
        CampaignNews news(*m_engine);
        QSignalSpy happened(&news, &CampaignNews::happened);
        QStringList many;
        for (int i = 100; i < 160; ++i)
            many << QStringLiteral("+447700900%1").arg(i);
        const CampaignId id = send(many);
        auto paused = m_engine->pauseCampaign(id);
        QTRY_VERIFY(paused.isFinished());
        QTRY_VERIFY(*m_engine->reader().status(id) == CampaignStatus::Paused);
        Settings quiet = m_engine->settings();
        quiet.notify = false;
        m_engine->saveSettings(quiet);
        const CampaignId other = send({QStringLiteral("+447700900001")});
        QTRY_VERIFY_WITH_TIMEOUT(*m_engine->reader().status(other) == CampaignStatus::Done, 30'000);
        QCoreApplication::processEvents();
        QCOMPARE(happened.count(), 0);
    }

    void saysWhyItIsPausedWithoutTheNumber()
    {
        begin();
        CampaignNews news(*m_engine);
        QSignalSpy happened(&news, &CampaignNews::happened);
        const CampaignId id = send({QStringLiteral("+447700900001")}, ScheduleType::Draft);
        auto visitor = Database::open(m_engine->storePath(), Database::Access::Visit);
        QVERIFY(visitor);
        QVERIFY((*visitor)->execute(QStringLiteral("UPDATE campaigns SET status = 'paused', "
                                                   "status_reason = 'The number +44 7700 900123 is not yours.'")));
        StoreChanges changes;
        changes.campaigns << id;
        emit m_engine->changed(changes);
        emit m_engine->changed(changes); // told once
        QCOMPARE(happened.count(), 1);
        QCOMPARE(happened[0][0].toString(), id);
        QCOMPARE(happened[0][1].toString(), QStringLiteral("Recall is paused"));
        QCOMPARE(happened[0][2].toString(), QStringLiteral("The number +44…0123 is not yours."));
    }

    void hasNewsOfTheFirstReplies()
    {
        SandboxScenario answering;
        answering.delivery.delivered = {1, {0s, 0s}};
        answering.delivery.undelivered.share = answering.delivery.failed.share = answering.delivery.sent.share = 0;
        answering.replies = {1, {0s, 0s}, {QStringLiteral("Secret answer")}, {}};
        begin(answering);
        auto news = std::make_unique<CampaignNews>(*m_engine);
        auto happened = std::make_unique<QSignalSpy>(news.get(), &CampaignNews::happened);
        const auto told = [&] { return ofReplies(*happened); };
        const CampaignId id = send({QStringLiteral("+447700900001"), QStringLiteral("+447700900002")});
        QTRY_VERIFY_WITH_TIMEOUT((m_engine->askForReceipts(), !told().isEmpty()), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT((m_engine->askForReceipts(), *m_engine->reader().replied(id) == 2), 30'000);
        QCOMPARE(told().size(), 1);
        QCOMPARE(told()[0][0].toString(), id);
        QCOMPARE(told()[0][1].toString(), QStringLiteral("First replies to Recall"));
        const QString sentence = told()[0][2].toString();
        QVERIFY2(sentence == QStringLiteral("2 people replied.") || sentence == QStringLiteral("1 people replied."),
                 qPrintable(sentence));

        StoreChanges changes;
        changes.campaigns << id;
        news = std::make_unique<CampaignNews>(*m_engine); // at the next start they are known
        happened = std::make_unique<QSignalSpy>(news.get(), &CampaignNews::happened);
        emit m_engine->changed(changes);
        QVERIFY(told().isEmpty());

        Settings quiet = m_engine->settings();
        quiet.notify = false;
        m_engine->saveSettings(quiet);
        const CampaignId other = send({QStringLiteral("+447700900003")});
        QTRY_VERIFY_WITH_TIMEOUT((m_engine->askForReceipts(), *m_engine->reader().replied(other) == 1), 30'000);
        changes.campaigns << other;
        emit m_engine->changed(changes);
        quiet.notify = true;
        m_engine->saveSettings(quiet);
        emit m_engine->changed(changes); // which is no news by now
        QVERIFY(told().isEmpty());
    }

    void hasAMenuInTheTray()
    {
        Tray tray;
        QSignalSpy window(&tray, &Tray::windowWanted);
        QSignalSpy quit(&tray, &Tray::quitWanted);
        tray.menu().actions().front()->trigger();
        tray.menu().actions().back()->trigger();
        QCOMPARE(window.count(), 1);
        QCOMPARE(quit.count(), 1);
    }

    void cleanup() { m_engine.reset(); }

private:
    static QList<QList<QVariant>> ofReplies(const QList<QList<QVariant>>& news)
    {
        QList<QList<QVariant>> replies;
        for (const QList<QVariant>& one : news)
            if (one[1].toString().contains(QStringLiteral("repl")))
                replies << one;
        return replies;
    }

    void begin(const SandboxScenario& sandbox = {})
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_engine = openEngine(m_dir->path(), sandbox);
        auto connected = m_engine->connectSandbox();
        QTRY_VERIFY(connected.isFinished());
        QVERIFY(connected.result());
    }

    CampaignId send(const QStringList& phones, ScheduleType schedule = ScheduleType::Now)
    {
        CampaignDraft draft;
        draft.fromNumber = QStringLiteral("+447700900123");
        draft.name = QStringLiteral("Recall");
        draft.messageTemplate = QStringLiteral("Secret");
        draft.scheduleType = schedule;
        for (const QString& phone : phones)
            draft.recipients.push_back({phone, {}});
        auto created = m_engine->createCampaign(draft);
        [&] { QTRY_VERIFY(created.isFinished()); }();
        return created.result() ? *created.result() : CampaignId();
    }

    PrivateBus m_bus;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
};

QTEST_MAIN(NotificationsTest)
#include "notifications_test.moc"
