#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace outbound
{

/// The only source of time in the engine, so that a test can turn it by hand.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual QDateTime now() const = 0;                       ///< wall clock, UTC; may step either way
    virtual std::chrono::microseconds monotonic() const = 0; ///< never steps back; paces the sends

    /// Runs `call` once after `delay` in `context`'s thread, unless `context` is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::microseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) override;
};

/// One call on a Clock that can be moved or taken back. Lives in the thread of the object that owns it.
class Alarm : public QObject
{
public:
    Alarm(Clock& clock, std::function<void()> ring);

    void set(std::chrono::milliseconds delay); ///< replaces an earlier setting
    void cancel();
    bool isSet() const { return m_isSet; }

private:
    Clock& m_clock;
    std::function<void()> m_ring;
    quint64 m_setting = 0; ///< a ring of an older setting is ignored
    bool m_isSet = false;
};

} // namespace outbound
