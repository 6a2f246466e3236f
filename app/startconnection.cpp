#include "app/startconnection.h"

#include "engine/sandbox/sandboxaccount.h"

#include <QCoreApplication>
#include <QFuture>

namespace outbound
{

QFuture<Result<Connection>> connectAtStart(Engine& engine, const CommandLine& line)
{
    if (line.sandbox)
        return engine.connectSandbox();
    if (line.credentials) {
        if (auto checked = check(*line.credentials); !checked)
            return QtFuture::makeReadyFuture<Result<Connection>>(checked.error());
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
