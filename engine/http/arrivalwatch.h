#pragma once

#include <microhttpd.h>

#include <QDeadlineTimer>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <unordered_map>

namespace outbound
{

/// Closes connections whose request takes too long to arrive, however its bytes trickle in, or can't arrive any more.
/// libmicrohttpd itself only has a time-out for silence, and doesn't notice a hang-up that came with the last bytes.
class ArrivalWatch
{
public:
    ArrivalWatch();
    ~ArrivalWatch();
    ArrivalWatch(const ArrivalWatch&) = delete;
    ArrivalWatch& operator=(const ArrivalWatch&) = delete;

    void expect(MHD_Connection* connection, std::chrono::seconds within); ///< an earlier deadline stands
    void forget(MHD_Connection* connection);                              ///< its request is there, or it is closed

private:
    struct Arrival {
        int descriptor;
        QDeadlineTimer due;
        bool hungUp = false;
    };

    void noteHangUps();
    void closeOverdue();
    void wakeIn(std::chrono::milliseconds wait);

    std::unordered_map<MHD_Connection*, Arrival> m_arrivals;
    int m_epoll;
    QSocketNotifier m_hangUps;
    QTimer m_timer;
};

} // namespace outbound
