#include "engine/sandbox/sandboxaccount.h"
#include "engine/store/migrations.h"
#include "engine/store/storereader.h"
#include "engine/store/storewriter.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/storeintegrity.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// Real processes: the engine is killed again and again in the middle of a campaign while the sandbox, which misbehaves
/// in every way it knows and is killed at times itself, lives on as the judge.
class KilledProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void everybodyIsTextedExactlyOnce();
};

namespace
{

constexpr int people = 600;
constexpr double mps = 60;
constexpr int kills = 25;
constexpr int killsPerWeather = 5;
constexpr quint32 seed = 20'260'517;

/// Whom the sandbox refuses, with the code it gives.
const QHash<QString, int> refusals{{QStringLiteral("+15005550001"), 21211},
                                   {QStringLiteral("+15005550002"), 21612},
                                   {QStringLiteral("+15005550009"), 21614}};

/// By turns: 429 with Retry-After and without, answers lost before and after the message was taken.
const QByteArray weathers[] = {
    R"({"latency_ms": 20, "list_lag_s": 1, "faults": {"throttle": {"every": 1, "times": 3, "retry_after_s": 1},
        "drop_before": {"every": 29}, "error_before": {"every": 31}, "hang_after": {"every": 37},
        "drop_after": {"every": 41}}})",
    R"({"latency_ms": 20, "list_lag_s": 1, "faults": {"throttle": {"every": 1, "times": 2},
        "hang_before": {"every": 43}, "drop_after": {"every": 17}, "error_after": {"every": 19},
        "html_after": {"every": 47}, "truncate_after": {"every": 53}}})"};

/// A store with one running campaign, as an engine left it.
CampaignId prepare(const QString& path)
{
    SystemClock clock;
    ChangeNotifier notifier(clock);
    auto database = Database::open(path, Database::Access::Write);
    StoreWriter writer(**database, notifier, clock);
    CampaignDraft draft;
    draft.fromNumber = sandboxNumbers().back().phone;
    draft.name = QStringLiteral("Recall");
    draft.messageTemplate = QStringLiteral("Hi {{first_name}}, your check-up is due.");
    const Variables name{{QStringLiteral("first_name"), QStringLiteral("Zoë")}};
    for (auto refused = refusals.cbegin(); refused != refusals.cend(); ++refused)
        draft.recipients.push_back({refused.key(), name});
    for (int i = refusals.size(); i < people; ++i)
        draft.recipients.push_back({QStringLiteral("+447700900%1").arg(i, 3, 10, QLatin1Char('0')), name});
    auto numbers = sandboxNumbers();
    numbers.back().mps = mps;
    if (!migrate(**database) || !writer.furnish() || !writer.saveNumbers(sandboxAccountSid(), numbers))
        return {};
    const auto id = writer.createCampaign(sandboxAccountSid(), draft);
    return id ? *id : CampaignId();
}

bool start(QProcess& engine, const QString& dataDir, const QString& url)
{
    engine.setProcessEnvironment(SandboxProcess::credentials(sandboxAccountSid()));
    engine.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    engine.start(QStringLiteral(OUTBOUND_PROGRAM),
                 {QStringLiteral("--headless"), QStringLiteral("--data-dir"), dataDir, QStringLiteral("--twilio-url"),
                  url, QStringLiteral("--request-timeout"), QStringLiteral("2"), QStringLiteral("--in-doubt-wait"),
                  QStringLiteral("3")});
    while (engine.canReadLine() || engine.waitForReadyRead())
        if (engine.readLine().startsWith("engine: running"))
            return true;
    return false;
}

} // namespace

void KilledProcessTest::everybodyIsTextedExactlyOnce()
{
    QTemporaryDir data;
    const QString path = data.filePath(QStringLiteral("outbound.db"));
    const CampaignId id = prepare(path);
    QVERIFY(!id.isEmpty());
    const auto reader = StoreReader::open(path);
    QVERIFY(reader);
    const auto submitted = [&] { return (*reader)->counts(id)->submittedCount(); };

    SandboxProcess sandbox(QStringLiteral(OUTBOUND_PROGRAM));
    QRandomGenerator random(seed);
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % killsPerWeather == 0)
            QVERIFY(sandbox.start(weathers[kill / killsPerWeather % std::size(weathers)]));
        QProcess engine;
        QVERIFY(start(engine, data.path(), sandbox.url()));
        // Some moment: after so many people, or after so long when nothing goes out.
        const int enough = submitted() + random.bounded(24);
        static_cast<void>(QTest::qWaitFor([&] { return submitted() >= enough; }, random.bounded(2000)));
        engine.kill();
        QVERIFY(engine.waitForFinished());
        QVERIFY2(submitted() < people, "there was nothing left to be killed in");
    }

    QProcess engine;
    QVERIFY(start(engine, data.path(), sandbox.url()));
    QTRY_VERIFY_WITH_TIMEOUT((*reader)->campaign(id)->campaign.status == CampaignStatus::Done, 120'000);
    engine.terminate();
    QVERIFY(engine.waitForFinished());
    QCOMPARE(engine.exitCode(), 0);

    const auto times = (*sandbox.ledger())->timesAccepted(sandboxAccountSid());
    QVERIFY(times);
    int seen = 0;
    const auto proof = (*reader)->proof(id, [&](const ProvenRecipient& person) {
        const Recipient& recipient = person.recipient;
        const int code = refusals.value(recipient.phone);
        const int accepted = times->value(recipient.phone);
        const bool isRight = code == 0 ? accepted == 1 : accepted == 0 && recipient.errorCode == code;
        if (!isRight)
            qWarning("%s: accepted %d times, error %d", qPrintable(recipient.phone), accepted, recipient.errorCode);
        seen += isRight;
        return true;
    });
    QVERIFY(proof);
    QCOMPARE(seen, people);
    QCOMPARE(times->size(), people - refusals.size());
    QVERIFY(proof->holds());
    QCOMPARE(proof->total, people);
    for (Standing standing : {Standing::Waiting, Standing::InDoubt, Standing::NotSent})
        QCOMPARE(proof->count(standing), 0);
    const auto sound = checkIntegrity(path);
    QVERIFY2(sound, sound ? "" : qPrintable(sound.error().detail));
}

QTEST_GUILESS_MAIN(KilledProcessTest)
#include "killedprocess_test.moc"
