#pragma once

#include "engine/apihost.h"
#include "engine/backend.h"
#include "engine/clock.h"
#include "engine/engine.h"
#include "engine/sendcommands.h"

#include <QThread>

namespace outbound
{

class EngineLock;
class SandboxServer;
class SleepInhibitor;
class WakeWatch;

/// Sends from this process: owns the data directory's lock, the send and sandbox threads and what keeps the computer
/// awake.
class LocalBackend final : public Backend
{
    Q_OBJECT

public:
    /// EngineRunning when another engine has the data directory.
    /// @param front what the API's clients ask for things
    static Result<std::unique_ptr<LocalBackend>> open(Engine& front, const Engine::Options& options,
                                                      const Settings& settings);
    /// Hands nothing more over, waits for the threads, leaves requests in flight to the next start's look-up.
    ~LocalBackend() override;

    Commands& commands() override { return *m_commands; }
    void follow(const Settings& settings) override;
    void connectSandbox(Done<Connection> done) override;
    void connectTwilio(const Credentials& credentials, Done<Connection> done) override;
    void resumeTwilio(const Credentials& credentials) override;
    void testAccount(Done<Connection> done) override;
    void leaveAccount(Done<void> done) override;
    void actFor(const AccountSid& account) override;
    void fetchNumbers(const Credentials& credentials, Done<void> done) override;
    void prices(const QString& region, Done<CountryPrices> done) override;
    void askForReceipts() override;
    QUrl apiUrl() const override { return m_api ? m_api->url() : QUrl(); }
    void close() override;

private:
    LocalBackend(const Engine::Options& options, const Settings& settings);

    Result<void> start(Engine& front);
    Result<void> startSandbox();
    Settings rules() const; ///< the settings as the sends follow them
    void signIn(Connection::Kind kind, const QUrl& url, const Credentials& credentials, Done<Connection> done);
    void use(const Connection& connection);
    void keepAwake(); ///< while a campaign is running, if the operator wants it so

    const Engine::Options m_options;
    SystemClock m_clock;
    Settings m_settings;
    AccountSid m_account; ///< empty: nothing is connected
    std::unique_ptr<EngineLock> m_lock;
    std::unique_ptr<SleepInhibitor> m_sleepInhibitor;
    std::unique_ptr<WakeWatch> m_wakeWatch;
    QThread m_sendThread;
    QThread m_sandboxThread;
    SendFloor* m_sendFloor = nullptr; ///< lives in m_sendThread
    std::unique_ptr<SendCommands> m_commands;
    SandboxServer* m_sandbox = nullptr; ///< lives in m_sandboxThread; null until first used
    bool m_isClosed = false;
    std::unique_ptr<ApiHost> m_api; ///< the send thread answers it to the end
};

} // namespace outbound
