// How fast the engine hands messages over, durable claims and all, beside a plain script on Twilio's library for Node
// and beside bare requests of its own HTTP client: same sandbox, same 50 in flight, same run, turn by turn. Prints the
// goals beside the figures and fails when one is missed.

#include "engine/sandbox/sandboxaccount.h"
#include "tests/support/sandboxprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace outbound;

namespace
{

constexpr int rounds = 3;
constexpr double rateGoal = 1;           ///< times the script's at no latency
constexpr double distantGoal = 0.95;     ///< of what 50 in flight can reach
constexpr double cpuGoal = 0.7;          ///< times the script's
constexpr double reachable = 50 / 0.120; ///< messages a second at 120 ms
const QString script = QStringLiteral(OUTBOUND_SCRIPT);

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

struct Speeds {
    std::vector<double> perSecond;
    std::vector<double> microseconds; ///< of the process's processor time, for one message
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The middle one of the rounds' ratios.
double ratio(const std::vector<double>& ours, const std::vector<double>& theirs)
{
    std::vector<double> ratios;
    std::transform(ours.begin(), ours.end(), theirs.begin(), std::back_inserter(ratios), std::divides());
    return median(ratios);
}

bool met(const char* what, double figure, double goal, bool isReached)
{
    out() << QStringLiteral("  %1 %2 (goal %3) %4\n")
                 .arg(QString::fromLatin1(what), -46)
                 .arg(figure, 7, 'f', 2)
                 .arg(goal)
                 .arg(isReached ? QStringLiteral("met") : QStringLiteral("MISSED"))
          << Qt::flush;
    return isReached;
}

class Bench
{
public:
    explicit Bench(bool hasScript) : m_hasScript(hasScript) {}

    bool atNoLatency()
    {
        out() << "no latency\n";
        Speeds engine;
        Speeds bare;
        Speeds scripted;
        SandboxProcess sandbox(QStringLiteral(OUTBOUND_PROGRAM), m_folder);
        if (!sandbox.start())
            qFatal("the sandbox does not start");
        for (int round = 0; round < rounds; ++round) {
            turn("engine", engine, sandbox, 6000, 1000);
            if (m_hasScript)
                turn("script", scripted, sandbox, 6000, 1000);
            turn("bare requests", bare, sandbox, 6000, 1000);
        }
        say("engine", engine);
        say("bare requests", bare);
        out() << QStringLiteral("  engine, times the bare requests' rate: %1\n")
                     .arg(ratio(engine.perSecond, bare.perSecond), 0, 'f', 2);
        if (!m_hasScript)
            return true;
        say("script", scripted);
        const double rate = ratio(engine.perSecond, scripted.perSecond);
        const bool isQuick = met("messages a second, times the script's", rate, rateGoal, rate >= rateGoal);
        return isFrugal(engine, scripted) && isQuick;
    }

    bool atDistance()
    {
        out() << "120 ms latency\n";
        Speeds engine;
        Speeds scripted;
        SandboxProcess sandbox(QStringLiteral(OUTBOUND_PROGRAM), m_folder);
        if (!sandbox.start(R"({"latency_ms": 120})"))
            qFatal("the sandbox does not start");
        for (int round = 0; round < rounds; ++round) {
            turn("engine", engine, sandbox, 1500, 200);
            if (m_hasScript)
                turn("script", scripted, sandbox, 1500, 200);
        }
        say("engine", engine);
        const double share = median(engine.perSecond) / reachable;
        const bool isQuick =
            met("messages a second, of the 416 that 50 can reach", share, distantGoal, share >= distantGoal);
        if (!m_hasScript)
            return isQuick;
        say("script", scripted);
        return isFrugal(engine, scripted) && isQuick;
    }

private:
    void turn(const char* who, Speeds& speeds, const SandboxProcess& sandbox, int people, int warmUp) const
    {
        const QString name = QString::fromLatin1(who);
        const QStringList rest{sandbox.url(), sandboxNumbers().back().phone, QString::number(people),
                               QString::number(warmUp)};
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.setProcessEnvironment(SandboxProcess::credentials(sandboxAccountSid()));
        if (name == u"script")
            process.start(QStringLiteral("node"), QStringList{script} + rest);
        else
            process.start(QStringLiteral(OUTBOUND_CONTENDER),
                          QStringList{name.section(u' ', 0, 0)} + rest + QStringList{m_folder});
        const bool isWell = process.waitForFinished(-1) && process.exitCode() == 0;
        const QStringList said = QString::fromUtf8(process.readAllStandardOutput()).simplified().split(u' ');
        if (!isWell || said.size() != 2)
            qFatal("%s failed", who);
        speeds.perSecond.push_back(said[0].toDouble());
        speeds.microseconds.push_back(said[1].toDouble());
        out() << QStringLiteral("  %1 %2/s, %3 µs of processor time each\n")
                     .arg(name, -14)
                     .arg(said[0].toDouble(), 6, 'f', 0)
                     .arg(said[1].toDouble(), 4, 'f', 0)
              << Qt::flush;
    }

    static void say(const char* who, const Speeds& speeds)
    {
        out() << QStringLiteral("  medians, %1: %2/s, %3 µs\n")
                     .arg(QString::fromLatin1(who))
                     .arg(median(speeds.perSecond), 0, 'f', 0)
                     .arg(median(speeds.microseconds), 0, 'f', 0);
    }

    static bool isFrugal(const Speeds& engine, const Speeds& scripted)
    {
        const double cpu = ratio(engine.microseconds, scripted.microseconds);
        return met("processor time of a message, times the script's", cpu, cpuGoal, cpu <= cpuGoal);
    }

    const bool m_hasScript;
    const QString m_folder = QCoreApplication::applicationDirPath(); ///< on a disk, not in memory as /tmp may be
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const bool hasScript = QFile::exists(script);
    if (!hasScript)
        out() << "The script is not installed, so the engine is measured alone.\n";
    Bench bench(hasScript);
    const bool isQuick = bench.atNoLatency();
    return bench.atDistance() && isQuick ? 0 : 1;
}
