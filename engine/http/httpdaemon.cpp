#include "engine/http/httpdaemon.h"

#include "engine/http/httpexchange.h"

#include <QThread>

#include <algorithm>
#include <limits>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace outbound
{

HttpServer::Daemon::Daemon(Limits limits, Handler handler, Gate gate, Refusal refusal)
    : m_limits(limits),
      m_handler(std::move(handler)),
      m_gate(std::move(gate)),
      m_refusal(std::move(refusal))
{
    m_timeout.setSingleShot(true);
    QObject::connect(&m_timeout, &QTimer::timeout, &m_timeout, [this] { run(); });
}

HttpServer::Daemon::~Daemon()
{
    if (!m_daemon)
        return;
    m_notifier.reset();
    for (const auto& [key, exchange] : m_exchanges) // libmicrohttpd aborts when stopped with suspended connections
        exchange->answer({.dropConnection = true});
    MHD_stop_daemon(m_daemon);
}

bool HttpServer::Daemon::start(quint16 port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_daemon =
        MHD_start_daemon(MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, port, nullptr, nullptr, &Daemon::onAccess, this, //
                         MHD_OPTION_SOCK_ADDR, reinterpret_cast<sockaddr*>(&address),                               //
                         MHD_OPTION_NOTIFY_COMPLETED, &Daemon::onCompleted, this,                                   //
                         MHD_OPTION_CONNECTION_LIMIT, static_cast<unsigned>(m_limits.connections),                  //
                         MHD_OPTION_CONNECTION_TIMEOUT, static_cast<unsigned>(m_limits.idleSeconds),                //
                         MHD_OPTION_END);
    if (!m_daemon)
        return false;
    const int descriptor = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
    m_notifier.emplace(descriptor, QSocketNotifier::Read);
    QObject::connect(&*m_notifier, &QSocketNotifier::activated, &*m_notifier, [this] { run(); });
    return true;
}

quint16 HttpServer::Daemon::port() const
{
    return MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
}

MHD_Result HttpServer::Daemon::onAccess(void* daemon, MHD_Connection* connection, const char* path, const char* method,
                                        const char*, const char* data, size_t* size, void** state)
{
    auto* self = static_cast<Daemon*>(daemon);
    if (!*state) {
        *state = self->open(connection, method, path);
        return MHD_YES;
    }
    auto* exchange = static_cast<HttpExchange*>(*state);
    if (*size > 0) {
        exchange->receive(data, *size);
        *size = 0;
        return MHD_YES;
    }
    if (!exchange->isTaken())
        self->handOver(exchange);
    return exchange->proceed();
}

void HttpServer::Daemon::onCompleted(void* daemon, MHD_Connection*, void** state, MHD_RequestTerminationCode)
{
    static_cast<Daemon*>(daemon)->m_exchanges.erase(static_cast<HttpExchange*>(*state));
    *state = nullptr;
}

HttpExchange* HttpServer::Daemon::open(MHD_Connection* connection, const char* method, const char* path)
{
    auto exchange = std::make_shared<HttpExchange>(connection, method, path, m_limits.bodyBytes);
    HttpExchange* key = exchange.get();
    m_exchanges.emplace(key, std::move(exchange));
    return key;
}

void HttpServer::Daemon::handOver(HttpExchange* exchange)
{
    const HttpRequest request = exchange->takeRequest();
    if (exchange->isTooLarge()) {
        exchange->answer({.status = MHD_HTTP_CONTENT_TOO_LARGE});
        return;
    }
    // The reply may outlive the connection, and the daemon with it.
    m_handler(request, [this, waiting = std::weak_ptr(m_exchanges.at(exchange))](HttpResponse response) {
        const auto alive = waiting.lock();
        if (!alive)
            return;
        Q_ASSERT(m_timeout.thread() == QThread::currentThread());
        if (response.awaitHangUp)
            alive->awaitHangUp([this] { runSoon(); });
        else if (alive->answer(std::move(response)))
            runSoon();
    });
}

void HttpServer::Daemon::runSoon()
{
    m_resumed = true;
    m_timeout.start(0);
}

void HttpServer::Daemon::run()
{
    m_resumed = false;
    MHD_run(m_daemon);
    MHD_UNSIGNED_LONG_LONG milliseconds = 0;
    if (m_resumed)
        m_timeout.start(0);
    else if (MHD_get_timeout(m_daemon, &milliseconds) == MHD_YES)
        m_timeout.start(static_cast<int>(std::min<quint64>(milliseconds, std::numeric_limits<int>::max())));
    else
        m_timeout.stop();
}

} // namespace outbound
