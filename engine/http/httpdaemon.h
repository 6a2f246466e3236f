#pragma once

#include "engine/http/arrivalwatch.h"
#include "engine/http/httpserver.h"

#include <microhttpd.h>

#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <optional>
#include <unordered_map>

namespace outbound
{

class HttpExchange;

/// The libmicrohttpd daemon of an HttpServer. It has no thread: its epoll descriptor and its time-out are watched by
/// the event loop, which runs it whenever there is something to do.
class HttpServer::Daemon
{
public:
    Daemon(Limits limits, Handler handler, Gate gate, Refusal refusal);
    ~Daemon(); ///< closes every connection, waiting ones without an answer
    Daemon(const Daemon&) = delete;
    Daemon& operator=(const Daemon&) = delete;

    bool start(quint16 port); ///< on failure `errno` tells why
    quint16 port() const;

private:
    static void onConnection(void* daemon, MHD_Connection* connection, void** context,
                             MHD_ConnectionNotificationCode what);
    static void* onTarget(void* daemon, const char* target, MHD_Connection* connection);
    static MHD_Result onAccess(void* daemon, MHD_Connection* connection, const char* path, const char* method,
                               const char* version, const char* data, size_t* size, void** exchange);
    static void onCompleted(void* daemon, MHD_Connection* connection, void** exchange, MHD_RequestTerminationCode);

    MHD_Result begin(HttpExchange* exchange, MHD_Connection* connection, const char* path, const char* method,
                     const char* version);
    HttpResponse refusal(int status) const;
    void handOver(HttpExchange* exchange);
    void runSoon(); ///< there is more to do than libmicrohttpd will say
    void run();

    Limits m_limits;
    Handler m_handler;
    Gate m_gate;
    Refusal m_refusal;
    MHD_Daemon* m_daemon = nullptr;
    std::optional<QSocketNotifier> m_notifier;
    QTimer m_timeout;
    bool m_runsSoon = false; ///< a suspended connection goes on, or there is a place for a new one
    int m_fruitless = 0;     ///< runs at once, one after another, that brought no part of a request
    std::unordered_map<HttpExchange*, std::shared_ptr<HttpExchange>> m_exchanges;
    ArrivalWatch m_arrivals;
    QObject m_lingering; ///< parent of the sockets of requests that were refused halfway
};

} // namespace outbound
