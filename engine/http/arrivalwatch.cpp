#include "engine/http/arrivalwatch.h"

#include <algorithm>
#include <array>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace outbound
{

namespace
{

/// For libmicrohttpd to read what a client sent before it hung up.
constexpr std::chrono::milliseconds grace(20);

bool hasUnread(int descriptor)
{
    char byte = 0;
    return ::recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

} // namespace

ArrivalWatch::ArrivalWatch() : m_epoll(::epoll_create1(EPOLL_CLOEXEC)), m_hangUps(m_epoll, QSocketNotifier::Read)
{
    QObject::connect(&m_hangUps, &QSocketNotifier::activated, &m_hangUps, [this] { noteHangUps(); });
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { closeOverdue(); });
}

ArrivalWatch::~ArrivalWatch()
{
    m_hangUps.setEnabled(false);
    ::close(m_epoll);
}

void ArrivalWatch::expect(MHD_Connection* connection, std::chrono::seconds within)
{
    const QDeadlineTimer due(within);
    const int descriptor = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    const auto [entry, isNew] = m_arrivals.emplace(connection, Arrival{descriptor, due});
    if (isNew) {
        epoll_event hangUp = {};
        hangUp.events = EPOLLRDHUP | EPOLLONESHOT;
        hangUp.data.ptr = connection;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &hangUp);
    }
    entry->second.due = std::min(entry->second.due, due);
    wakeIn(within);
}

void ArrivalWatch::forget(MHD_Connection* connection)
{
    const auto entry = m_arrivals.find(connection);
    if (entry == m_arrivals.end())
        return;
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, entry->second.descriptor, nullptr);
    m_arrivals.erase(entry);
}

void ArrivalWatch::noteHangUps()
{
    std::array<epoll_event, 64> events;
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), 0);
    for (int i = 0; i < count; ++i)
        m_arrivals.at(static_cast<MHD_Connection*>(events[size_t(i)].data.ptr)).hungUp = true;
    if (count > 0)
        wakeIn(grace);
}

void ArrivalWatch::closeOverdue()
{
    for (auto& [connection, arrival] : m_arrivals) {
        if (arrival.due.hasExpired() || (arrival.hungUp && !hasUnread(arrival.descriptor)))
            ::shutdown(arrival.descriptor, SHUT_RDWR); // which libmicrohttpd sees, and closes the connection
        else
            wakeIn(arrival.hungUp ? grace : std::chrono::milliseconds(arrival.due.remainingTime()));
    }
}

void ArrivalWatch::wakeIn(std::chrono::milliseconds wait)
{
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait)
        m_timer.start(wait);
}

} // namespace outbound
