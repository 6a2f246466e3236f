#pragma once

#include "engine/http/httpserver.h"
#include "engine/sandbox/sandboxaccount.h"
#include "engine/sandbox/sandboxdialect.h"
#include "engine/sandbox/sandboxledger.h"
#include "tests/support/manualclock.h"

#include <nlohmann/json.hpp>

#include <QMap>
#include <QMultiMap>
#include <QTemporaryDir>

#include <memory>

namespace outbound
{

/// The sandbox's dialect on a ledger in a temporary directory and a manual clock, spoken to without a socket.
class DialectFixture
{
public:
    using Query = QMultiMap<QString, QString>;

    struct Answer {
        int status;
        nlohmann::json json; ///< discarded when the body is none
        HttpResponse http;
    };

    explicit DialectFixture(const SandboxScenario& scenario = {});

    /// @param resource below the account, such as `Messages.json`
    Answer get(const QString& resource, const Query& query = {});
    Answer getUri(const nlohmann::json& relativeUri); ///< follows a `…_uri`
    Answer post(const QString& resource, const QMap<QString, QString>& fields);
    Answer postMessage(const QString& to, const QString& body = QStringLiteral("Hello"));
    /// Status and error code of the answer to a message to +44 7700 900xxx, such as `400 21610`.
    QString send(int recipient);
    int accepted();                   ///< messages in the ledger
    Answer send(HttpRequest request); ///< adds the authorization unless it has one

    static QString accountUri(); ///< `/2010-04-01/Accounts/AC…`
    static QByteArray basic(const QString& user, const QString& secret);

    QTemporaryDir directory;
    ManualClock clock;
    std::unique_ptr<SandboxLedger> ledger;
    std::unique_ptr<SandboxDialect> dialect;
};

} // namespace outbound
