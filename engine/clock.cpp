#include "engine/clock.h"

#include <QTimer>

namespace outbound
{

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::microseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call)
{
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(call));
}

Alarm::Alarm(Clock& clock, std::function<void()> ring) : m_clock(clock), m_ring(std::move(ring)) {}

void Alarm::set(std::chrono::milliseconds delay)
{
    m_isSet = true;
    const quint64 setting = ++m_setting;
    m_clock.after(delay, this, [this, setting] {
        if (!m_isSet || setting != m_setting)
            return;
        m_isSet = false;
        m_ring();
    });
}

void Alarm::cancel()
{
    ++m_setting;
    m_isSet = false;
}

} // namespace outbound
