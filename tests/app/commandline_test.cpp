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

void CommandLineTest::nonsenseIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char* arguments :
         {"--nonsense", "send", "sandbox now", "screenshots", "--twilio-url http://twilio.example",
          "--twilio-url ftp://127.0.0.1", "--twilio-url nonsense", "--twilio-url https://u:p@twilio.example",
          "--request-timeout 0", "--request-timeout soon", "--in-doubt-wait -1", "sandbox --port 70000"})
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
    for (const char* word : {"--headless", "--sandbox", "--data-dir", "--twilio-url", "--request-timeout",
                             "--in-doubt-wait", "--version", "--help", "--port", "rehearse", "screenshots"})
        QVERIFY2(help.contains(QLatin1String(word)), word);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline_test.moc"
