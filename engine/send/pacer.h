#pragma once

#include <chrono>
#include <deque>

namespace outbound
{

/// When the next message of one sender may go, counted in segments: evenly spaced, never more than the pace in any
/// window of one second, also by the clock of who receives them a few milliseconds sooner or later, and without drift
/// while work waits: over 99 % of the pace is used. A message longer than a second's worth waits for an empty
/// window. Pure arithmetic on instants of a monotonic clock.
class Pacer
{
public:
    using Instant = std::chrono::microseconds;

    explicit Pacer(double mps);

    double mps() const { return m_mps; }
    void setMps(double mps); ///< message segments per second, above 0

    /// How long a message of so many segments has to wait; zero: it may go now.
    Instant waitFor(int segments, Instant now) const;
    void spend(int segments, Instant now);
    void rest(Instant now); ///< nothing waits, so lateness from now on is no lateness

private:
    struct Spent {
        Instant at;
        int segments;
    };

    Instant costOf(int segments) const;

    double m_mps;
    Instant m_due{0};           ///< by the even spacing
    std::deque<Spent> m_window; ///< what went in the last second, oldest first
    int m_inWindow = 0;         ///< segments of it
};

} // namespace outbound
