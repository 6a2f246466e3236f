#pragma once

#include "engine/power/inhibition.h"

#include <QDBusUnixFileDescriptor>

namespace outbound
{

/// Through logind, whose lock is a file descriptor. Only a lock that blocks is asked for: with one that delays, the
/// computer falls asleep after five seconds all the same. https://systemd.io/INHIBITOR_LOCKS/
class LogindInhibition final : public Inhibition
{
    Q_OBJECT

public:
    explicit LogindInhibition(const QDBusConnection& systemBus);

private:
    QDBusMessage request() const override;
    QDBusError keep(const QDBusPendingCall& answer) override;
    void drop() override;

    QDBusUnixFileDescriptor m_lock; ///< closing it gives the lock back
};

} // namespace outbound
