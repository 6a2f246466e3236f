#pragma once

#include "engine/clock.h"
#include "engine/result.h"
#include "engine/sandbox/sandboxaccount.h"
#include "engine/sandbox/sandboxscenario.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace outbound
{

class HttpServer;
class SandboxDialect;
class SandboxLedger;

/// A loopback server that speaks the Messages part of Twilio's REST dialect, remembers every message it accepted in a
/// ledger file of its own, and lets deliveries arrive over a realistic while. Lives in the thread it is created in.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    /// @param ledgerPath SQLite file of accepted messages; created when missing, kept between runs
    /// @param port 0 picks a free one
    /// @param clock must outlive the server
    static Result<std::unique_ptr<SandboxServer>> start(const QString& ledgerPath, quint16 port, Clock& clock,
                                                        const SandboxScenario& scenario = {});
    ~SandboxServer() override;

    QUrl url() const; ///< `http://127.0.0.1:PORT`

private:
    SandboxServer();

    std::unique_ptr<SandboxLedger> m_ledger;
    std::unique_ptr<SandboxDialect> m_dialect;
    std::unique_ptr<HttpServer> m_http;
};

} // namespace outbound
