#include "tests/soak/soakfigures.h"

#include <QFile>
#include <QStringList>

namespace outbound
{

static int count(const std::map<SoakEvent, int>& counts, SoakEvent event)
{
    const auto found = counts.find(event);
    return found == counts.end() ? 0 : found->second;
}

QString SoakFigures::text() const
{
    QStringList parts;
    for (SoakEvent event : soakEvents)
        if (event != SoakEvent::Kill)
            parts << QStringLiteral("%1 %2").arg(toString(event)).arg(count(done, event)) +
                         (count(refused, event) > 0 ? QStringLiteral(" (refused %1)").arg(count(refused, event))
                                                    : QString());
    return QStringLiteral("kills: %1, %2 of them while a command was answered\nevents: %3\nstarts: %4, %5 of them on a "
                          "disk that fails, where %6 could not begin\nin doubt at once: %7 at most\n")
        .arg(count(done, SoakEvent::Kill))
        .arg(killsInCommand)
        .arg(parts.join(QLatin1String(", ")))
        .arg(starts)
        .arg(diskFaultStarts)
        .arg(failedStarts)
        .arg(mostInDoubt);
}

static const char failedWrites[] = "writes that failed";

EngineLog::EngineLog(const QString& path)
{
    static constexpr std::pair<const char*, const char*> tells[] = {
        {"storage failed", failedWrites},
        {"no acceptance", "requests that were not accepted"},
        {"is in doubt", "doubts looked into, again after each start"},
        {"was accepted", "of them found at the sandbox"},
        {"never arrived", "of them never arrived"},
        {"paused:", "pauses by the engine itself"},
    };
    for (const auto& [words, name] : tells)
        m_times[QLatin1String(name)] = 0;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        for (const auto& [words, name] : tells)
            m_times[QLatin1String(name)] += line.contains(words);
    }
}

bool EngineLog::tellsOfFailedWrites() const
{
    return m_times.at(QLatin1String(failedWrites)) > 0;
}

QString EngineLog::text() const
{
    QStringList parts;
    for (const auto& [name, times] : m_times)
        parts << QStringLiteral("%1 %2").arg(name).arg(times);
    return QStringLiteral("engine: %1\n").arg(parts.join(QLatin1String(", ")));
}

} // namespace outbound
