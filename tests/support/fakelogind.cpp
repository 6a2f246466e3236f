#include "tests/support/fakelogind.h"

#include <algorithm>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace outbound
{

static const QString path = QStringLiteral("/org/freedesktop/login1");

FakeLogind::FakeLogind(const QString& address) : m_guest(address)
{
    QDBusConnection bus = m_guest.connection();
    bus.registerObject(path, this, QDBusConnection::ExportScriptableSlots);
    bus.registerService(QStringLiteral("org.freedesktop.login1"));
}

FakeLogind::~FakeLogind()
{
    for (const int end : m_locks)
        close(end);
}

QDBusUnixFileDescriptor FakeLogind::Inhibit(const QString& what, const QString& who, const QString& why,
                                            const QString& mode, const QDBusMessage& call)
{
    ++m_asked;
    m_arguments = {what, who, why, mode};
    call.setDelayedReply(true);
    if (m_denies)
        m_guest.connection().send(call.createErrorReply(QDBusError::AccessDenied, QStringLiteral("by policy")));
    else if (m_holdsBack)
        m_heldBack = call;
    else
        m_guest.connection().send(call.createReply(QVariant::fromValue(openLock())));
    return {};
}

void FakeLogind::answer()
{
    m_guest.connection().send(m_heldBack.createReply(QVariant::fromValue(openLock())));
}

QDBusUnixFileDescriptor FakeLogind::openLock()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return {};
    m_locks.push_back(ends[0]);
    QDBusUnixFileDescriptor lock;
    lock.giveFileDescriptor(ends[1]);
    return lock;
}

int FakeLogind::open() const
{
    return int(std::count_if(m_locks.begin(), m_locks.end(), [](int end) {
        pollfd ours{end, POLLIN, 0};
        return poll(&ours, 1, 0) == 0; // nobody has the other end once it hangs up
    }));
}

void FakeLogind::tellOfSleep(bool begins)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.login1.Manager"),
                                                     QStringLiteral("PrepareForSleep"));
    signal << begins;
    m_guest.connection().send(signal);
}

} // namespace outbound
