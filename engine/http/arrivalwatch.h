#pragma once

#include <microhttpd.h>

#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>
#include <unordered_map>

namespace outbound
{

/// Closes connections whose request takes too long to arrive, however its bytes trickle in; libmicrohttpd itself only
/// has a time-out for silence.
class ArrivalWatch
{
public:
    ArrivalWatch();

    void expect(MHD_Connection* connection, std::chrono::seconds within); ///< an earlier deadline stands
    void forget(MHD_Connection* connection);                              ///< its request is there, or it is closed

private:
    void closeOverdue();
    void wakeFor(const QDeadlineTimer& due);

    std::unordered_map<MHD_Connection*, QDeadlineTimer> m_due;
    QTimer m_timer;
};

} // namespace outbound
