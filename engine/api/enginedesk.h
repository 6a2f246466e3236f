#pragma once

#include "engine/commands/commands.h"
#include "engine/domain/connection.h"
#include "engine/settings/credentials.h"

namespace outbound
{

/// What the API asks of the engine itself, beside the commands on an account. Each call is answered once, in the API's
/// thread.
class EngineDesk
{
public:
    virtual ~EngineDesk() = default;

    virtual void connectSandbox(Commands::Done<Connection> done) = 0;
    virtual void connectTwilio(const Credentials& credentials, Commands::Done<Connection> done) = 0;
    virtual void reloadSettings(Commands::Done<void> done) = 0; ///< somebody else wrote them
    virtual void keyUsed(const QString& keyId, const QDateTime& at) = 0;
};

} // namespace outbound
