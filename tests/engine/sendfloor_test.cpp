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

QTEST_GUILESS_MAIN(SendFloorTest)
#include "sendfloor_test.moc"
