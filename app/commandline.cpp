#include "app/commandline.h"

#include "app/commands/sandboxoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHostAddress>

namespace outbound
{

using Command = CommandLine::Command;

static QString says(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

static Error refusal(const QString& sentence)
{
    return {ErrorCode::InvalidRequest, sentence};
}

/// https, or http to this very machine for tests and the sandbox: credentials never travel in the clear.
static bool isSafe(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    const bool loopback = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && loopback);
}

static std::optional<Credentials> credentialsOfEnvironment()
{
    const QString account = qEnvironmentVariable("TWILIO_ACCOUNT_SID");
    const QString key = qEnvironmentVariable("TWILIO_API_KEY");
    const QString keySecret = qEnvironmentVariable("TWILIO_API_SECRET");
    const QString token = qEnvironmentVariable("TWILIO_AUTH_TOKEN");
    if (account.isEmpty())
        return std::nullopt;
    if (!key.isEmpty() && !keySecret.isEmpty())
        return Credentials{account, key, keySecret};
    if (!token.isEmpty())
        return Credentials{account, account, token};
    return std::nullopt;
}

static Result<std::chrono::seconds> seconds(const QCommandLineParser& parser, const QCommandLineOption& option)
{
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (!isNumber || value < 1 || value > 3600)
        return refusal(says("--%1 takes seconds from 1 to 3600.").arg(option.names().constFirst()));
    return std::chrono::seconds(value);
}

static Result<quint16> portNumber(const QString& text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < 0 || value > 65535)
        return refusal(says("--port takes a number from 0 to 65535; 0 picks a free one."));
    return static_cast<quint16>(value);
}

Result<CommandLine> readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        says("SMS campaigns over your own Twilio account.\n\n"
             "Without a command the window opens. Commands:\n"
             "  sandbox            run the sandbox server alone (--port, --data-dir, --scenario)\n"
             "  rehearse           send a sample campaign on the sandbox and account for everybody\n"
             "  preview FILE...    judge a list as the window does, with the opt-outs of the data folder; - is "
             "standard input\n"
             "  prove [CAMPAIGN]   account for every recipient of one campaign or of all (--csv, --json)\n"
             "  segments [FILE]    count the segments of texts, JSON strings one a line, as Twilio bills them\n"
             "  screenshots DIR    render every page, light and dark, into DIR"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, says("Show this help."));
    const QCommandLineOption version(QStringLiteral("version"), says("Show the version."));
    const QCommandLineOption headless(QStringLiteral("headless"), says("Run the engine without a window."));
    const QCommandLineOption sandbox(QStringLiteral("sandbox"),
                                     says("Send through the built-in sandbox: nobody is texted."));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), says("Keep the data in DIR."), QStringLiteral("DIR"));
    const QCommandLineOption twilioUrl(QStringLiteral("twilio-url"),
                                       says("Talk to URL instead of Twilio (https, or http on this machine)."),
                                       QStringLiteral("URL"));
    const QCommandLineOption requestTimeout(QStringLiteral("request-timeout"), says("Give a request S seconds (30)."),
                                            QStringLiteral("S"), QStringLiteral("30"));
    const QCommandLineOption inDoubtWait(QStringLiteral("in-doubt-wait"),
                                         says("Take a message for not sent when Twilio doesn't list it S seconds after "
                                              "an unanswered request (the setting, 120)."),
                                         QStringLiteral("S"));
    const QCommandLineOption port(QStringLiteral("port"), says("Port of the sandbox command (0 picks one)."),
                                  QStringLiteral("N"), QStringLiteral("0"));
    parser.addOptions({help, version, headless, sandbox, dataDir, twilioUrl, requestTimeout, inDoubtWait, port});
    addSandboxOptions(parser);
    addPreviewOptions(parser);
    addProveOptions(parser);

    if (!parser.parse(arguments))
        return refusal(parser.errorText() + QLatin1Char('\n') + says("See outbound --help."));
    CommandLine line;
    if (parser.isSet(help) || parser.isSet(version)) {
        line.command = Command::Print;
        line.text = parser.isSet(help)
                        ? parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("outbound"))
                        : QStringLiteral("outbound " OUTBOUND_VERSION "\n");
        return line;
    }

    const QStringList words = parser.positionalArguments();
    const QString command = words.value(0);
    if (command == QLatin1String("sandbox") && words.size() == 1)
        line.command = Command::Sandbox;
    else if (command == QLatin1String("rehearse") && words.size() == 1)
        line.command = Command::Rehearse;
    else if (command == QLatin1String("preview"))
        line.command = Command::Preview;
    else if (command == QLatin1String("prove"))
        line.command = Command::Prove;
    else if (command == QLatin1String("segments") && words.size() <= 2)
        line.command = Command::Segments;
    else if (command == QLatin1String("screenshots") && words.size() == 2)
        line.command = Command::Screenshots;
    else if (command.isEmpty())
        line.command = parser.isSet(headless) ? Command::Headless : Command::Window;
    else
        return refusal(
            says("'%1' is not a command of outbound. See outbound --help.").arg(words.join(QLatin1Char(' '))));
    line.target = words.value(1);
    if (line.command == Command::Preview) {
        auto request = readPreviewRequest(parser, words.mid(1));
        if (!request)
            return request.error();
        line.preview = *request;
    }
    if (line.command == Command::Prove) {
        auto request = readProveRequest(parser, words.mid(1));
        if (!request)
            return request.error();
        line.prove = *request;
    }

    line.sandbox = parser.isSet(sandbox);
    line.engine.dataDir = parser.value(dataDir);
    if (parser.isSet(twilioUrl)) {
        line.engine.twilioUrl = QUrl(parser.value(twilioUrl), QUrl::StrictMode);
        if (!isSafe(line.engine.twilioUrl))
            return refusal(says("--twilio-url takes an https address, or an http address on this machine such as "
                                "http://127.0.0.1:8080."));
    }
    const auto timeout = seconds(parser, requestTimeout);
    if (!timeout)
        return timeout.error();
    line.engine.requestTimeout = *timeout;
    if (parser.isSet(inDoubtWait)) {
        const auto wait = seconds(parser, inDoubtWait);
        if (!wait)
            return wait.error();
        line.engine.inDoubtWait = *wait;
    }
    const auto chosenPort = portNumber(parser.value(port));
    if (!chosenPort)
        return chosenPort.error();
    line.port = *chosenPort;
    auto scenario = readSandboxOptions(parser);
    if (!scenario)
        return scenario.error();
    line.engine.sandbox = std::move(*scenario);
    line.credentials = credentialsOfEnvironment();
    return line;
}

} // namespace outbound
