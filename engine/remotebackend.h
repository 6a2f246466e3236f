#pragma once

#include "engine/backend.h"
#include "engine/clock.h"
#include "engine/engine.h"
#include "engine/remote/attachment.h"
#include "engine/remote/remotecommands.h"

#include <QThread>

namespace outbound
{

/// Leaves the sending to the engine that has the data directory, and follows what it does. Nothing there ends with
/// this.
class RemoteBackend final : public Backend
{
    Q_OBJECT

public:
    /// Waits for the first answer, some seconds at most. EngineRunning when there is no attaching.
    static Result<std::unique_ptr<RemoteBackend>> attach(const Engine::Options& options);
    ~RemoteBackend() override;

    const Connection& connection() const { return m_connection; } ///< at the time of attaching
    Commands& commands() override { return *m_commands; }
    void follow(const Settings& settings) override;
    void connectSandbox(Done<Connection> done) override;
    void connectTwilio(const Credentials& credentials, Done<Connection> done) override;
    void resumeTwilio(const Credentials& credentials) override;
    void testAccount(Done<Connection> done) override;
    void leaveAccount(Done<void> done) override;
    void actFor(const AccountSid&) override {} ///< that engine goes on with the account it has
    void fetchNumbers(const Credentials& credentials, Done<void> done) override;
    void prices(const QString& region, Done<CountryPrices> done) override; ///< never known
    QUrl apiUrl() const override;

private:
    RemoteBackend();

    SystemClock m_clock;
    QThread m_thread;
    Attachment* m_attachment = nullptr; ///< lives in m_thread
    std::unique_ptr<RemoteCommands> m_commands;
    Connection m_connection;
};

} // namespace outbound
