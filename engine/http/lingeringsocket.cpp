#include "engine/http/lingeringsocket.h"

#include <chrono>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace outbound
{

namespace
{

constexpr qsizetype atOnce = 64;
constexpr qint64 bytes = 16 * 1024 * 1024;
constexpr std::chrono::seconds time(2);

} // namespace

void LingeringSocket::linger(int descriptor, QObject* parent)
{
    if (parent->children().size() >= atOnce)
        return;
    const int own = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    if (own >= 0)
        new LingeringSocket(own, parent);
}

LingeringSocket::LingeringSocket(int ownDescriptor, QObject* parent)
    : QObject(parent),
      m_descriptor(ownDescriptor),
      m_left(bytes),
      m_notifier(ownDescriptor, QSocketNotifier::Read)
{
    ::shutdown(m_descriptor, SHUT_WR);
    connect(&m_notifier, &QSocketNotifier::activated, this, &LingeringSocket::discard);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &QObject::deleteLater);
    m_end.start(time);
}

LingeringSocket::~LingeringSocket()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}

void LingeringSocket::discard()
{
    const ssize_t discarded = ::recv(m_descriptor, nullptr, 1024 * 1024, MSG_TRUNC | MSG_DONTWAIT);
    m_left -= discarded;
    if (discarded <= 0 || m_left <= 0) {
        m_notifier.setEnabled(false);
        deleteLater();
    }
}

} // namespace outbound
