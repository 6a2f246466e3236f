#include "engine/sandbox/sandboxserver.h"

#include "engine/http/httpserver.h"
#include "engine/sandbox/sandboxdialect.h"
#include "engine/sandbox/sandboxledger.h"

namespace outbound
{

SandboxServer::SandboxServer() = default;

SandboxServer::~SandboxServer() = default;

Result<std::unique_ptr<SandboxServer>> SandboxServer::start(const QString& ledgerPath, quint16 port, Clock& clock,
                                                            SandboxFaults faults)
{
    auto ledger = SandboxLedger::open(ledgerPath);
    if (!ledger)
        return ledger.error();
    std::unique_ptr<SandboxServer> server(new SandboxServer);
    server->m_ledger = std::move(*ledger);
    server->m_dialect = std::make_unique<SandboxDialect>(*server->m_ledger, clock, faults);

    auto http = HttpServer::listen(port, {}, [&dialect = *server->m_dialect](const HttpRequest& request, auto reply) {
        reply(dialect.answer(request));
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
