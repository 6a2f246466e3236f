#pragma once

#include <array>
#include <chrono>
#include <optional>

namespace outbound
{

/// When which messages are asked about: young ones often, old ones seldom. A pass reaches back to an age and asks about
/// every younger message that still waits for an answer.
///
///     reaches back    interval after news    at the longest
///     30 s            2 s                    5 s
///     5 min           10 s                   1 min
///     1 h             1 min                  5 min
///     72 h            10 min                 1 h
///
/// News counts for the shortest reach its message is in; each pass without makes the interval half as long again. A
/// reach within which nothing is awaited rests until something is submitted. All instants are monotonic.
class ReceiptSchedule
{
public:
    using Instant = std::chrono::microseconds;
    static constexpr Instant never = Instant::max();
    static constexpr size_t reaches = 4;
    static constexpr size_t longest = reaches - 1;

    explicit ReceiptSchedule(Instant at) { startOver(at); }

    static std::chrono::milliseconds ageOf(size_t reach);

    void startOver(Instant at);                   ///< every reach is due then
    bool wake(Instant now);                       ///< something was submitted; false when nobody rested
    std::optional<size_t> due(Instant now) const; ///< the longest reach that is due
    Instant next() const;                         ///< when the first is due; `never` when all rest
    void rest(size_t reach);                      ///< nothing is awaited within it
    void hasNews(std::chrono::milliseconds age);  ///< of a message of that age, which may be below 0
    /// A pass that reached so far ended. The next comes no sooner than four times what it took.
    void asked(size_t reach, Instant now, Instant took = {});

private:
    struct Reach {
        std::chrono::milliseconds interval{0};
        Instant dueAt = never;
        bool hasNews = false;
    };

    std::array<Reach, reaches> m_reaches;
};

} // namespace outbound
