#pragma once

#include "engine/store/storereader.h"

#include <vector>

namespace outbound
{

/// A round length of time that fits the span into so many columns, and in which at the pace enough goes out to tell
/// fast from slow.
/// @param pace message segments a second; 0: unknown
qint64 columnFor(const QDateTime& from, const QDateTime& to, int columns, double pace);

/// One column of throughput against pace.
struct ThroughputColumn {
    QDateTime at; ///< UTC, start
    int segments = 0;
    int perMinute = 0; ///< over the part of the column that has passed
};

/// Without gaps from the column `from` lies in to that of `to`, where the column `to` lies in comes in only once enough
/// of it has passed.
std::vector<ThroughputColumn> columnsOf(const std::vector<ThroughputSlice>& slices, qint64 columnMs,
                                        const QDateTime& from, const QDateTime& to);

} // namespace outbound
