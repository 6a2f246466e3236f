#pragma once

#include "engine/result.h"

#include <QString>

#include <memory>

namespace outbound
{

/// One engine per data directory. Holds `flock` on `engine.lock`, which the kernel gives back whatever way the process
/// ends, so a killed engine never locks its successor out.
class EngineLock
{
public:
    /// EngineRunning when another process has it.
    static Result<std::unique_ptr<EngineLock>> take(const QString& dataDir);
    ~EngineLock();

private:
    explicit EngineLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace outbound
