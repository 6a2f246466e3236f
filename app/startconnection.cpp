#include "app/startconnection.h"

#include <QPromise>

namespace outbound
{

static QFuture<Result<Connection>> answered(Result<Connection> result)
{
    QPromise<Result<Connection>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

QFuture<Result<Connection>> connectAtStart(Engine& engine, const CommandLine& line)
{
    if (line.sandbox)
        return engine.connectSandbox();
    if (line.credentials) {
        if (auto checked = check(*line.credentials); !checked)
            return answered(checked.error());
        engine.resumeTwilio(*line.credentials);
        return answered(engine.connection());
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
    return answered(engine.connection());
}

} // namespace outbound
