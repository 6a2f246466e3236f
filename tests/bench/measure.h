#pragma once

#include "engine/result.h"

#include <QtGlobal>

#include <ctime>
#include <utility>

/// What the benches measure with.
namespace outbound
{

/// Milliseconds of this thread, so that whatever else the machine does counts for nothing.
inline double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Ends the bench when something it rests on fails.
template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
    return std::move(*result);
}

inline void need(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
}

} // namespace outbound
