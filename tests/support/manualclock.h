#pragma once

#include "engine/clock.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <map>

namespace outbound
{

/// A clock turned by hand: it starts at 2026-05-17T03:45:12Z and nothing happens but by `advance`.
/// Belongs to one thread, in which all calls run.
class ManualClock final : public Clock
{
public:
    ManualClock();

    QDateTime now() const override;
    std::chrono::microseconds monotonic() const override { return m_monotonic; }
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) override;

    /// Lets time pass: due calls run in the order of their times (equal times: in the order they were asked for),
    /// each with the clock standing at its time. Calls asked for meanwhile run too if they fall due.
    void advance(std::chrono::milliseconds duration);

    /// The wall clock is set, as a person or NTP does; monotonic time and pending calls stay.
    void stepWallClock(std::chrono::milliseconds difference) { m_wall += difference; }

    int pendingCalls() const; ///< calls whose context is still alive

private:
    struct Call {
        QPointer<QObject> context;
        std::function<void()> run;
    };

    void moveTo(std::chrono::microseconds time);

    std::chrono::microseconds m_monotonic{0};
    std::chrono::microseconds m_wall; ///< since the epoch, UTC
    std::multimap<std::chrono::microseconds, Call> m_calls;
};

} // namespace outbound
