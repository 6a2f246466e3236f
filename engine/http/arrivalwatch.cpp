#include "engine/http/arrivalwatch.h"

#include <algorithm>

#include <sys/socket.h>

namespace outbound
{

ArrivalWatch::ArrivalWatch()
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { closeOverdue(); });
}

void ArrivalWatch::expect(MHD_Connection* connection, std::chrono::seconds within)
{
    const QDeadlineTimer due(within);
    const auto [entry, isNew] = m_due.emplace(connection, due);
    entry->second = std::min(entry->second, due);
    wakeFor(entry->second);
}

void ArrivalWatch::forget(MHD_Connection* connection)
{
    m_due.erase(connection);
}

void ArrivalWatch::closeOverdue()
{
    for (auto entry = m_due.begin(); entry != m_due.end();) {
        if (!entry->second.hasExpired()) {
            wakeFor(entry->second);
            ++entry;
            continue;
        }
        // libmicrohttpd sees the hang-up and closes the connection itself.
        ::shutdown(MHD_get_connection_info(entry->first, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd, SHUT_RDWR);
        entry = m_due.erase(entry);
    }
}

void ArrivalWatch::wakeFor(const QDeadlineTimer& due)
{
    const auto wait = std::chrono::milliseconds(due.remainingTime());
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait)
        m_timer.start(wait);
}

} // namespace outbound
