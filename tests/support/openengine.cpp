#include "tests/support/openengine.h"

namespace outbound
{

std::unique_ptr<Engine> openEngine(const QString& dataDir)
{
    Engine::Options options;
    options.dataDir = dataDir;
    auto engine = Engine::open(options);
    if (!engine)
        qFatal("%s", qPrintable(engine.error().message));
    return std::move(*engine);
}

} // namespace outbound
