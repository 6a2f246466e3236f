#include "engine/engine.h"
#include "engine/sandbox/sandboxaccount.h"
#include "engine/sandbox/sandboxledger.h"

#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// The whole flow over real sockets, a real store and the built-in sandbox, on the system's clock.
class EngineTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aCampaignGoesFromFileToDeliveries();
    void aDroppedConnectionStillMeansExactlyOnce();
    void pauseResumeAndCancel();
    void partsOfACampaignAreCreatedTogether();
    void nothingIsSentWithoutAConnection();
    void wrongCredentialsAreSaidPlainly();
    void oneEngineADirectory();
    void theSandboxIsRemembered();

private:
    std::unique_ptr<Engine> open(int dropAfterAccept = 0);
    template <typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        const bool inTime = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        return inTime ? future.result() : Result<T>(Error{ErrorCode::Network, QStringLiteral("no answer in time")});
    }
    static CampaignDraft draft(const QString& sender, int people);
    QHash<QString, int> timesAccepted(Engine& engine);

    std::unique_ptr<QTemporaryDir> m_data;
};

void EngineTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Engine> EngineTest::open(int dropAfterAccept)
{
    Engine::Options options;
    options.dataDir = m_data->path();
    options.requestTimeout = std::chrono::seconds(2);
    options.inDoubtWait = std::chrono::seconds(3);
    if (dropAfterAccept > 0)
        options.sandbox.faults = {{.kind = SandboxFault::Kind::Drop, .accepted = true, .every = dropAfterAccept}};
    auto engine = Engine::open(options);
    return engine ? std::move(*engine) : nullptr;
}

CampaignDraft EngineTest::draft(const QString& sender, int people)
{
    CampaignDraft draft;
    draft.fromNumber = sender;
    draft.name = QStringLiteral("Recall");
    draft.messageTemplate = QStringLiteral("Hi {{first_name}}, your check-up is due.");
    for (int i = 0; i < people; ++i)
        draft.recipients.push_back({QStringLiteral("+4477009%1").arg(i, 5, 10, QLatin1Char('0')),
                                    {{QStringLiteral("first_name"), QStringLiteral("Zoë")}}});
    return draft;
}

QHash<QString, int> EngineTest::timesAccepted(Engine& engine)
{
    QHash<QString, int> times;
    const auto ledger = SandboxLedger::open(engine.sandboxLedgerPath());
    SandboxListing everything;
    everything.account = sandboxAccountSid();
    everything.limit = 100'000;
    for (const SandboxMessage& message : *(*ledger)->list(everything))
        ++times[message.to];
    return times;
}

void EngineTest::aCampaignGoesFromFileToDeliveries()
{
    auto engine = open();
    QVERIFY(engine);
    const auto connection = wait(engine->connectSandbox());
    QVERIFY(connection);
    QVERIFY(connection->kind == Connection::Kind::Sandbox);
    const auto numbers = *engine->reader().numbers(connection->account);
    QCOMPARE(numbers.size(), 3u);

    const auto preview =
        wait(engine->previewAudience(ImportSource::file(QStringLiteral(":/samples/event-list.csv")), {}));
    QVERIFY(preview);
    auto wanted = draft(sandboxNumbers().back().phone, 0);
    wanted.messageTemplate = QStringLiteral("Hi {{Name}}, doors open at 7.");
    wanted.recipients = (*preview)->addressees();
    int told = 0;
    connect(engine.get(), &Engine::changed, this, [&] { ++told; });
    const auto id = wait(engine->createCampaign(wanted));
    QVERIFY(id);

    const auto counts = [&] { return *engine->reader().counts(*id); };
    QTRY_VERIFY_WITH_TIMEOUT(engine->reader().campaign(*id)->campaign.status == CampaignStatus::Done, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(counts().deliveredCount() > counts().totalCount() / 2, 20'000);
    QCOMPARE(counts().totalCount(), (*preview)->counts.accepted);
    QCOMPARE(counts().deliveredCount() + counts().failedCount() + counts().pendingCount(), counts().totalCount());
    QVERIFY(told > 0);
    QVERIFY(!engine->receiptsAsOf().isNull());
    const auto times = timesAccepted(*engine);
    QCOMPARE(times.size(), counts().totalCount());
    for (const int count : times)
        QCOMPARE(count, 1);
}

void EngineTest::aDroppedConnectionStillMeansExactlyOnce()
{
    auto engine = open(3);
    QVERIFY(wait(engine->connectSandbox()));
    const auto id = wait(engine->createCampaign(draft(sandboxNumbers().back().phone, 30)));
    QVERIFY(id);
    QTRY_VERIFY_WITH_TIMEOUT(engine->reader().campaign(*id)->campaign.status == CampaignStatus::Done, 30'000);
    const auto times = timesAccepted(*engine);
    QCOMPARE(times.size(), 30);
    for (const int count : times)
        QCOMPARE(count, 1);
}

void EngineTest::pauseResumeAndCancel()
{
    auto engine = open();
    QVERIFY(wait(engine->connectSandbox()));
    const auto id = wait(engine->createCampaign(draft(sandboxNumbers().back().phone, 100)));
    const auto submitted = [&] { return engine->reader().counts(*id)->submittedCount(); };
    QTRY_VERIFY(submitted() >= 10);
    QVERIFY(wait(engine->pauseCampaign(*id)));
    QVERIFY(engine->reader().campaign(*id)->campaign.status == CampaignStatus::Paused);
    QTest::qWait(200); // what is in flight comes home
    const int atPause = submitted();
    QVERIFY(atPause < 100);
    QTest::qWait(400);
    QCOMPARE(submitted(), atPause);
    QVERIFY(!wait(engine->pauseCampaign(*id)));
    QVERIFY(wait(engine->resumeCampaign(*id)));
    QTRY_VERIFY(submitted() > atPause);
    QVERIFY(wait(engine->cancelCampaign(*id)));
    QTest::qWait(200);
    QVERIFY(!wait(engine->resumeCampaign(*id)));
    QCOMPARE(timesAccepted(*engine).size(), submitted());
}

void EngineTest::partsOfACampaignAreCreatedTogether()
{
    auto engine = open();
    QVERIFY(wait(engine->connectSandbox()));
    const QString sender = sandboxNumbers().back().phone;
    CampaignDraft first = draft(sender, 20);
    CampaignDraft second = draft(sender, 40);
    second.recipients.erase(second.recipients.begin(), second.recipients.begin() + 20);
    CampaignDraft wrong = second;
    wrong.name.clear();
    const auto refused = wait(engine->createCampaigns({first, wrong}));
    QVERIFY(!refused);
    QVERIFY(!refused.error().message.isEmpty());
    QVERIFY(engine->reader().campaigns(engine->connection().account)->empty());

    const auto ids = wait(engine->createCampaigns({first, second}));
    QVERIFY(ids);
    QCOMPARE(ids->size(), 2u);
    for (const CampaignId& id : *ids)
        QTRY_VERIFY_WITH_TIMEOUT(engine->reader().campaign(id)->campaign.status == CampaignStatus::Done, 20'000);
    const auto times = timesAccepted(*engine);
    QCOMPARE(times.size(), 40);
    for (const int count : times)
        QCOMPARE(count, 1);
}

void EngineTest::nothingIsSentWithoutAConnection()
{
    auto engine = open();
    QVERIFY(engine->connection().kind == Connection::Kind::None);
    const auto id = wait(engine->createCampaign(draft(sandboxNumbers().back().phone, 1)));
    QVERIFY(!id);
    QVERIFY(!id.error().message.isEmpty());
}

void EngineTest::wrongCredentialsAreSaidPlainly()
{
    Engine::Options options;
    options.dataDir = m_data->path();
    options.requestTimeout = std::chrono::seconds(2);
    auto sandbox = open();
    QVERIFY(wait(sandbox->connectSandbox()));
    QVERIFY(!wait(sandbox->connectTwilio({QStringLiteral("AC123"), QStringLiteral("AC123"), QStringLiteral("x")})));
    QVERIFY(sandbox->connection().kind == Connection::Kind::Sandbox); // what worked stays
    sandbox.reset();
    options.twilioUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    auto engine = Engine::open(options);
    const QString account = QStringLiteral("AC00000000000000000000000000000001");
    const auto connection = wait((*engine)->connectTwilio({account, account, QStringLiteral("token")}));
    QVERIFY(connection.error().code == ErrorCode::Network);
    QVERIFY((*engine)->connection().kind == Connection::Kind::None);
}

void EngineTest::oneEngineADirectory()
{
    auto engine = open();
    QVERIFY(engine);
    Engine::Options options;
    options.dataDir = m_data->path();
    const auto second = Engine::open(options);
    QVERIFY(!second);
    QVERIFY(second.error().code == ErrorCode::EngineRunning);
    engine.reset();
    QVERIFY(Engine::open(options));
}

void EngineTest::theSandboxIsRemembered()
{
    {
        auto engine = open();
        QVERIFY(engine->settings().connect == Settings::Connect::Nothing);
        QVERIFY(wait(engine->connectSandbox()));
    }
    QVERIFY(open()->settings().connect == Settings::Connect::Sandbox);
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
