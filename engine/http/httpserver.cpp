#include "engine/http/httpserver.h"

#include "engine/http/httpdaemon.h"

#include <cerrno>

namespace outbound
{

HttpServer::HttpServer() = default;

HttpServer::~HttpServer() = default;

Result<std::unique_ptr<HttpServer>> HttpServer::listen(quint16 port, Limits limits, Handler handler, Gate gate,
                                                       Refusal refusal)
{
    std::unique_ptr<HttpServer> server(new HttpServer);
    server->m_daemon = std::make_unique<Daemon>(limits, std::move(handler), std::move(gate), std::move(refusal));
    if (!server->m_daemon->start(port))
        return Error{ErrorCode::Network,
                     tr("Port %1 on this computer can't be opened; another program may be using it.").arg(port),
                     qt_error_string(errno)};
    return server;
}

quint16 HttpServer::port() const
{
    return m_daemon->port();
}

} // namespace outbound
