#include "engine/engine.h"
#include "engine/sandbox/sandboxaccount.h"
#include "tests/support/sandboxprocess.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// An engine without a display in a process of its own, the sandbox in another as the judge, and this one attached.
class AttachedProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aCampaignGoesOnWithoutTheWindow();
    void commandsReachTheOtherProcess();
    void aKilledEngineIsTakenUpAgain();

private:
    bool startEngine();
    std::unique_ptr<Engine> attach();
    template <typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        const bool inTime = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        return inTime ? future.result() : Result<T>(Error{ErrorCode::Cancelled, QStringLiteral("no answer in time")});
    }
    static CampaignDraft draft(int people);
    bool everybodyOnce(int people);

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QProcess> m_engine;
};

void AttachedProcessTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<SandboxProcess>(QStringLiteral(OUTBOUND_PROGRAM));
    QVERIFY(m_sandbox->start());
    QVERIFY(startEngine());
}

void AttachedProcessTest::cleanup()
{
    m_engine->terminate();
    QVERIFY(m_engine->waitForFinished());
    m_engine.reset();
    m_sandbox.reset();
}

bool AttachedProcessTest::startEngine()
{
    m_engine = std::make_unique<QProcess>();
    m_engine->setProcessEnvironment(SandboxProcess::credentials(sandboxAccountSid()));
    m_engine->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_engine->start(QStringLiteral(OUTBOUND_PROGRAM),
                    {QStringLiteral("--headless"), QStringLiteral("--data-dir"), m_data->path(),
                     QStringLiteral("--api-port"), QStringLiteral("0"), QStringLiteral("--twilio-url"),
                     m_sandbox->url(), QStringLiteral("--request-timeout"), QStringLiteral("2"),
                     QStringLiteral("--in-doubt-wait"), QStringLiteral("3")});
    while (m_engine->canReadLine() || m_engine->waitForReadyRead())
        if (m_engine->readLine().startsWith("engine: running"))
            return true;
    return false;
}

std::unique_ptr<Engine> AttachedProcessTest::attach()
{
    Engine::Options options;
    options.dataDir = m_data->path();
    auto engine = Engine::openOrAttach(options);
    if (!engine)
        qWarning("%s", qPrintable(engine.error().message));
    // A new engine has its numbers a moment after it runs: when Twilio has told it.
    const auto hasNumbers = [&] { return !(*engine)->reader().numbers(sandboxAccountSid())->empty(); };
    return engine && QTest::qWaitFor(hasNumbers) ? std::move(*engine) : nullptr;
}

CampaignDraft AttachedProcessTest::draft(int people)
{
    CampaignDraft draft;
    draft.fromNumber = sandboxNumbers().back().phone;
    draft.name = QStringLiteral("Recall");
    draft.messageTemplate = QStringLiteral("Hi {{first_name}}, your check-up is due.");
    for (int i = 0; i < people; ++i)
        draft.recipients.push_back({QStringLiteral("+447700900%1").arg(i, 3, 10, QLatin1Char('0')),
                                    {{QStringLiteral("first_name"), QStringLiteral("Zoë")}}});
    return draft;
}

bool AttachedProcessTest::everybodyOnce(int people)
{
    const auto times = (*m_sandbox->ledger())->timesAccepted(sandboxAccountSid());
    return times && times->size() == people &&
           std::all_of(times->cbegin(), times->cend(), [](int count) { return count == 1; });
}

void AttachedProcessTest::aCampaignGoesOnWithoutTheWindow()
{
    constexpr int people = 60;
    auto window = attach();
    QVERIFY(window);
    QVERIFY(window->isAttached());
    const auto id = wait(window->createCampaign(draft(people)));
    QVERIFY2(id, id ? "" : qPrintable(id.error().message));
    QTRY_VERIFY(window->reader().counts(*id)->submittedCount() > 0);
    QVERIFY(window->reader().counts(*id)->submittedCount() < people);
    window.reset(); // closed while it sends
    const auto reader = StoreReader::open(Engine::storePath(m_data->path()));
    QTRY_VERIFY_WITH_TIMEOUT((*reader)->campaign(*id)->campaign.status == CampaignStatus::Done, 30'000);
    QVERIFY(everybodyOnce(people));
}

void AttachedProcessTest::commandsReachTheOtherProcess()
{
    const auto window = attach();
    QVERIFY(window);
    const auto status = [&](const CampaignId& id) { return *window->reader().status(id); };
    const auto submitted = [&](const CampaignId& id) { return window->reader().counts(id)->submittedCount(); };
    auto refused = draft(100);
    refused.recipients.front().phone = QStringLiteral("+15005550001"); // which the sandbox refuses
    const auto id = wait(window->createCampaign(refused));
    QVERIFY(id);
    QTRY_VERIFY(submitted(*id) > 2);
    QVERIFY(wait(window->pauseCampaign(*id)));
    QVERIFY(status(*id) == CampaignStatus::Paused);
    QVERIFY(wait(window->setPace(sandboxNumbers().back().phone, 200)));
    QCOMPARE(window->reader().number(sandboxAccountSid(), sandboxNumbers().back().phone)->mps, 200.0);
    QVERIFY(wait(window->resumeCampaign(*id)));
    QTRY_VERIFY(status(*id) == CampaignStatus::Done);
    QCOMPARE(submitted(*id), 100);
    const auto retried = wait(window->retryCampaign(*id));
    QVERIFY2(retried, retried ? "" : qPrintable(retried.error().message));
    QVERIFY(*retried >= 1);
    QTRY_VERIFY(status(*id) == CampaignStatus::Done);

    auto later = draft(5);
    later.scheduleType = ScheduleType::Draft;
    const auto dropped = wait(window->createCampaign(later));
    QVERIFY(wait(window->cancelCampaign(*dropped)));
    QVERIFY(status(*dropped) == CampaignStatus::Cancelled);
}

void AttachedProcessTest::aKilledEngineIsTakenUpAgain()
{
    constexpr int people = 60;
    const auto window = attach();
    QVERIFY(window);
    QSignalSpy troubled(window.get(), &Engine::storeTroubled);
    const auto id = wait(window->createCampaign(draft(people)));
    QVERIFY(id);
    QTRY_VERIFY(window->reader().counts(*id)->submittedCount() > 0);
    m_engine->kill();
    QVERIFY(m_engine->waitForFinished());
    QTRY_COMPARE(troubled.size(), 1);
    QVERIFY(!troubled[0][0].toString().isEmpty());
    const auto refused = wait(window->pauseCampaign(*id));
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Network);

    QVERIFY(startEngine());
    QTRY_COMPARE_WITH_TIMEOUT(troubled.size(), 2, 20'000);
    QVERIFY(troubled[1][0].toString().isEmpty());
    QVERIFY(window->connection().kind == Connection::Kind::Twilio); // by the environment's credentials
    const auto status = [&] { return *window->reader().status(*id); };
    QTRY_VERIFY_WITH_TIMEOUT(status() == CampaignStatus::Done, 30'000);
    QVERIFY(everybodyOnce(people));
}

QTEST_GUILESS_MAIN(AttachedProcessTest)
#include "attachedprocess_test.moc"
