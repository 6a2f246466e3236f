#include "app/startconnection.h"

#include "engine/sandbox/sandboxaccount.h"

#include <QCoreApplication>
#include <QFuture>

namespace outbound
{

/// Another engine goes on with the account it has: nobody is to be texted from one that somebody else chose.
static Result<void> checkAttached(const Connection& connection, const CommandLine& line)
{
    if (line.sandbox && connection.kind == Connection::Kind::Twilio)
        return Error{ErrorCode::Conflict, QCoreApplication::translate(
                                              "Main", "The engine that runs sends over Twilio, not over the sandbox.")};
    if (!line.sandbox && line.credentials && connection.account != line.credentials->account)
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("Main", "The engine that runs sends from another account than that of "
                                                         "TWILIO_ACCOUNT_SID.")};
    return {};
}

QFuture<Result<Connection>> connectAtStart(Engine& engine, const CommandLine& line)
{
    const bool isWanted = line.sandbox || line.credentials;
    if (engine.isAttached() && (engine.connection().kind != Connection::Kind::None || !isWanted)) {
        const auto checked = checkAttached(engine.connection(), line);
        return QtFuture::makeReadyFuture(checked ? Result<Connection>(engine.connection())
                                                 : Result<Connection>(checked.error()));
    }
    if (line.sandbox)
        return engine.connectSandbox();
    if (line.credentials) {
        if (auto checked = check(*line.credentials); !checked)
            return QtFuture::makeReadyFuture<Result<Connection>>(checked.error());
        if (engine.isAttached())
            return engine.connectTwilio(*line.credentials);
        engine.resumeTwilio(*line.credentials);
        return QtFuture::makeReadyFuture<Result<Connection>>(engine.connection());
    }
    switch (engine.settings().connect) {
    case Settings::Connect::Sandbox:
        return engine.connectSandbox();
    case Settings::Connect::Twilio:
        return engine.savedCredentials().then(&engine,
                                              [&engine](const Result<Credentials>& saved) -> Result<Connection> {
                                                  if (!saved)
                                                      return saved.error();
                                                  engine.resumeTwilio(*saved);
                                                  return engine.connection();
                                              });
    case Settings::Connect::Nothing:
        break;
    }
    return QtFuture::makeReadyFuture<Result<Connection>>(engine.connection());
}

QFuture<Result<Credentials>> credentialsAtStart(Engine& engine, const CommandLine& line)
{
    using Answer = Result<Credentials>;
    const auto connect = engine.settings().connect;
    if (line.sandbox || (!line.credentials && connect == Settings::Connect::Sandbox))
        return QtFuture::makeReadyFuture<Answer>(
            Credentials{sandboxAccountSid(), sandboxAccountSid(), sandboxAuthToken()});
    if (line.credentials) {
        const auto checked = check(*line.credentials);
        return QtFuture::makeReadyFuture<Answer>(checked ? Answer(*line.credentials) : Answer(checked.error()));
    }
    if (connect == Settings::Connect::Twilio)
        return engine.savedCredentials();
    return QtFuture::makeReadyFuture<Answer>(
        Error{ErrorCode::Unauthorized,
              QCoreApplication::translate("StartConnection",
                                          "No account is connected. Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or "
                                          "say --sandbox.")});
}

} // namespace outbound
