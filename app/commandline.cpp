#include "app/commandline.h"

#include "app/commandhelp.h"
#include "app/commands/sandboxoptions.h"
#include "app/console.h"
#include "engine/domain/nearestname.h"
#include "engine/domain/sendingnumber.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHostAddress>
#include <QSet>

namespace outbound
{

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

static Result<std::chrono::seconds> seconds(const QCommandLineParser& parser, const QString& option)
{
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (!isNumber || value < 1 || value > 3600)
        return refusal(says(QT_TRANSLATE_NOOP("CommandLine", "--%1 takes seconds from 1 to 3600.")).arg(option));
    return std::chrono::seconds(value);
}

static Result<quint16> portNumber(const QCommandLineParser& parser, const QString& option)
{
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (!isNumber || value < 0 || value > 65535)
        return refusal(
            says(QT_TRANSLATE_NOOP("CommandLine", "--%1 takes a number from 0 to 65535; 0 picks a free one."))
                .arg(option));
    return static_cast<quint16>(value);
}

static void declareOptions(QCommandLineParser& parser)
{
    QSet<QString> declared;
    for (const OptionEntry& option : optionTable()) {
        const QString name = QLatin1String(option.name);
        if (!std::exchange(declared, declared + QSet<QString>{name}).contains(name))
            parser.addOption(
                {name == QLatin1String("help") ? QStringList{QStringLiteral("h"), name} : QStringList{name},
                 {},
                 QLatin1String(option.value.name)});
    }
}

/// The sentence for options that nobody knows, with the one that may be meant.
static Error unknownOption(const QCommandLineParser& parser, const CommandEntry& command)
{
    QString sentence = printable(parser.errorText());
    QStringList names;
    for (const OptionEntry& option : optionTable())
        if (option.tasks.contains(command.task))
            names << QLatin1String(option.name);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        if (const QString meant = nearestName(unknown.first(), names); !meant.isEmpty())
            sentence += u' ' + says(QT_TRANSLATE_NOOP("CommandLine", "Did you mean --%1?")).arg(meant);
    return refusal(sentence + u' ' + says(QT_TRANSLATE_NOOP("CommandLine", "See outbound --help.")));
}

static Error unknownCommand(const QStringList& words)
{
    const QString whole = printable(words.join(u' '));
    if (groups().contains(words.first()))
        return refusal(says(QT_TRANSLATE_NOOP("CommandLine", "'%1' is not a command. 'outbound %2' needs one of: %3."))
                           .arg(whole, words.first(), secondWords(words.first()).join(QStringLiteral(", "))));
    QStringList firsts = groups();
    for (const CommandEntry& command : commandTable())
        firsts << wordsOf(command).section(u' ', 0, 0);
    const QString meant = nearestName(words.first(), firsts);
    return refusal(
        says(QT_TRANSLATE_NOOP("CommandLine", "'%1' is not a command of outbound.")).arg(whole) + u' ' +
        (meant.isEmpty() ? QString() : says(QT_TRANSLATE_NOOP("CommandLine", "Did you mean '%1'?")).arg(meant) + u' ') +
        says(QT_TRANSLATE_NOOP("CommandLine", "See outbound --help.")));
}

/// Whether the command is given what belongs to it.
static Result<void> checkShape(const QCommandLineParser& parser, const CommandEntry& command,
                               const QStringList& operands)
{
    const QString words = wordsOf(command);
    const QString whole = words.isEmpty() ? QStringLiteral("outbound") : QStringLiteral("outbound ") + words;
    for (const QString& name : parser.optionNames())
        if (name != QLatin1String("h") && !optionOf(command.task, name))
            return refusal(says(QT_TRANSLATE_NOOP("CommandLine", "--%1 does not belong to '%2'. See %2 --help."))
                               .arg(name, whole));
    for (const OptionEntry& option : optionTable())
        if (const QString name = QLatin1String(option.name); option.value.name && !option.repeats &&
                                                             option.tasks.contains(command.task) &&
                                                             parser.values(name).size() > 1)
            return refusal(
                says(QT_TRANSLATE_NOOP("CommandLine", "--%1 can be given once. See %2 --help.")).arg(name, whole));
    const QString names = QLatin1String(command.operands.name);
    if (operands.size() < command.least)
        return refusal(says(QT_TRANSLATE_NOOP("CommandLine", "'%1' needs %2. See %1 --help.")).arg(whole, names));
    if (command.most >= 0 && operands.size() > command.most)
        return refusal(
            command.most == 0
                ? says(QT_TRANSLATE_NOOP("CommandLine", "'%1' takes nothing behind it but options. See %1 --help."))
                      .arg(whole)
                : says(QT_TRANSLATE_NOOP("CommandLine",
                                         "'%1' takes one %2 (put quotes around what has blanks). See %1 --help."))
                      .arg(whole, names));
    const QStringList choices = QString::fromLatin1(command.operands.choices).split(u' ', Qt::SkipEmptyParts);
    if (!choices.isEmpty() && !choices.contains(operands.first()))
        return refusal(says(QT_TRANSLATE_NOOP("CommandLine", "'%1' takes one of: %2."))
                           .arg(whole, choices.join(QStringLiteral(", "))));
    return {};
}

/// What single commands need beyond the table.
static Result<void> readRequests(const QCommandLineParser& parser, CommandLine& line)
{
    const auto take = [](auto&& request, auto& field) -> Result<void> {
        if (!request)
            return request.error();
        field = std::move(*request);
        return {};
    };
    switch (line.command) {
    case Task::Preview:
        return take(readPreviewRequest(parser, line.operands), line.preview);
    case Task::Prove:
        return take(readProveRequest(parser, line.operands), line.prove);
    case Task::Send:
        return take(readSendRequest(parser), line.send);
    case Task::ImportOptOuts:
        return take(readListRequest(parser, line.operands), line.list);
    case Task::AddOptOuts:
    case Task::RemoveOptOut:
        return parser.isSet(QStringLiteral("region")) ? take(readRegion(parser), line.region) : Result<void>();
    case Task::SetNumber: {
        bool isNumber = false;
        line.mps = parser.value(QStringLiteral("mps")).toDouble(&isNumber);
        if (!isNumber || !isPace(line.mps))
            return refusal(
                says(QT_TRANSLATE_NOOP("CommandLine", "--mps takes message segments a second, from 0.01 to 1000.")));
        return {};
    }
    case Task::CreateAgent:
        if (line.target.trimmed().isEmpty())
            return refusal(says(QT_TRANSLATE_NOOP("CommandLine", "An agent needs a name.")));
        return {};
    case Task::SetAgent:
        if (!line.name && !line.prompt)
            return refusal(says(QT_TRANSLATE_NOOP("CommandLine", "Say what is to change: --name, --prompt or both.")));
        if (line.name && line.name->trimmed().isEmpty())
            return refusal(says(QT_TRANSLATE_NOOP("CommandLine", "--name takes what the agent is called.")));
        return {};
    case Task::CreateKey:
        if (line.target.trimmed().isEmpty())
            return refusal(says(QT_TRANSLATE_NOOP("CommandLine", "A key needs a name.")));
        return {};
    default:
        return {};
    }
}

/// Where the engine's messages go and how it waits for answers.
static Result<void> readProvider(const QCommandLineParser& parser, Engine::Options& options)
{
    if (const QString name = QStringLiteral("twilio-url"); parser.isSet(name)) {
        options.twilioUrl = QUrl(parser.value(name), QUrl::StrictMode);
        if (!isSafe(options.twilioUrl))
            return refusal(says(QT_TRANSLATE_NOOP(
                "CommandLine", "--twilio-url takes an https address, or an http address on this machine such as "
                               "http://127.0.0.1:8080.")));
    }
    if (const QString name = QStringLiteral("request-timeout"); parser.isSet(name)) {
        const auto timeout = seconds(parser, name);
        if (!timeout)
            return timeout.error();
        options.requestTimeout = *timeout;
    }
    if (const QString name = QStringLiteral("in-doubt-wait"); parser.isSet(name)) {
        const auto wait = seconds(parser, name);
        if (!wait)
            return wait.error();
        options.inDoubtWait = *wait;
    }
    auto scenario = readSandboxOptions(parser);
    if (!scenario)
        return scenario.error();
    options.sandbox = std::move(*scenario);
    return {};
}

Result<CommandLine> readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    const bool isParsed = parser.parse(arguments);
    const QStringList words = parser.positionalArguments();
    const CommandEntry& command = commandOf(words);
    const bool isProgram = command.task == Task::Window;
    if (!isParsed)
        return unknownOption(parser, command);

    const auto isSet = [&](const char* name) { return parser.isSet(QLatin1String(name)); };
    CommandLine line;
    if (isSet("help") || (isSet("version") && words.isEmpty())) {
        line.command = Task::Print;
        line.text = !isSet("help") ? QStringLiteral("outbound " OUTBOUND_VERSION "\n")
                    : !isProgram   ? commandHelp(command)
                    : !words.isEmpty() && groups().contains(words.first()) ? groupHelp(words.first())
                                                                           : generalHelp();
        return line;
    }
    if (isProgram && !words.isEmpty())
        return unknownCommand(words);
    line.command = isProgram && isSet("headless") ? Task::Headless : command.task;
    line.operands = words.mid(wordsOf(command).split(u' ', Qt::SkipEmptyParts).size());
    line.target = line.operands.value(0);
    if (auto checked = checkShape(parser, command, line.operands); !checked)
        return checked.error();

    line.sandbox = isSet("sandbox");
    line.json = isSet("json");
    line.yes = isSet("yes");
    line.noApi = isSet("no-api");
    line.output = parser.value(QStringLiteral("output"));
    line.reason = parser.value(QStringLiteral("reason"));
    for (const auto& [name, field] : {std::pair("name", &line.name), std::pair("prompt", &line.prompt)})
        if (isSet(name))
            *field = parser.value(QLatin1String(name));
    line.engine.dataDir = parser.value(QStringLiteral("data-dir"));
    if (isSet("port")) {
        const auto port = portNumber(parser, QStringLiteral("port"));
        if (!port)
            return port.error();
        line.port = *port;
    }
    if (isSet("api-port")) {
        const auto port = portNumber(parser, QStringLiteral("api-port"));
        if (!port)
            return port.error();
        line.apiPort = *port;
    }
    if (auto read = readProvider(parser, line.engine); !read)
        return read.error();
    if (auto read = readRequests(parser, line); !read)
        return read.error();
    line.credentials = credentialsOfEnvironment();
    return line;
}

} // namespace outbound
