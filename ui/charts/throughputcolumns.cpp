#include "ui/charts/throughputcolumns.h"

#include <algorithm>
#include <array>

namespace outbound
{

qint64 columnFor(const QDateTime& from, const QDateTime& to, int columns, double pace)
{
    static constexpr std::array<qint64, 16> lengths{1,   2,   5,   10,   15,   30,    60,    120,
                                                    300, 600, 900, 1800, 3600, 10800, 21600, 86400};
    constexpr double enough = 10; // segments
    const double least = std::max(pace > 0 ? enough / pace : 1, double(from.secsTo(to)) / std::max(1, columns - 1));
    const auto fitting = std::find_if(lengths.begin(), lengths.end(), [&](qint64 s) { return double(s) >= least; });
    const qint64 day = lengths.back();
    const qint64 seconds = fitting == lengths.end() ? qint64(least) / day * day + day : *fitting;
    return seconds * 1000;
}

std::vector<ThroughputColumn> columnsOf(const std::vector<ThroughputSlice>& slices, qint64 columnMs,
                                        const QDateTime& from, const QDateTime& to)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 soonest = 5'000; // before that a rate is wild
    const qint64 begin = from.toMSecsSinceEpoch();
    const qint64 end = to.toMSecsSinceEpoch();
    std::vector<ThroughputColumn> columns;
    auto slice = slices.begin();
    for (qint64 at = begin - begin % columnMs; at < end; at += columnMs) {
        const qint64 passed = std::min(at + columnMs, end) - std::max(at, begin);
        const bool isOpen = at + columnMs > end;
        if (isOpen && passed < std::min(soonest, columnMs))
            break;
        int segments = 0;
        for (; slice != slices.end() && slice->at.toMSecsSinceEpoch() < at + columnMs; ++slice)
            segments += slice->segments;
        columns.push_back({QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), segments,
                           int(qRound64(double(segments) * double(minute) / double(std::max<qint64>(passed, 1000))))});
    }
    return columns;
}

} // namespace outbound
