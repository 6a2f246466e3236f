#include "tests/support/openengine.h"

namespace outbound
{

std::unique_ptr<Engine> openEngine(const QString& dataDir, const SandboxScenario& sandbox)
{
    Engine::Options options;
    options.dataDir = dataDir;
    options.sandbox = sandbox;
    auto engine = Engine::open(options);
    if (!engine)
        qFatal("%s", qPrintable(engine.error().message));
    return std::move(*engine);
}

} // namespace outbound
