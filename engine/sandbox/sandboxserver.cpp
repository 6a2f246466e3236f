#include "engine/sandbox/sandboxserver.h"

#include "engine/http/httpserver.h"
#include "engine/sandbox/sandboxdialect.h"
#include "engine/sandbox/sandboxledger.h"

namespace outbound
{

SandboxServer::SandboxServer() = default;

SandboxServer::~SandboxServer() = default;

Result<std::unique_ptr<SandboxServer>> SandboxServer::start(const QString& ledgerPath, quint16 port, Clock& clock,
                                                            const SandboxScenario& scenario)
{
    auto ledger = SandboxLedger::open(ledgerPath);
    if (!ledger)
        return ledger.error();
    std::unique_ptr<SandboxServer> server(new SandboxServer);
    server->m_ledger = std::move(*ledger);
    server->m_dialect = std::make_unique<SandboxDialect>(*server->m_ledger, clock, scenario);

    auto http = HttpServer::listen(
        port, {}, [self = server.get(), &clock](const HttpRequest& request, HttpServer::Reply reply) {
            HttpResponse response = self->m_dialect->answer(request);
            const auto latency = self->m_dialect->nextLatency();
            if (latency.count() == 0)
                reply(std::move(response));
            else
                clock.after(latency, self,
                            [reply = std::move(reply), response = std::move(response)] { reply(response); });
        });
    if (!http)
        return http.error();
    server->m_http = std::move(*http);
    return server;
}

QUrl SandboxServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_http->port()));
}

} // namespace outbound
