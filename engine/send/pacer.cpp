#include "engine/send/pacer.h"

#include <algorithm>

namespace outbound
{

using namespace std::chrono_literals;

static constexpr Pacer::Instant window = 1006ms; // a second, and what the way to the provider varies by
static constexpr Pacer::Instant catchUp = 250ms; // lateness of a timer or a disk that is made good

Pacer::Pacer(double mps) : m_mps(mps) {}

void Pacer::setMps(double mps)
{
    m_mps = mps;
}

Pacer::Instant Pacer::waitFor(int segments, Instant now) const
{
    Instant goes = std::max(now, m_due);
    int inWindow = m_inWindow;
    const double room = std::max(m_mps, double(segments));
    for (const Spent& spent : m_window) {
        if (spent.at > goes - window) {
            if (inWindow + segments <= room)
                break;
            goes = spent.at + window;
        }
        inWindow -= spent.segments;
    }
    return goes - now;
}

Pacer::Instant Pacer::costOf(int segments) const
{
    return std::chrono::duration_cast<Instant>(segments / m_mps * std::chrono::duration<double>(window));
}

void Pacer::spend(int segments, Instant now)
{
    m_due = std::max(m_due, now - catchUp) + costOf(segments);
    while (!m_window.empty() && m_window.front().at <= now - window) {
        m_inWindow -= m_window.front().segments;
        m_window.pop_front();
    }
    m_window.push_back({now, segments});
    m_inWindow += segments;
}

void Pacer::rest(Instant now)
{
    m_due = std::max(m_due, now);
}

} // namespace outbound
