#include "engine/send/pacer.h"

#include <algorithm>

namespace outbound
{

using namespace std::chrono_literals;

static constexpr Pacer::Instant window = 1s;
static constexpr Pacer::Instant catchUp = 50ms; // lateness of a timer that is made good

Pacer::Pacer(double mps) : m_mps(mps) {}

void Pacer::setMps(double mps)
{
    m_mps = mps;
}

Pacer::Instant Pacer::waitFor(int segments, Instant now) const
{
    Instant goes = std::max(now, m_due);
    int inWindow = 0;
    for (const Spent& spent : m_window)
        if (spent.at > goes - window)
            inWindow += spent.segments;
    const double room = std::max(m_mps, double(segments));
    for (const Spent& spent : m_window) {
        if (inWindow + segments <= room)
            break;
        if (spent.at > goes - window) {
            goes = spent.at + window;
            inWindow -= spent.segments;
        }
    }
    return goes - now;
}

void Pacer::spend(int segments, Instant now)
{
    const auto cost = std::chrono::duration_cast<Instant>(std::chrono::duration<double>(segments / m_mps));
    m_due = std::max(m_due, now - catchUp) + cost;
    while (!m_window.empty() && m_window.front().at <= now - window)
        m_window.pop_front();
    m_window.push_back({now, segments});
}

} // namespace outbound
