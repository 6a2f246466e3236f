#include "app/commandline.h"

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
    QVERIFY(line->engine.inDoubtWait == std::chrono::seconds(120));
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
    QCOMPARE(sandbox->engine.sandboxDropAfterAccept, 3);
    QVERIFY(read(QStringLiteral("rehearse"))->command == Command::Rehearse);
    const auto screenshots = read(QStringLiteral("screenshots out"));
    QVERIFY(screenshots->command == Command::Screenshots);
    QCOMPARE(screenshots->target, QStringLiteral("out"));
    QVERIFY(read(QStringLiteral("--version"))->text.startsWith(QStringLiteral("outbound ")));
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
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline_test.moc"
