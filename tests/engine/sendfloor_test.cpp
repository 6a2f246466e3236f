#include "engine/sandbox/sandboxserver.h"
#include "engine/sendfloor.h"
#include "tests/support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace outbound;
using namespace std::chrono_literals;

/// The send thread's side of the engine, in the test's thread and on its clock.
class SendFloorTest : public QObject
{
    Q_OBJECT

private slots:
    void schedulesAreLookedAtOnWakingUp();
    void aScheduleInThePastIsRefused();
    void eachAccountHasItsReplies();
};

void SendFloorTest::schedulesAreLookedAtOnWakingUp()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("outbound.db"));
    ManualClock clock;
    const auto floor = *SendFloor::open(path, clock, {});
    floor->wakeUp(); // before there is an account
    const AccountSid account = QStringLiteral("AC00000000000000000000000000000001");
    const QString sender = QStringLiteral("+12025550123");
    const auto database = *Database::open(path, Database::Access::Write);
    ChangeNotifier notifier(clock);
    QVERIFY(StoreWriter(*database, notifier, clock).saveNumbers(account, {{sender, {}, QStringLiteral("PN1")}}));
    floor->resume({QUrl(QStringLiteral("http://127.0.0.1:1")), {account, account, QStringLiteral("token")}});

    CampaignDraft draft;
    draft.fromNumber = sender;
    draft.name = QStringLiteral("Recall");
    draft.messageTemplate = QStringLiteral("Your check-up is due.");
    draft.recipients.push_back({QStringLiteral("+447700900000"), {}});
    draft.scheduleType = ScheduleType::Schedule;
    draft.scheduledAt = clock.now().addSecs(600);
    const auto ids = floor->createCampaigns(account, {draft});
    QVERIFY(ids);
    const auto reader = *StoreReader::open(path);
    const auto status = [&] { return reader->campaign(ids->front())->campaign.status; };

    clock.stepWallClock(10min); // timers stand still while the computer sleeps
    QVERIFY(status() == CampaignStatus::Scheduled);
    floor->wakeUp();
    QVERIFY(status() == CampaignStatus::Running);
}

void SendFloorTest::aScheduleInThePastIsRefused()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("outbound.db"));
    ManualClock clock;
    const auto floor = *SendFloor::open(path, clock, {});
    const AccountSid account = QStringLiteral("AC00000000000000000000000000000001");
    const QString sender = QStringLiteral("+12025550123");
    QVERIFY(floor->writer().saveNumbers(account, {{sender, {}, QStringLiteral("PN1")}}));
    CampaignDraft good;
    good.fromNumber = sender;
    good.name = QStringLiteral("Recall");
    good.messageTemplate = QStringLiteral("Your check-up is due.");
    good.recipients.push_back({QStringLiteral("+447700900000"), {}});
    good.scheduleType = ScheduleType::Schedule;
    good.scheduledAt = clock.now();
    CampaignDraft late = good;
    late.scheduledAt = clock.now().addMSecs(-1);
    const auto refused = floor->createCampaigns(account, {good, late});
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::InvalidSchedule);
    QCOMPARE(refused.error().detail, QStringLiteral("scheduled_at"));
    const auto reader = *StoreReader::open(path);
    QVERIFY(reader->campaigns(account)->empty()); // all or none

    const auto ids = floor->createCampaigns(account, {good});
    QVERIFY(ids);
    QVERIFY(floor->scheduleCampaign(ids->front(), late.scheduledAt, {}).error().code == ErrorCode::InvalidSchedule);
    QVERIFY(floor->scheduleCampaign(ids->front(), {}, {}).error().code == ErrorCode::InvalidSchedule);
    late.scheduleType = ScheduleType::Draft; // a draft may keep an old time
    QVERIFY(floor->createCampaigns(account, {late}));
}

void SendFloorTest::eachAccountHasItsReplies()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("outbound.db"));
    ManualClock clock;
    SandboxScenario scenario;
    scenario.delivery.delivered = {1, {1s, 1s}};
    scenario.delivery.undelivered.share = scenario.delivery.failed.share = scenario.delivery.sent.share = 0;
    scenario.replies.share = 1;
    scenario.replies.after = {1s, 1s};
    const auto sandbox = *SandboxServer::start(dir.filePath(QStringLiteral("sandbox.db")), 0, clock, scenario);
    const auto floor = *SendFloor::open(path, clock, {});
    const auto reader = *StoreReader::open(path);
    CampaignDraft draft;
    draft.fromNumber = sandboxNumbers()[0].phone;
    draft.name = QStringLiteral("Recall");
    draft.messageTemplate = QStringLiteral("Your check-up is due.");
    draft.recipients.push_back({QStringLiteral("+447700900000"), {}});
    const auto replied = [&](const CampaignId& id) {
        clock.advance(5s);
        return *reader->replied(id);
    };

    const AccountSid accounts[] = {sandboxAccountSid(), QStringLiteral("AC00000000000000000000000000000001")};
    std::vector<CampaignId> ids;
    for (const AccountSid& account : accounts) {
        QVERIFY(floor->writer().saveNumbers(account, sandboxNumbers()));
        floor->resume({sandbox->url(), {account, account, sandboxAuthToken()}}); // while the other is asked
        clock.advance(10min);                                                    // there is nothing to read for long
        const auto created = floor->createCampaigns(account, {draft});
        QVERIFY(created);
        ids.push_back(created->front());
        QCOMPARE(*reader->replied(ids.back()), 0);
        QTRY_COMPARE(replied(ids.back()), 1);
        floor->askForReceipts();
        clock.advance(1ms);
    }
    QCOMPARE(*reader->replied(ids.front()), 1);
    for (size_t i = 0; i < ids.size(); ++i)
        QCOMPARE(*reader->campaignsReplied(accounts[i]), std::vector{ids[i]});
}

QTEST_GUILESS_MAIN(SendFloorTest)
#include "sendfloor_test.moc"
