#include "app/startconnection.h"

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

} // namespace outbound
