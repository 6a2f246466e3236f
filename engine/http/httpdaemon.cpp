#include "engine/http/httpdaemon.h"

#include "engine/http/httpexchange.h"
#include "engine/http/lingeringsocket.h"

#include <QThread>

#include <algorithm>
#include <chrono>
#include <limits>

#include <arpa/inet.h>
#include <malloc.h>
#include <netinet/in.h>

namespace outbound
{

namespace
{

/// Blocks from this size on go back to the system when they are freed, as the body of a request does. By itself glibc
/// raises the size to that of the largest block it saw, and from then on keeps them. It counts for the whole process.
constexpr int givenBack = 1024 * 1024;

/// libmicrohttpd asks to be run at once, for ever, while its buffer is full of something it can't make sense of until
/// more comes (the extension of a chunk, say). So many runs without any news from it, and it has to rest.
constexpr int patience = 1000;
constexpr std::chrono::milliseconds rest(10);

/// Holds the head of a request, a few words on each header, and later the head of the answer.
size_t connectionMemory(const HttpServer::Limits& limits)
{
    return size_t(limits.headerBytes) * 3 / 2;
}

} // namespace

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
    for (const auto& [key, exchange] : m_exchanges)
        exchange->stop();
    MHD_stop_daemon(m_daemon);
}

bool HttpServer::Daemon::start(quint16 port)
{
    mallopt(M_MMAP_THRESHOLD, givenBack);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_daemon =
        MHD_start_daemon(MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, port, nullptr, nullptr, &Daemon::onAccess, this, //
                         MHD_OPTION_SOCK_ADDR, reinterpret_cast<sockaddr*>(&address),                               //
                         MHD_OPTION_NOTIFY_CONNECTION, &Daemon::onConnection, this,                                 //
                         MHD_OPTION_URI_LOG_CALLBACK, &Daemon::onTarget, this,                                      //
                         MHD_OPTION_NOTIFY_COMPLETED, &Daemon::onCompleted, this,                                   //
                         MHD_OPTION_CONNECTION_MEMORY_LIMIT, connectionMemory(m_limits),                            //
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

void HttpServer::Daemon::onConnection(void* daemon, MHD_Connection* connection, void**,
                                      MHD_ConnectionNotificationCode what)
{
    auto* self = static_cast<Daemon*>(daemon);
    if (what == MHD_CONNECTION_NOTIFY_STARTED) {
        self->m_arrivals.expect(connection, std::chrono::seconds(self->m_limits.requestSeconds));
        return;
    }
    self->m_arrivals.forget(connection);
    self->runSoon(); // when there were as many as there may be, only the next run listens again
}

void* HttpServer::Daemon::onTarget(void* daemon, const char* target, MHD_Connection* connection)
{
    auto* self = static_cast<Daemon*>(daemon);
    self->m_arrivals.expect(connection, std::chrono::seconds(self->m_limits.requestSeconds));
    auto exchange = std::make_shared<HttpExchange>(connection, target, [self] { self->runSoon(); });
    HttpExchange* key = exchange.get();
    self->m_exchanges.emplace(key, std::move(exchange));
    return key;
}

MHD_Result HttpServer::Daemon::onAccess(void* daemon, MHD_Connection* connection, const char* path, const char* method,
                                        const char* version, const char* data, size_t* size, void** state)
{
    auto* self = static_cast<Daemon*>(daemon);
    auto* exchange = static_cast<HttpExchange*>(*state);
    self->m_fruitless = 0;
    if (!exchange->isBegun())
        return self->begin(exchange, connection, path, method, version);
    if (*size > 0) {
        if (!exchange->receive(data, *size)) {
            exchange->sendRaw(self->refusal(MHD_HTTP_CONTENT_TOO_LARGE));
            return MHD_NO;
        }
        *size = 0;
        return MHD_YES;
    }
    if (!exchange->isTaken()) {
        self->m_arrivals.forget(connection);
        self->handOver(exchange);
    }
    return exchange->proceed();
}

void HttpServer::Daemon::onCompleted(void* daemon, MHD_Connection* connection, void** state, MHD_RequestTerminationCode)
{
    auto* self = static_cast<Daemon*>(daemon);
    auto* exchange = static_cast<HttpExchange*>(*state);
    *state = nullptr;
    if (exchange->isTaken()) // there may be another request on the connection
        self->m_arrivals.expect(connection,
                                std::chrono::seconds(self->m_limits.idleSeconds + self->m_limits.requestSeconds));
    else if (exchange->isAnswered())
        LingeringSocket::linger(MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd,
                                &self->m_lingering);
    self->m_exchanges.erase(exchange);
}

/// An answer before the body makes libmicrohttpd close the connection after it, without reading on.
MHD_Result HttpServer::Daemon::begin(HttpExchange* exchange, MHD_Connection* connection, const char* path,
                                     const char* method, const char* version)
{
    std::optional<HttpResponse> refused;
    if (const int status = exchange->begin(method, path, version, m_limits))
        refused = refusal(status);
    else if (m_gate)
        refused = m_gate(exchange->request());
    if (!refused)
        return MHD_YES;
    m_arrivals.forget(connection);
    exchange->answer(std::move(*refused));
    return exchange->proceed();
}

HttpResponse HttpServer::Daemon::refusal(int status) const
{
    HttpResponse response = m_refusal ? m_refusal(status) : HttpResponse();
    response.status = status;
    return response;
}

void HttpServer::Daemon::handOver(HttpExchange* exchange)
{
    // The reply may outlive the connection, and the daemon with it.
    m_handler(exchange->takeRequest(),
              [this, waiting = std::weak_ptr(m_exchanges.at(exchange))](HttpResponse response) {
                  const auto alive = waiting.lock();
                  if (!alive) {
                      HttpExchange::abandon(response);
                      return;
                  }
                  Q_ASSERT(m_timeout.thread() == QThread::currentThread());
                  if (response.awaitHangUp)
                      alive->awaitHangUp();
                  else
                      alive->answer(std::move(response));
              });
}

void HttpServer::Daemon::runSoon()
{
    m_runsSoon = true;
    m_timeout.start(0);
}

void HttpServer::Daemon::run()
{
    m_runsSoon = false;
    MHD_run(m_daemon);
    MHD_UNSIGNED_LONG_LONG milliseconds = 0;
    if (m_runsSoon)
        m_timeout.start(0);
    else if (MHD_get_timeout(m_daemon, &milliseconds) != MHD_YES)
        m_timeout.stop();
    else if (milliseconds == 0)
        m_timeout.start(++m_fruitless < patience ? std::chrono::milliseconds(0) : rest);
    else
        m_timeout.start(static_cast<int>(std::min<quint64>(milliseconds, std::numeric_limits<int>::max())));
    if (milliseconds > 0)
        m_fruitless = 0;
}

} // namespace outbound
