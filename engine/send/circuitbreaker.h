#pragma once

#include <deque>

namespace outbound
{

/// Notices when failures have one cause that will fail everybody: many of the same kind in a row, or most of what came
/// of late. It only tells; who listens pauses the campaign.
class CircuitBreaker
{
public:
    static constexpr int longestRun = 20;    ///< failures with one code, one after the other
    static constexpr int window = 100;       ///< results that the share is taken of
    static constexpr int fewest = 50;        ///< results that say something about a share
    static constexpr double mostFailed = .6; ///< of the window

    void succeeded();
    /// @return whether that makes it trip
    bool failed(int code);

    /// The operator goes on knowing the cause: what went before is forgotten and it takes twice as much to trip again.
    void widen();

private:
    void note(bool isFailure);

    std::deque<bool> m_results; ///< true for a failure, oldest first
    int m_failures = 0;         ///< among them
    int m_run = 0;
    int m_code = 0; ///< of the run
    int m_patience = 1;
    bool m_hasTripped = false;
};

} // namespace outbound
