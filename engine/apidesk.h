#pragma once

#include "engine/api/enginedesk.h"
#include "engine/sendcommands.h"

#include <QObject>

#include <memory>

namespace outbound
{

class Engine;

/// Where the API's thread asks the engine for things and gets its answers. Outlives every thread that may answer.
class ApiDesk final : public QObject, public EngineDesk
{
    Q_OBJECT

public:
    ApiDesk(Engine& engine, SendFloor* floor);

    /// The commands for the server, once; they follow `use`.
    std::unique_ptr<Commands> takeCommands() { return std::move(m_made); }
    void use(const AccountSid& account) { m_commands->setAccount(account); }

    void connectSandbox(Commands::Done<Connection> done) override;
    void connectTwilio(const Credentials& credentials, Commands::Done<Connection> done) override;
    void reloadSettings(Commands::Done<void> done) override;
    void keyUsed(const QString& keyId, const QDateTime& at) override;

private:
    void answer(Commands::Done<Connection> done, const Result<Connection>& connection);

    Engine& m_engine;
    SendFloor* const m_floor;
    std::unique_ptr<SendCommands> m_made;
    SendCommands* const m_commands; ///< valid as long as the server is
};

} // namespace outbound
