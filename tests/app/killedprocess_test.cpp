#include "engine/sandbox/sandboxaccount.h"
#include "engine/sandbox/sandboxledger.h"
#include "engine/store/migrations.h"
#include "engine/store/storereader.h"
#include "engine/store/storewriter.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace outbound;

/// Real processes: the engine is killed again and again in the middle of a campaign while the sandbox, which also drops
/// connections right after accepting a message, lives on as the judge.
class KilledProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void everybodyIsTextedExactlyOnce();
};

namespace
{

constexpr int people = 240;
constexpr double mps = 40;
constexpr int kills = 6;

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
    for (int i = 0; i < people; ++i)
        draft.recipients.push_back({QStringLiteral("+4477009%1").arg(i, 5, 10, QLatin1Char('0')),
                                    {{QStringLiteral("first_name"), QStringLiteral("Zoë")}}});
    auto numbers = sandboxNumbers();
    numbers.back().mps = mps;
    if (!migrate(**database) || !writer.furnish() || !writer.saveNumbers(sandboxAccountSid(), numbers))
        return {};
    const auto id = writer.createCampaign(sandboxAccountSid(), draft);
    return id ? *id : CampaignId();
}

void start(QProcess& process, const QStringList& arguments, const QProcessEnvironment& environment)
{
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(OUTBOUND_PROGRAM), arguments);
    QVERIFY(process.waitForStarted());
}

QString valueAfter(QProcess& process, const QByteArray& prefix)
{
    while (process.canReadLine() || process.waitForReadyRead(5000))
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().trimmed();
            if (line.startsWith(prefix))
                return QString::fromUtf8(line.mid(prefix.size()));
        }
    return {};
}

} // namespace

void KilledProcessTest::everybodyIsTextedExactlyOnce()
{
    QTemporaryDir data;
    QTemporaryDir sandboxData;
    const CampaignId id = prepare(data.filePath(QStringLiteral("outbound.db")));
    QVERIFY(!id.isEmpty());

    QProcess sandbox;
    auto environment = QProcessEnvironment::systemEnvironment();
    start(sandbox,
          {QStringLiteral("sandbox"), QStringLiteral("--data-dir"), sandboxData.path(),
           QStringLiteral("--drop-after-accept"), QStringLiteral("17")},
          environment);
    const QString url = valueAfter(sandbox, "sandbox: ");
    QVERIFY(url.startsWith(QStringLiteral("http://127.0.0.1:")));
    environment.insert(QStringLiteral("TWILIO_ACCOUNT_SID"), sandboxAccountSid());
    environment.insert(QStringLiteral("TWILIO_AUTH_TOKEN"), sandboxAuthToken());
    const QStringList arguments{QStringLiteral("--headless"),
                                QStringLiteral("--data-dir"),
                                data.path(),
                                QStringLiteral("--twilio-url"),
                                url,
                                QStringLiteral("--request-timeout"),
                                QStringLiteral("2"),
                                QStringLiteral("--in-doubt-wait"),
                                QStringLiteral("2")};

    const auto reader = StoreReader::open(data.filePath(QStringLiteral("outbound.db")));
    QVERIFY(reader);
    const auto submitted = [&] { return (*reader)->counts(id)->submittedCount(); };
    for (int kill = 0; kill < kills; ++kill) {
        QProcess engine;
        start(engine, arguments, environment);
        const int before = submitted();
        const int more = 10 + QRandomGenerator::global()->bounded(20);
        QTRY_VERIFY_WITH_TIMEOUT(submitted() >= before + more, 20'000);
        engine.kill();
        QVERIFY(engine.waitForFinished());
        QVERIFY(submitted() < people);
    }

    QProcess engine;
    start(engine, arguments, environment);
    QTRY_VERIFY_WITH_TIMEOUT((*reader)->campaign(id)->campaign.status == CampaignStatus::Done, 60'000);
    QCOMPARE(submitted(), people);
    engine.terminate();
    QVERIFY(engine.waitForFinished());
    QCOMPARE(engine.exitCode(), 0);

    const auto ledger = SandboxLedger::open(sandboxData.filePath(QStringLiteral("sandbox.db")));
    SandboxListing everything;
    everything.account = sandboxAccountSid();
    everything.limit = people * 3;
    QHash<QString, int> times;
    for (const SandboxMessage& message : *(*ledger)->list(everything))
        ++times[message.to];
    QCOMPARE(times.size(), people);
    for (auto entry = times.cbegin(); entry != times.cend(); ++entry)
        QVERIFY2(entry.value() == 1, qPrintable(entry.key() + QStringLiteral(" was texted more than once")));
    sandbox.terminate();
    QVERIFY(sandbox.waitForFinished());
}

QTEST_GUILESS_MAIN(KilledProcessTest)
#include "killedprocess_test.moc"
