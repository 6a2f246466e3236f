#include "engine/engine.h"
#include "engine/http/httpserver.h"
#include "engine/sandbox/sandboxaccount.h"
#include "engine/store/apikeys.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <functional>

using namespace outbound;

/// One engine with its API and the built-in sandbox, and a second façade that is attached to it: each command goes over
/// real HTTP and is read back from the store.
class AttachedEngineTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void knowsWhoseAccountItIs();
    void sendsPausesAndCancels();
    void createsSeveralOrNone();
    void createsWhatNoRequestCouldCarry();
    void schedules();
    void renamesRemovesAndRestores();
    void setsAPace();
    void keepsAgentsAndOptOuts();
    void saysWhyNot();
    void hearsWhatOthersDo();
    void connectsAnAccountForTheOther();
    void passesSettingsOn();
    void goesOnWithTheNextEngine();
    void dropsItsKey();
    void needsAnApi();
    void needsTheSameVersion();

private:
    std::unique_ptr<Engine> own(bool api = true);
    template <typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        const bool inTime = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        return inTime ? future.result() : Result<T>(Error{ErrorCode::Cancelled, QStringLiteral("no answer in time")});
    }
    CampaignDraft draft(int people, ScheduleType type = ScheduleType::Now);
    Campaign campaign(const CampaignId& id) { return m_attached->reader().campaign(id)->campaign; }
    int sessionKeys();

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Engine> m_own;
    std::unique_ptr<Engine> m_attached;
};

std::unique_ptr<Engine> AttachedEngineTest::own(bool api)
{
    Engine::Options options;
    options.dataDir = m_data->path();
    options.api = api;
    options.apiPort = 0;
    auto engine = Engine::open(options);
    return engine ? std::move(*engine) : nullptr;
}

void AttachedEngineTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    m_own = own();
    QVERIFY(m_own);
    QVERIFY(wait(m_own->connectSandbox()));
    Engine::Options options;
    options.dataDir = m_data->path();
    auto attached = Engine::openOrAttach(options);
    QVERIFY2(attached, attached ? "" : qPrintable(attached.error().message));
    m_attached = std::move(*attached);
}

void AttachedEngineTest::cleanup()
{
    m_attached.reset();
    m_own.reset();
}

CampaignDraft AttachedEngineTest::draft(int people, ScheduleType type)
{
    CampaignDraft draft;
    draft.fromNumber = sandboxNumbers().back().phone;
    draft.name = QStringLiteral("Recall");
    draft.messageTemplate = QStringLiteral("Hi {{first_name}}, your check-up is due.");
    draft.scheduleType = type;
    for (int i = 0; i < people; ++i)
        draft.recipients.push_back({QStringLiteral("+447700900%1").arg(i, 3, 10, QLatin1Char('0')),
                                    {{QStringLiteral("first_name"), QStringLiteral("Zoë")}}});
    return draft;
}

int AttachedEngineTest::sessionKeys()
{
    const auto database = Database::open(m_own->storePath(), Database::Access::Read);
    Statement count(**database, QStringLiteral("SELECT count(*) FROM api_keys WHERE is_session"));
    return count.run() && count.next() ? count.value(0).toInt() : -1;
}

void AttachedEngineTest::knowsWhoseAccountItIs()
{
    QVERIFY(m_attached->isAttached());
    QVERIFY(!m_own->isAttached());
    QVERIFY(m_attached->connection().kind == Connection::Kind::Sandbox);
    QCOMPARE(m_attached->connection().account, sandboxAccountSid());
    QCOMPARE(m_attached->apiUrl(), m_own->apiUrl());
    QVERIFY(!m_attached->apiUrl().isEmpty());
    const auto preview = wait(m_attached->previewAudience(ImportSource::paste(QStringLiteral("+447700900123")), {}));
    QVERIFY(preview);
    QCOMPARE((*preview)->counts.accepted, 1);
}

void AttachedEngineTest::sendsPausesAndCancels()
{
    const auto id = wait(m_attached->createCampaign(draft(200)));
    QVERIFY2(id, id ? "" : qPrintable(id.error().message));
    QVERIFY(campaign(*id).source == CampaignSource::Dashboard);
    const auto submitted = [&] { return m_attached->reader().counts(*id)->submittedCount(); };
    QTRY_VERIFY(submitted() > 0);
    QVERIFY(wait(m_attached->pauseCampaign(*id)));
    QVERIFY(campaign(*id).status == CampaignStatus::Paused);
    QVERIFY(wait(m_attached->resumeCampaign(*id)));
    QVERIFY(campaign(*id).status == CampaignStatus::Running);
    QVERIFY(wait(m_attached->cancelCampaign(*id)));
    QVERIFY(campaign(*id).status == CampaignStatus::Cancelled);
    QVERIFY(submitted() < 200);

    const auto later = wait(m_attached->createCampaign(draft(1, ScheduleType::Draft)));
    QVERIFY(campaign(*later).status == CampaignStatus::Draft);
    QVERIFY(wait(m_attached->launchCampaign(*later)));
    QTRY_VERIFY(campaign(*later).status == CampaignStatus::Done);
}

void AttachedEngineTest::createsSeveralOrNone()
{
    auto later = draft(1, ScheduleType::Schedule);
    later.scheduledAt = QDateTime::currentDateTimeUtc().addDays(1);
    later.scheduleZone = QStringLiteral("Europe/London");
    const auto ids = wait(m_attached->createCampaigns({draft(1), later}));
    QVERIFY2(ids, ids ? "" : qPrintable(ids.error().message));
    QCOMPARE(ids->size(), 2u);
    QTRY_VERIFY(campaign(ids->front()).status == CampaignStatus::Done);
    QVERIFY(campaign(ids->back()).status == CampaignStatus::Scheduled);
    QCOMPARE(campaign(ids->back()).scheduledAt, later.scheduledAt);
    QCOMPARE(campaign(ids->back()).scheduleZone, later.scheduleZone);

    auto strange = draft(1);
    strange.fromNumber = QStringLiteral("+447700900999");
    const auto refused = wait(m_attached->createCampaigns({draft(3), strange}));
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::FromNumberNotOwned);
    for (const CampaignSummary& summary : *m_attached->reader().campaigns(sandboxAccountSid()))
        if (summary.counts.totalCount() == 3) {
            QVERIFY(summary.campaign.status == CampaignStatus::Cancelled);
            QCOMPARE(summary.counts.submittedCount(), 0);
        }
}

void AttachedEngineTest::createsWhatNoRequestCouldCarry()
{
    auto large = draft(900, ScheduleType::Draft);
    for (Addressee& person : large.recipients)
        for (int i = 0; i < 20; ++i)
            person.variables.insert(QStringLiteral("v%1").arg(i), QString(1000, QLatin1Char('x')));
    const auto id = wait(m_attached->createCampaign(large));
    QVERIFY2(id, id ? "" : qPrintable(id.error().message));
    QCOMPARE(m_attached->reader().counts(*id)->totalCount(), 900);
}

void AttachedEngineTest::schedules()
{
    const auto id = wait(m_attached->createCampaign(draft(1, ScheduleType::Draft)));
    const auto at = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch() + 86'400'000, Qt::UTC);
    QVERIFY(wait(m_attached->scheduleCampaign(*id, at, QStringLiteral("Europe/London"))));
    QVERIFY(campaign(*id).status == CampaignStatus::Scheduled);
    QCOMPARE(campaign(*id).scheduledAt, at);
    const auto passed = wait(m_attached->scheduleCampaign(*id, at.addYears(-2), QStringLiteral("Europe/London")));
    QVERIFY(!passed);
    QVERIFY(passed.error().code == ErrorCode::InvalidSchedule);
}

void AttachedEngineTest::renamesRemovesAndRestores()
{
    const auto first = wait(m_attached->createCampaign(draft(1, ScheduleType::Draft)));
    const auto second = wait(m_attached->createCampaign(draft(2, ScheduleType::Draft)));
    QVERIFY(wait(m_attached->renameCampaign(*first, QStringLiteral("Spring “recall” äß"))));
    QCOMPARE(campaign(*first).name, QStringLiteral("Spring “recall” äß"));
    QVERIFY(wait(m_attached->renameCampaign(*first, {})).error().code == ErrorCode::InvalidRequest);

    StoreChanges heard;
    connect(m_attached.get(), &Engine::changed, this,
            [&](const StoreChanges& changes) { heard.campaigns |= changes.campaigns; });
    QVERIFY(wait(m_attached->removeCampaigns({*first, *second})));
    QVERIFY(m_attached->reader().campaigns(sandboxAccountSid())->empty());
    QTRY_VERIFY(heard.campaigns.contains(*first) && heard.campaigns.contains(*second));
    QVERIFY(wait(m_attached->launchCampaign(*first)).error().code == ErrorCode::CampaignNotFound);
    heard = {};
    QVERIFY(wait(m_attached->restoreCampaigns({*first, *second})));
    QCOMPARE(m_attached->reader().campaigns(sandboxAccountSid())->size(), 2u);
    QTRY_VERIFY(heard.campaigns.contains(*first) && heard.campaigns.contains(*second));

    const QDateTime later = QDateTime::currentDateTimeUtc().addDays(1);
    QVERIFY(wait(m_attached->scheduleCampaign(*second, later, QStringLiteral("Europe/London"))));
    const auto refused = wait(m_attached->removeCampaigns({*first, *second}));
    QVERIFY(refused.error().code == ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(QStringLiteral("Cancel it first")));
    QCOMPARE(m_attached->reader().campaigns(sandboxAccountSid())->size(), 2u);
}

void AttachedEngineTest::setsAPace()
{
    const QString phone = sandboxNumbers().front().phone;
    QVERIFY(wait(m_attached->setPace(phone, 2.5)));
    QCOMPARE(m_attached->reader().number(sandboxAccountSid(), phone)->mps, 2.5);
    QVERIFY(wait(m_attached->syncNumbers()));
}

void AttachedEngineTest::keepsAgentsAndOptOuts()
{
    Agent agent{{}, QStringLiteral("Front desk"), QStringLiteral("Be kind."), true};
    const auto made = wait(m_attached->createAgent(agent));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(m_attached->reader().agent(made->id)->name, agent.name);
    QVERIFY(m_attached->reader().agent(made->id)->isDefault);
    agent = *made;
    agent.name = QStringLiteral("Reception");
    QVERIFY(wait(m_attached->updateAgent(agent)));
    QCOMPARE(m_attached->reader().agent(made->id)->name, QStringLiteral("Reception"));

    const QStringList phones{QStringLiteral("+447700900001"), QStringLiteral("+447700900002")};
    const auto added = wait(m_attached->addOptOuts(phones, QStringLiteral("asked to")));
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    QCOMPARE(*added, 2);
    QCOMPARE(*wait(m_attached->addOptOuts(phones, {})), 0);
    QVERIFY(wait(m_attached->removeOptOut(phones.front())));
    QCOMPARE(m_attached->reader().optOuts(sandboxAccountSid())->size(), 1u);
    const auto gone = wait(m_attached->removeOptOut(phones.front()));
    QVERIFY(!gone);
    QVERIFY(gone.error().code == ErrorCode::NotFound);
}

void AttachedEngineTest::saysWhyNot()
{
    const auto unknown = wait(m_attached->pauseCampaign(QStringLiteral("smsc_0000000000000000")));
    QVERIFY(!unknown);
    QVERIFY(unknown.error().code == ErrorCode::CampaignNotFound);
    QVERIFY(!unknown.error().message.isEmpty());
    auto nobody = draft(0);
    const auto refused = wait(m_attached->createCampaign(nobody));
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::InvalidRequest);
    QVERIFY(m_attached->reader().campaigns(sandboxAccountSid())->empty());
}

void AttachedEngineTest::hearsWhatOthersDo()
{
    StoreChanges heard;
    connect(m_attached.get(), &Engine::changed, this, [&](const StoreChanges& changes) {
        heard.campaigns |= changes.campaigns;
        heard.recipients |= changes.recipients;
        heard.numbers |= changes.numbers;
        heard.optOuts |= changes.optOuts;
    });
    const auto id = wait(m_own->createCampaign(draft(3)));
    QVERIFY(id);
    QTRY_VERIFY(heard.campaigns.contains(*id));
    for (const RecipientId person : *m_own->reader().recipientIds(*id, CountFilter::All))
        QTRY_VERIFY(heard.recipients.contains(person));
    heard = {};
    QVERIFY(wait(m_own->setPace(sandboxNumbers().front().phone, 3)));
    QTRY_VERIFY(heard.numbers);
    QVERIFY(wait(m_own->addOptOuts({QStringLiteral("+447700900001")}, {})));
    QTRY_VERIFY(heard.optOuts);
    QTRY_VERIFY(!m_attached->receiptsAsOf().isNull());
}

void AttachedEngineTest::connectsAnAccountForTheOther()
{
    m_attached.reset();
    m_own.reset();
    m_data = std::make_unique<QTemporaryDir>();
    m_own = own();
    Engine::Options options;
    options.dataDir = m_data->path();
    m_attached = std::move(*Engine::attach(options));
    QVERIFY(m_attached->connection().kind == Connection::Kind::None);
    const auto connection = wait(m_attached->connectSandbox());
    QVERIFY2(connection, connection ? "" : qPrintable(connection.error().message));
    QVERIFY(connection->kind == Connection::Kind::Sandbox);
    QVERIFY(m_own->connection().kind == Connection::Kind::Sandbox);
    QVERIFY(m_attached->connection().kind == Connection::Kind::Sandbox);
}

void AttachedEngineTest::passesSettingsOn()
{
    Settings settings = m_attached->settings();
    settings.mostLate = std::chrono::minutes(7);
    m_attached->saveSettings(settings);
    QTRY_VERIFY(m_own->settings().mostLate == std::chrono::minutes(7));
}

void AttachedEngineTest::goesOnWithTheNextEngine()
{
    QSignalSpy troubled(m_attached.get(), &Engine::storeTroubled);
    m_own.reset();
    QTRY_COMPARE(troubled.size(), 1);
    QVERIFY(troubled[0][0].toString().contains(QStringLiteral("has stopped")));
    const auto refused = wait(m_attached->createCampaign(draft(1)));
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Network);

    StoreChanges heard;
    connect(m_attached.get(), &Engine::changed, this, [&](const StoreChanges& changes) {
        heard.campaigns |= changes.campaigns;
        heard.everybody |= changes.everybody;
    });
    m_own = own();
    const auto meanwhile = wait(m_own->connectSandbox());
    QVERIFY(meanwhile);
    QTRY_COMPARE_WITH_TIMEOUT(troubled.size(), 2, 20'000);
    QVERIFY(troubled[1][0].toString().isEmpty());
    QTRY_VERIFY(heard.everybody);
    QTRY_VERIFY(m_attached->connection().kind == Connection::Kind::Sandbox);
    const auto id = wait(m_attached->createCampaign(draft(1)));
    QVERIFY2(id, id ? "" : qPrintable(id.error().message));
    QTRY_VERIFY(heard.campaigns.contains(*id));
    QCOMPARE(sessionKeys(), 1);
}

void AttachedEngineTest::dropsItsKey()
{
    QCOMPARE(sessionKeys(), 1);
    m_attached.reset();
    QCOMPARE(sessionKeys(), 0);
    QVERIFY(m_own->connection().kind == Connection::Kind::Sandbox);
}

void AttachedEngineTest::needsAnApi()
{
    m_attached.reset();
    m_own.reset();
    m_own = own(false);
    Engine::Options options;
    options.dataDir = m_data->path();
    const auto refused = Engine::openOrAttach(options);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::EngineRunning);
    QVERIFY(refused.error().message.contains(QStringLiteral("API is switched off")));
}

void AttachedEngineTest::needsTheSameVersion()
{
    m_attached.reset();
    m_own.reset();
    m_own = own(false);
    QThread thread; // attaching waits in this one
    thread.start();
    QObject desk;
    desk.moveToThread(&thread);
    std::unique_ptr<HttpServer> older;
    const auto there = [&](const std::function<void()>& call) {
        QMetaObject::invokeMethod(&desk, call, Qt::BlockingQueuedConnection);
    };
    const auto end = qScopeGuard([&] {
        there([&] { older.reset(); });
        thread.quit();
        thread.wait();
    });
    there([&] {
        auto server = HttpServer::listen(0, {}, [](const HttpRequest&, const HttpServer::Reply& reply) {
            reply({.body = R"({"status":"ok","version":"0.0.9"})"});
        });
        older = server ? std::move(*server) : nullptr;
    });
    QVERIFY(older);
    {
        const auto database = Database::open(m_own->storePath(), Database::Access::Write);
        Statement write(**database, QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES ('api_url', ?)"));
        QVERIFY(write.run(QStringLiteral("http://127.0.0.1:%1").arg(older->port())));
    }
    Engine::Options options;
    options.dataDir = m_data->path();
    const auto refused = Engine::openOrAttach(options);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("It is Outbound 0.0.9")),
             qPrintable(refused.error().message));
}

QTEST_GUILESS_MAIN(AttachedEngineTest)
#include "attachedengine_test.moc"
