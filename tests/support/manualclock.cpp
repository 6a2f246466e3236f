#include "tests/support/manualclock.h"

#include <algorithm>

namespace outbound
{

ManualClock::ManualClock()
    : m_wall(std::chrono::milliseconds(QDateTime(QDate(2026, 5, 17), QTime(3, 45, 12), Qt::UTC).toMSecsSinceEpoch()))
{
}

QDateTime ManualClock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::milliseconds>(m_wall).count(), Qt::UTC);
}

void ManualClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call)
{
    m_calls.emplace(m_monotonic + std::max(delay, std::chrono::milliseconds(0)), Call{context, std::move(call)});
}

void ManualClock::advance(std::chrono::milliseconds duration)
{
    const auto until = m_monotonic + duration;
    while (!m_calls.empty() && m_calls.begin()->first <= until) {
        const auto due = m_calls.extract(m_calls.begin());
        moveTo(due.key());
        if (due.mapped().context)
            due.mapped().run();
    }
    moveTo(until);
}

int ManualClock::pendingCalls() const
{
    return static_cast<int>(
        std::count_if(m_calls.begin(), m_calls.end(), [](const auto& call) { return !call.second.context.isNull(); }));
}

void ManualClock::moveTo(std::chrono::microseconds time)
{
    if (time <= m_monotonic) // a call turned the clock itself
        return;
    m_wall += time - m_monotonic;
    m_monotonic = time;
}

} // namespace outbound
