#include "app/commandline.h"

#include <QTemporaryFile>
#include <QTest>

using namespace outbound;
using Command = CommandLine::Command;

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingMeansTheWindow();
    void everyOptionIsRead();
    void commandsAreTold();
    void theSandboxBehavesAsTheSwitchesSay();
    void switchesChangeTheScenarioOfTheFile();
    void aWrongScenarioIsRefusedWithItsPlace();
    void aPreviewIsAskedForInFull();
    void delimitersAreCharactersOrWords_data();
    void delimitersAreCharactersOrWords();
    void textsAreCountedFromAFileOrStandardInput();
    void nonsenseIsRefusedWithASentence_data();
    void nonsenseIsRefusedWithASentence();
    void credentialsComeFromTheEnvironment();
    void helpNamesEveryOption();

private:
    static Result<CommandLine> read(const QString& arguments)
    {
        return readCommandLine(QStringList{QStringLiteral("outbound")} +
                               arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
};

void CommandLineTest::init()
{
    for (const char* name : {"TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_API_KEY", "TWILIO_API_SECRET"})
        qunsetenv(name);
}

void CommandLineTest::nothingMeansTheWindow()
{
    const auto line = read({});
    QVERIFY(line);
    QVERIFY(line->command == Command::Window);
    QVERIFY(!line->sandbox);
    QVERIFY(!line->credentials);
    QCOMPARE(line->engine.twilioUrl, QUrl(QStringLiteral("https://api.twilio.com")));
    QVERIFY(line->engine.requestTimeout == std::chrono::seconds(30));
    QVERIFY(!line->engine.inDoubtWait);
}

void CommandLineTest::everyOptionIsRead()
{
    const auto line = read(QStringLiteral("--headless --sandbox --data-dir /tmp/x --twilio-url http://127.0.0.1:8080 "
                                          "--request-timeout 5 --in-doubt-wait 9"));
    QVERIFY(line);
    QVERIFY(line->command == Command::Headless);
    QVERIFY(line->sandbox);
    QCOMPARE(line->engine.dataDir, QStringLiteral("/tmp/x"));
    QCOMPARE(line->engine.twilioUrl, QUrl(QStringLiteral("http://127.0.0.1:8080")));
    QVERIFY(line->engine.requestTimeout == std::chrono::seconds(5));
    QVERIFY(line->engine.inDoubtWait == std::chrono::seconds(9));
}

void CommandLineTest::commandsAreTold()
{
    const auto sandbox = read(QStringLiteral("sandbox --port 8080 --drop-after-accept 3"));
    QVERIFY(sandbox->command == Command::Sandbox);
    QCOMPARE(sandbox->port, quint16(8080));
    QCOMPARE(sandbox->engine.sandbox.faults.size(), size_t(1));
    QVERIFY(read(QStringLiteral("rehearse"))->command == Command::Rehearse);
    const auto screenshots = read(QStringLiteral("screenshots out"));
    QVERIFY(screenshots->command == Command::Screenshots);
    QCOMPARE(screenshots->target, QStringLiteral("out"));
    QVERIFY(read(QStringLiteral("--version"))->text.startsWith(QStringLiteral("outbound ")));
}

/// Each fault as `kind accepted every`.
static QStringList faultsOf(const CommandLine& line)
{
    QStringList faults;
    for (const SandboxFault& fault : line.engine.sandbox.faults)
        faults.append(
            QStringLiteral("%1 %2 %3").arg(static_cast<int>(fault.kind)).arg(fault.accepted).arg(fault.every));
    return faults;
}

void CommandLineTest::theSandboxBehavesAsTheSwitchesSay()
{
    using Kind = SandboxFault::Kind;
    const auto fault = [](Kind kind, bool accepted, int every) {
        return QStringLiteral("%1 %2 %3").arg(static_cast<int>(kind)).arg(accepted).arg(every);
    };
    QVERIFY(read(QStringLiteral("sandbox"))->engine.sandbox.faults.empty());
    const auto line = read(QStringLiteral("--headless --sandbox --latency 120.4 --list-lag 1.5 --speed 10 --throttle 7 "
                                          "--drop-before 2 --drop-after-accept 3 --error-before 4 --error-after 5 "
                                          "--hang 6"));
    QVERIFY(line);
    QCOMPARE(line->engine.sandbox.latency.count(), 120);
    QCOMPARE(line->engine.sandbox.listLag.count(), 1500);
    QCOMPARE(line->engine.sandbox.speed, 10.0);
    QCOMPARE(faultsOf(*line),
             QStringList({fault(Kind::Drop, false, 2), fault(Kind::Drop, true, 3), fault(Kind::Error, false, 4),
                          fault(Kind::Error, true, 5), fault(Kind::Hang, true, 6), fault(Kind::Throttle, false, 7)}));
    QVERIFY(read(QStringLiteral("rehearse --hang 0"))->engine.sandbox.faults.empty());
}

void CommandLineTest::switchesChangeTheScenarioOfTheFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"speed": 3, "latency_ms": 50, "replies": {"share": 0.5},
                   "faults": {"throttle": {"every": 7}, "hang_before": {"every": 8}, "hang_after": {"every": 9}}})");
    file.close();
    for (const char* command : {"sandbox", "rehearse", "--headless --sandbox", "--sandbox"}) {
        const auto line = read(QStringLiteral("%1 --scenario %2 --latency 70 --throttle 2 --hang 0")
                                   .arg(QLatin1String(command), file.fileName()));
        QVERIFY(line);
        QCOMPARE(line->engine.sandbox.speed, 3.0);
        QCOMPARE(line->engine.sandbox.latency.count(), 70);
        QCOMPARE(line->engine.sandbox.replies.share, 0.5);
        QCOMPARE(faultsOf(*line), QStringList({QStringLiteral("2 0 8"), QStringLiteral("4 0 2")}));
    }
}

void CommandLineTest::aWrongScenarioIsRefusedWithItsPlace()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("{\n  \"speed\": 3,\n  \"latncy_ms\": 50\n}");
    file.close();
    const auto line = read(QStringLiteral("sandbox --scenario %1").arg(file.fileName()));
    QVERIFY(!line);
    QVERIFY2(line.error().message.startsWith(file.fileName() + QStringLiteral(": Line 3, column 3: “latncy_ms”")),
             qPrintable(line.error().message));
}

void CommandLineTest::aPreviewIsAskedForInFull()
{
    const auto plain = read(QStringLiteral("preview list.csv"));
    QVERIFY(plain->command == Command::Preview);
    QVERIFY(plain->preview.output == PreviewRequest::Output::Summary);
    QCOMPARE(plain->preview.paths, QStringList{QStringLiteral("list.csv")});
    QVERIFY(plain->preview.options == ImportOptions());

    const auto full = read(QStringLiteral("preview a.csv b.csv --json --region us --encoding cp1252 --header "
                                          "--skip-rows 2 --phone-column Mobile --second-phone-column 3"));
    QVERIFY(full);
    QVERIFY(full->preview.output == PreviewRequest::Output::Json);
    QCOMPARE(full->preview.paths.size(), 2);
    QCOMPARE(full->preview.options.region, QStringLiteral("US"));
    QCOMPARE(full->preview.options.encoding, QStringLiteral("Windows-1252"));
    QCOMPARE(full->preview.options.hasHeader.value_or(false), true);
    QCOMPARE(full->preview.options.skipRows.value_or(0), 2);
    QCOMPARE(full->preview.phoneColumn, QStringLiteral("Mobile"));
    QCOMPARE(full->preview.secondPhoneColumn, QStringLiteral("3"));

    const auto piped = read(QStringLiteral("preview - --raw --no-header"));
    QVERIFY(piped->preview.output == PreviewRequest::Output::Raw);
    QVERIFY(piped->preview.paths.isEmpty());
    QCOMPARE(piped->preview.options.hasHeader.value_or(true), false);
}

void CommandLineTest::delimitersAreCharactersOrWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QChar>("delimiter");
    const auto row = [](const char* word, QChar delimiter) {
        QTest::newRow(word) << QString::fromLatin1(word) << delimiter;
    };
    row(",", u',');
    row(";", u';');
    row("|", u'|');
    row("\t", u'\t');
    row("\\t", u'\t');
    row("TAB", u'\t');
    row("comma", u',');
    row("semicolon", u';');
    row("pipe", u'|');
    row("^", u'^');
}

void CommandLineTest::delimitersAreCharactersOrWords()
{
    QFETCH(QString, word);
    QFETCH(QChar, delimiter);
    const auto line = readCommandLine({QStringLiteral("outbound"), QStringLiteral("preview"), QStringLiteral("-"),
                                       QStringLiteral("--delimiter"), word});
    QVERIFY(line);
    QCOMPARE(line->preview.options.delimiter, delimiter);
}

void CommandLineTest::textsAreCountedFromAFileOrStandardInput()
{
    QVERIFY(read(QStringLiteral("segments"))->command == Command::Segments);
    QCOMPARE(read(QStringLiteral("segments"))->target, QString());
    QCOMPARE(read(QStringLiteral("segments texts.jsonl"))->target, QStringLiteral("texts.jsonl"));
}

void CommandLineTest::nonsenseIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char* arguments : {"--nonsense",
                                  "send",
                                  "sandbox now",
                                  "screenshots",
                                  "--twilio-url http://twilio.example",
                                  "--twilio-url ftp://127.0.0.1",
                                  "--twilio-url nonsense",
                                  "--twilio-url https://u:p@twilio.example",
                                  "--request-timeout 0",
                                  "--request-timeout soon",
                                  "--in-doubt-wait -1",
                                  "sandbox --port 70000",
                                  "sandbox --scenario /nowhere/scenario.json",
                                  "sandbox --latency soon",
                                  "sandbox --latency -1",
                                  "sandbox --latency nan",
                                  "sandbox --drop-before -1",
                                  "sandbox --drop-after-accept often",
                                  "sandbox --hang 1.5",
                                  "sandbox --list-lag inf",
                                  "sandbox --speed 0",
                                  "preview",
                                  "preview - list.csv",
                                  "preview - --json --raw",
                                  "preview - --header --no-header",
                                  "preview - --region UK",
                                  "preview - --region XX",
                                  "preview - --region 44",
                                  "preview - --encoding klingon",
                                  "preview - --delimiter dot",
                                  "preview - --delimiter \"",
                                  "preview - --skip-rows -1",
                                  "preview - --skip-rows two",
                                  "segments a b"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void CommandLineTest::nonsenseIsRefusedWithASentence()
{
    QFETCH(QString, arguments);
    const auto line = read(arguments);
    QVERIFY(!line);
    QVERIFY(line.error().message.size() > 15);
}

void CommandLineTest::credentialsComeFromTheEnvironment()
{
    qputenv("TWILIO_ACCOUNT_SID", "AC00000000000000000000000000000001");
    QVERIFY(!read({})->credentials);
    qputenv("TWILIO_AUTH_TOKEN", "token");
    QCOMPARE(read({})->credentials->user, QStringLiteral("AC00000000000000000000000000000001"));
    QCOMPARE(read({})->credentials->secret, QStringLiteral("token"));
    qputenv("TWILIO_API_KEY", "SK00000000000000000000000000000001");
    qputenv("TWILIO_API_SECRET", "secret");
    QCOMPARE(read({})->credentials->account, QStringLiteral("AC00000000000000000000000000000001"));
    QCOMPARE(read({})->credentials->user, QStringLiteral("SK00000000000000000000000000000001"));
    QCOMPARE(read({})->credentials->secret, QStringLiteral("secret"));
}

void CommandLineTest::helpNamesEveryOption()
{
    const QString help = read(QStringLiteral("--help"))->text;
    for (const char* word : {"--headless",
                             "--sandbox",
                             "--data-dir",
                             "--twilio-url",
                             "--request-timeout",
                             "--in-doubt-wait",
                             "--version",
                             "--help",
                             "--port",
                             "--scenario",
                             "--latency",
                             "--drop-before",
                             "--drop-after-accept",
                             "--error-before",
                             "--error-after",
                             "--hang",
                             "--throttle",
                             "--list-lag",
                             "--speed",
                             "rehearse",
                             "screenshots",
                             "preview",
                             "segments",
                             "--region",
                             "--encoding",
                             "--delimiter",
                             "--header",
                             "--no-header",
                             "--skip-rows",
                             "--phone-column",
                             "--second-phone-column",
                             "--json",
                             "--raw"})
        QVERIFY2(help.contains(QLatin1String(word)), word);
    QVERIFY(read(QStringLiteral("sandbox --help"))->text.contains(QStringLiteral("list_lag_s")));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline_test.moc"
