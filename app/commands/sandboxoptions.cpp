#include "app/commands/sandboxoptions.h"

#include "app/console.h"
#include "engine/sandbox/scenariojson.h"

#include <QCoreApplication>
#include <QFile>

namespace outbound
{

namespace
{

struct Sandbox {
    Q_DECLARE_TR_FUNCTIONS(SandboxOptions)
};

namespace option
{
const QString scenario = QStringLiteral("scenario");
const QString latency = QStringLiteral("latency");
const QString listLag = QStringLiteral("list-lag");
const QString speed = QStringLiteral("speed");
} // namespace option

constexpr qint64 largestFile = 1024 * 1024;
constexpr int often = 1'000'000;

struct FaultSwitch {
    const char* name;
    SandboxFault::Kind kind;
    bool accepted;
};

const FaultSwitch faultSwitches[] = {
    {"drop-before", SandboxFault::Kind::Drop, false},   {"drop-after-accept", SandboxFault::Kind::Drop, true},
    {"error-before", SandboxFault::Kind::Error, false}, {"error-after", SandboxFault::Kind::Error, true},
    {"hang", SandboxFault::Kind::Hang, true},           {"throttle", SandboxFault::Kind::Throttle, false},
};

Error refusal(const QString& sentence)
{
    return {ErrorCode::InvalidRequest, sentence};
}

Result<SandboxScenario> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(Sandbox::tr("The scenario %1 can't be read: %2.").arg(printable(path), file.errorString()));
    const QByteArray text = file.read(largestFile + 1);
    if (text.size() > largestFile)
        return refusal(Sandbox::tr("The scenario %1 is larger than a megabyte.").arg(printable(path)));
    auto scenario = readScenario(text);
    if (!scenario)
        return refusal(QStringLiteral("%1: %2").arg(printable(path), printable(scenario.error().message)));
    return scenario;
}

/// @return null when the option is not given
Result<std::optional<double>> number(const QCommandLineParser& parser, const QString& name, double least, double most)
{
    if (!parser.isSet(name))
        return std::optional<double>();
    bool isNumber = false;
    const double value = parser.value(name).toDouble(&isNumber);
    if (!isNumber || !(value >= least && value <= most))
        return refusal(Sandbox::tr("--%1 takes a number from %2 to %3.")
                           .arg(name, QString::number(least), QString::number(most, 'f', 0)));
    return std::optional<double>(value);
}

Result<void> replaceFault(SandboxScenario& scenario, const FaultSwitch& fault, const QString& value)
{
    bool isNumber = false;
    const int every = value.toInt(&isNumber);
    if (!isNumber || every < 0 || every > often)
        return refusal(Sandbox::tr("--%1 takes a whole number from 0, which means never, to %2.")
                           .arg(QLatin1String(fault.name), QString::number(often)));
    std::erase_if(scenario.faults, [&](const SandboxFault& other) {
        return other.kind == fault.kind && other.accepted == fault.accepted;
    });
    if (every > 0)
        scenario.faults.push_back({.kind = fault.kind, .accepted = fault.accepted, .every = every});
    return {};
}

std::chrono::milliseconds milliseconds(double count)
{
    return std::chrono::milliseconds(qRound64(count));
}

} // namespace

Result<SandboxScenario> readSandboxOptions(const QCommandLineParser& parser)
{
    SandboxScenario scenario;
    if (parser.isSet(option::scenario)) {
        auto read = readFile(parser.value(option::scenario));
        if (!read)
            return read.error();
        scenario = std::move(*read);
    }
    for (const FaultSwitch& fault : faultSwitches) {
        const QString name = QLatin1String(fault.name);
        if (!parser.isSet(name))
            continue;
        if (const auto replaced = replaceFault(scenario, fault, parser.value(name)); !replaced)
            return replaced.error();
    }
    const auto latency = number(parser, option::latency, 0, 3'600'000);
    if (!latency)
        return latency.error();
    if (*latency)
        scenario.latency = milliseconds(**latency);
    const auto listLag = number(parser, option::listLag, 0, often);
    if (!listLag)
        return listLag.error();
    if (*listLag)
        scenario.listLag = milliseconds(**listLag * 1000);
    const auto speed = number(parser, option::speed, 0.01, often);
    if (!speed)
        return speed.error();
    scenario.speed = speed->value_or(scenario.speed);
    return scenario;
}

} // namespace outbound
