#include "engine/store/storereader.h"
#include "tests/app/commands/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace outbound;

/// Campaigns from the shell, on the built-in sandbox.
class SendCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wrongUseIsRefusedWithASentence_data();
    void wrongUseIsRefusedWithASentence();
    void textingIsNeverTheDefault();
    void nobodyIsTextedWithoutAnAnswer();
    void aDryRunStoresNothing();
    void aCampaignIsStoredForTheNextEngine();
    void anUnfilledPlaceholderIsNamed();
    void waitingSendsAndTellsHowItWent();
    void whatFailsShowsInTheExitCode();
    void waitingEndsWithoutHarm();
    void aTimeIsReadInItsZone();
    void tooManyPeopleAreSplitOrRefused();
    void whoHasOptedOutIsNotTexted();
    void anUnreadableStoreTextsNobody();
    void theListMayComeThroughStandardInput();
    void severalListsAreOneCampaign();
    void theEngineThatRunsSends();
    void aPauseEndsTheWaiting();
    void anEngineOfAnotherAccountIsNotUsed();

private:
    QStringList arguments(const QString& more, const QString& csv = {}) const
    {
        return QStringList{QStringLiteral("send"),       QStringLiteral("--sandbox"),
                           QStringLiteral("--data-dir"), data(),
                           QStringLiteral("--from"),     QStringLiteral("+14155550142"),
                           QStringLiteral("--template"), QStringLiteral("Hi {{first_name}}"),
                           QStringLiteral("--csv"),      csv.isEmpty() ? m_csv : csv} +
               more.split(u' ', Qt::SkipEmptyParts);
    }
    Answer send(const QString& more, const QByteArray& input = {}) const { return runProgram(arguments(more), input); }
    QString data() const { return m_folder->filePath(QStringLiteral("data")); }
    QString written(const QByteArray& list, const char* name) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
            qFatal("the disk is full");
        return file.fileName();
    }
    QJsonArray campaigns() const
    {
        const Answer list = runProgram({QStringLiteral("campaigns"), QStringLiteral("list"), QStringLiteral("--json"),
                                        QStringLiteral("--sandbox"), QStringLiteral("--data-dir"), data()});
        return QJsonDocument::fromJson(list.output)[u"campaigns"].toArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_csv;
};

void SendCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_csv = written("Phone,first_name\n07700900123,Zoe\n07700900124,Ann\nnobody,X\n07700900123,Again\n", "people.csv");
}

void SendCommandTest::wrongUseIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("more");
    for (const char* more :
         {"--now --at 2027-03-01T09:00Z", "--at tomorrow", "--at 2027-02-30T09:00Z", "--at 2020-01-01T09:00Z --yes",
          "--at 2027-03-01T09:00 --zone Mars/Base", "--now --zone Europe/London", "--dry-run --wait",
          "--at 2027-03-28T01:30 --zone Europe/London", "--at 2027-10-31T01:30 --zone Europe/London", "--now extra",
          "--now --phone-column Nowhere --yes", "--now --latency soon"})
        QTest::newRow(more) << QString::fromLatin1(more);
}

void SendCommandTest::wrongUseIsRefusedWithASentence()
{
    QFETCH(QString, more);
    const Answer said = send(more);
    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.errors.startsWith("outbound: ") && said.errors.size() > 25, said.errors.constData());
    QVERIFY(campaigns().isEmpty());
}

void SendCommandTest::textingIsNeverTheDefault()
{
    const Answer said = send(QStringLiteral("--yes"));
    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.errors.contains("--now"), said.errors.constData());
    QVERIFY(!QFile::exists(data()));
}

void SendCommandTest::nobodyIsTextedWithoutAnAnswer()
{
    const Answer said = send(QStringLiteral("--now"), "y\n");
    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.errors.contains("--yes"), said.errors.constData());
    QVERIFY(campaigns().isEmpty());
}

void SendCommandTest::aDryRunStoresNothing()
{
    const Answer said = send(QStringLiteral("--dry-run"));
    QCOMPARE(said.exitCode, 0);
    for (const char* words : {"accepted 2 + rejected 1 + duplicates 1 + opted out 0 = rows 4", "Hi Zoe", "2 people",
                              "2 segments", "+14155550142"})
        QVERIFY2(said.output.contains(words), said.output.constData());
    QVERIFY(!QFile::exists(data()));
    const QJsonObject json = QJsonDocument::fromJson(send(QStringLiteral("--dry-run --json")).output).object();
    QCOMPARE(json[u"outcome"].toString(), QStringLiteral("dry_run"));
    QCOMPARE(json[u"counts"][u"accepted"].toInt(), 2);
    QCOMPARE(json[u"segments"].toInt(), 2);
}

void SendCommandTest::aCampaignIsStoredForTheNextEngine()
{
    const Answer said = send(QStringLiteral("--now --yes --name Recall"));
    QCOMPARE(said.errors, QByteArray());
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.output.contains("No engine runs here"), said.output.constData());
    QCOMPARE(campaigns().size(), 1);
    const QJsonObject campaign = campaigns()[0].toObject();
    QCOMPARE(campaign[u"name"].toString(), QStringLiteral("Recall"));
    QCOMPARE(campaign[u"status"].toString(), QStringLiteral("running"));
    QCOMPARE(campaign[u"pending_count"].toInt(), 2);
    QVERIFY(said.output.contains(campaign[u"campaign_id"].toString().toUtf8()));
}

void SendCommandTest::anUnfilledPlaceholderIsNamed()
{
    QStringList words = arguments(QStringLiteral("--dry-run"));
    words.replaceInStrings(QStringLiteral("{{first_name}}"), QStringLiteral("{{firstname}} {{day}}"));
    const Answer said = runProgram(words);
    QVERIFY2(said.output.contains("{{firstname}} (the list has {{first_name}}), {{day}}"), said.output.constData());
    const auto json = QJsonDocument::fromJson(runProgram(words + QStringList{QStringLiteral("--json")}).output);
    QCOMPARE(json[u"missing_variables"].toArray(), QJsonArray({QStringLiteral("firstname"), QStringLiteral("day")}));
}

void SendCommandTest::waitingSendsAndTellsHowItWent()
{
    const QString scenario = QStringLiteral("--now --yes --wait --scenario ") +
                             written(R"({"speed": 100, "delivery": {"delivered": {"share": 1}}})", "well.json");
    const Answer said = send(scenario);
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(said.errors, QByteArray());
    QVERIFY2(said.output.contains("sent 2 of 2"), said.output.constData());
    QVERIFY(!said.output.contains('\r'));
    QCOMPARE(campaigns()[0][u"status"].toString(), QStringLiteral("done"));

    const Answer json = send(scenario + QStringLiteral(" --json"));
    QCOMPARE(json.exitCode, 0);
    const auto document = QJsonDocument::fromJson(json.output);
    QCOMPARE(document[u"outcome"].toString(), QStringLiteral("sent"));
    QCOMPARE(document[u"campaigns"][0][u"status"].toString(), QStringLiteral("done"));
}

void SendCommandTest::whatFailsShowsInTheExitCode()
{
    const Answer said =
        send(QStringLiteral("--now --yes --wait --json --scenario ") +
             written(R"({"speed": 100, "delivery": {"failed": {"share": 1, "after_s": 0}}})", "badly.json"));
    QCOMPARE(said.exitCode, 1);
    const auto document = QJsonDocument::fromJson(said.output);
    QCOMPARE(document[u"outcome"].toString(), QStringLiteral("not_all_sent"));
    QCOMPARE(document[u"campaigns"][0][u"status"].toString(), QStringLiteral("done"));
}

void SendCommandTest::waitingEndsWithoutHarm()
{
    QByteArray list = "Phone,first_name\n";
    for (int i = 0; i < 500; ++i)
        list += "077009" + QByteArray::number(i).rightJustified(5, '0') + ",N\n";
    QStringList words = arguments(QStringLiteral("--now --yes --wait --json"), written(list, "many.csv"));
    words.replaceInStrings(QStringLiteral("+14155550142"), QStringLiteral("+447700900123")); // one a second
    QProcess process;
    process.start(QStringLiteral(OUTBOUND_PROGRAM), words);
    QTRY_VERIFY_WITH_TIMEOUT(!campaigns().isEmpty() && campaigns()[0][u"pending_count"].toInt() > 0 &&
                                 campaigns()[0][u"status"].toString() == QStringLiteral("running"),
                             20'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        runProgram({QStringLiteral("prove"), QStringLiteral("--data-dir"), data()}).output.contains("0 waiting") ==
            false,
        20'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 4);
    QVERIFY(process.readAllStandardError().contains("next engine"));
    QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput())[u"outcome"].toString(),
             QStringLiteral("wait_ended"));
    QCOMPARE(campaigns()[0][u"status"].toString(), QStringLiteral("running"));
    QCOMPARE(runProgram({QStringLiteral("prove"), QStringLiteral("--data-dir"), data()}).exitCode, 0);
}

void SendCommandTest::aTimeIsReadInItsZone()
{
    QCOMPARE(send(QStringLiteral("--yes --at 2027-07-01T09:00 --zone Europe/London --name A")).exitCode, 0);
    QCOMPARE(send(QStringLiteral("--yes --at 2027-07-01T09:00:00+02:00 --name B")).exitCode, 0);
    QHash<QString, QJsonObject> byName;
    for (const QJsonValue& campaign : campaigns())
        byName.insert(campaign[u"name"].toString(), campaign.toObject());
    const QJsonObject a = byName.value(QStringLiteral("A"));
    QCOMPARE(a[u"scheduled_at"].toString(), QStringLiteral("2027-07-01T08:00:00Z"));
    QCOMPARE(a[u"schedule_zone"].toString(), QStringLiteral("Europe/London"));
    QCOMPARE(a[u"status"].toString(), QStringLiteral("scheduled"));
    QCOMPARE(byName.value(QStringLiteral("B"))[u"scheduled_at"].toString(), QStringLiteral("2027-07-01T07:00:00Z"));
    const Answer twice = send(QStringLiteral("--yes --at 2027-10-31T01:30 --zone Europe/London"));
    QVERIFY2(twice.errors.contains("2027-10-31T00:30:00Z or 2027-10-31T01:30:00Z"), twice.errors.constData());
}

void SendCommandTest::tooManyPeopleAreSplitOrRefused()
{
    QByteArray list = "Phone,first_name\n";
    for (int i = 0; i < 10'100; ++i) // the last two digits of 101 area codes
        list += "+1" + QByteArray::number(201 + i / 100) + "55501" +
                QByteArray::number(i % 100).rightJustified(2, '0') + ",N\n";
    const QString csv = written(list, "many.csv");
    const Answer refused = runProgram(arguments(QStringLiteral("--now --yes"), csv));
    const Answer dry = runProgram(arguments(QStringLiteral("--dry-run --split --json"), csv));
    const int accepted = QJsonDocument::fromJson(dry.output)[u"counts"][u"accepted"].toInt();
    if (accepted <= 10'000)
        QSKIP("the list is too small here");
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains("--split"), refused.errors.constData());
    const Answer split = runProgram(arguments(QStringLiteral("--now --yes --split --name Big --json"), csv));
    QCOMPARE(split.exitCode, 0);
    const QJsonArray made = QJsonDocument::fromJson(split.output)[u"campaigns"].toArray();
    QCOMPARE(made.size(), 2);
    QCOMPARE(made[0][u"total_count"].toInt() + made[1][u"total_count"].toInt(), accepted);
    QCOMPARE(made[1][u"name"].toString(), QStringLiteral("Big 2/2"));
}

void SendCommandTest::whoHasOptedOutIsNotTexted()
{
    QCOMPARE(runProgram({QStringLiteral("opt-outs"), QStringLiteral("add"), QStringLiteral("07700900123"),
                         QStringLiteral("--sandbox"), QStringLiteral("--data-dir"), data()})
                 .exitCode,
             0);
    const Answer said = send(QStringLiteral("--now --yes --json"));
    QCOMPARE(QJsonDocument::fromJson(said.output)[u"counts"][u"opted_out"].toInt(), 2); // the repeated row too
    QCOMPARE(campaigns()[0][u"total_count"].toInt(), 1);
}

void SendCommandTest::anUnreadableStoreTextsNobody()
{
    QVERIFY(QDir().mkpath(data()));
    QFile store(data() + QStringLiteral("/outbound.db"));
    QVERIFY(store.open(QIODevice::WriteOnly));
    store.write("nonsense, not a database at all");
    store.close();
    const Answer said = send(QStringLiteral("--now --yes"));
    QCOMPARE(said.exitCode, 1);
    QVERIFY2(said.errors.contains("can't be read"), said.errors.constData());
}

void SendCommandTest::theListMayComeThroughStandardInput()
{
    const Answer said = runProgram(arguments(QStringLiteral("--now --yes --json"), QStringLiteral("-")),
                                   "Phone;first_name\n07700900125;Zoë\n");
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(said.output)[u"campaigns"][0][u"total_count"].toInt(), 1);
}

void SendCommandTest::severalListsAreOneCampaign()
{
    const QString second = written("Phone,first_name\n07700900125,Zoë\n07700900123,Again\n", "more.csv");
    const Answer said = runProgram(arguments(QStringLiteral("--now --yes --json --csv ") + second));
    QCOMPARE(said.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(said.output)[u"campaigns"][0][u"total_count"].toInt(), 3);
}

/// An engine as a service runs it, until it goes out of scope.
class Headless
{
public:
    explicit Headless(const QStringList& more)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("TWILIO_ACCOUNT_SID"));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(OUTBOUND_PROGRAM),
                        QStringList{QStringLiteral("--headless"), QStringLiteral("--api-port"), QStringLiteral("0")} +
                            more);
        while (!(said.contains("engine: running on") && said.contains("api: http")) &&
               m_process.waitForReadyRead(20'000))
            said += m_process.readAllStandardOutput();
    }
    ~Headless()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    QByteArray said;

private:
    QProcess m_process;
};

void SendCommandTest::theEngineThatRunsSends()
{
    const Headless engine({QStringLiteral("--sandbox"), QStringLiteral("--speed"), QStringLiteral("100"),
                           QStringLiteral("--data-dir"), data()});
    QVERIFY2(engine.said.contains("api: http://127.0.0.1:"), engine.said.constData());
    const Answer stored = send(QStringLiteral("--now --yes --name Left"));
    QCOMPARE(stored.errors, QByteArray());
    QCOMPARE(stored.exitCode, 0);
    QVERIFY(!stored.output.contains("No engine runs"));
    QTRY_COMPARE_WITH_TIMEOUT(campaigns()[0][u"status"].toString(), QStringLiteral("done"), 20'000);

    const Answer waited = send(QStringLiteral("--now --yes --wait --json"));
    QVERIFY2(waited.exitCode == 0 || waited.exitCode == 1, waited.errors.constData()); // as the sandbox delivers
    QCOMPARE(QJsonDocument::fromJson(waited.output)[u"campaigns"][0][u"status"].toString(), QStringLiteral("done"));

    const QStringList there{QStringLiteral("--data-dir"), data(), QStringLiteral("--sandbox"),
                            QStringLiteral("--json")};
    for (const char* words : {"numbers sync", "numbers set +447700900456 --mps 3", "opt-outs add +447700900199",
                              "opt-outs remove +447700900199"}) {
        const Answer said = runProgram(QString::fromLatin1(words).split(u' ') + there);
        QVERIFY2(said.exitCode == 0 && !QJsonDocument::fromJson(said.output).isNull(), said.errors.constData());
    }
    const QString later = QStringLiteral("--at 2027-07-01T09:00Z --yes --name Later");
    QCOMPARE(send(later).exitCode, 0);
    for (const char* words : {"campaigns launch Later", "agents list", "agents create X --prompt Y", "agents default X",
                              "keys create Z", "keys list"}) {
        const Answer said = runProgram(QString::fromLatin1(words).split(u' ') +
                                       QStringList{QStringLiteral("--data-dir"), data(), QStringLiteral("--json")});
        QVERIFY2(said.exitCode == 0 && !QJsonDocument::fromJson(said.output).isNull(), said.errors.constData());
    }
    QCOMPARE(runProgram({QStringLiteral("prove"), QStringLiteral("--data-dir"), data()}).exitCode, 0);
}

void SendCommandTest::aPauseEndsTheWaiting()
{
    const Headless engine({QStringLiteral("--sandbox"), QStringLiteral("--data-dir"), data()});
    QByteArray list = "Phone,first_name\n";
    for (int i = 0; i < 500; ++i)
        list += "077009" + QByteArray::number(i).rightJustified(5, '0') + ",N\n";
    QStringList words = arguments(QStringLiteral("--now --yes --wait --json --name Long"), written(list, "many.csv"));
    words.replaceInStrings(QStringLiteral("+14155550142"), QStringLiteral("+447700900123")); // one a second
    QProcess process;
    process.start(QStringLiteral(OUTBOUND_PROGRAM), words);
    QTRY_VERIFY_WITH_TIMEOUT(!campaigns().isEmpty(), 20'000);
    QCOMPARE(runProgram({QStringLiteral("campaigns"), QStringLiteral("pause"), QStringLiteral("Long"),
                         QStringLiteral("--data-dir"), data()})
                 .exitCode,
             0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput())[u"outcome"].toString(), QStringLiteral("paused"));
}

void SendCommandTest::anEngineOfAnotherAccountIsNotUsed()
{
    const Headless engine({QStringLiteral("--data-dir"), data()}); // connected to nothing
    const Answer said = send(QStringLiteral("--now --yes"));
    QCOMPARE(said.exitCode, 1);
    QVERIFY2(said.errors.contains("no account") && said.errors.contains("the sandbox"), said.errors.constData());
    QVERIFY(campaigns().isEmpty());
}

QTEST_GUILESS_MAIN(SendCommandTest)
#include "sendcommand_test.moc"
