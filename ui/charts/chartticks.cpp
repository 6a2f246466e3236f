#include "ui/charts/chartticks.h"

#include "models/timetext.h"

#include <algorithm>
#include <array>

namespace outbound
{

std::vector<int> countTicks(int most)
{
    qint64 step = 1;
    for (qint64 power = 1; most / step > 3; power *= 10)
        for (const qint64 factor : {1, 2, 4, 5}) {
            step = power * factor;
            if (most / step <= 3)
                break;
        }
    std::vector<int> ticks;
    for (qint64 tick = 0; tick <= most; tick += step)
        ticks.push_back(int(tick));
    return ticks;
}

std::vector<TimeTick> timeTicks(const QDateTime& from, const QDateTime& to, int count)
{
    static constexpr std::array<qint64, 21> steps{1,     2,     5,     10,    15,     30,     60,
                                                  120,   300,   600,   900,   1800,   3600,   7200,
                                                  10800, 21600, 43200, 86400, 172800, 604800, 2592000};
    const qint64 span = from.secsTo(to);
    const auto fitting =
        std::find_if(steps.begin(), steps.end(), [&](qint64 step) { return span / step < std::max(1, count); });
    const qint64 step = fitting == steps.end() ? steps.back() : *fitting;
    const qint64 offset = from.toLocalTime().offsetFromUtc(); // round as the wall clock is
    qint64 second = from.toSecsSinceEpoch() + offset;
    second += (step - second % step) % step;
    std::vector<TimeTick> ticks;
    for (; second - offset <= to.toSecsSinceEpoch(); second += step) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(second - offset, Qt::UTC);
        if (at < from)
            continue;
        ticks.push_back({at, step >= 86400 ? dayText(at, to) : step < 60 ? clockSecondsText(at) : clockText(at)});
    }
    return ticks;
}

} // namespace outbound
