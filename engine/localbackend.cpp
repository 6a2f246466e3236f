#include "engine/localbackend.h"

#include "engine/enginelock.h"
#include "engine/makein.h"
#include "engine/power/sessionbus.h"
#include "engine/power/sleepinhibitor.h"
#include "engine/power/wakewatch.h"
#include "engine/sandbox/sandboxserver.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace outbound
{

LocalBackend::LocalBackend(const Engine::Options& options, const Settings& settings)
    : m_options(options),
      m_settings(settings)
{
    m_sendThread.setObjectName(QStringLiteral("send"));
    m_sandboxThread.setObjectName(QStringLiteral("sandbox"));
}

Result<std::unique_ptr<LocalBackend>> LocalBackend::open(Engine& front, const Engine::Options& options,
                                                         const Settings& settings)
{
    std::unique_ptr<LocalBackend> backend(new LocalBackend(options, settings));
    auto lock = EngineLock::take(options.dataDir);
    if (!lock)
        return lock.error();
    backend->m_lock = std::move(*lock);
    if (auto started = backend->start(front); !started)
        return started.error();
    return backend;
}

Result<void> LocalBackend::start(Engine& front)
{
    // Threads from here on wait the way of Qt itself, which wakes another one with a seventh of GLib's system calls.
    qputenv("QT_NO_GLIB", "1");
    m_sendThread.start();
    const auto opened = makeIn(m_sendThread, [this]() -> Result<void> {
        auto floor = SendFloor::open(Engine::storePath(m_options.dataDir), m_clock, rules());
        if (!floor)
            return floor.error();
        m_sendFloor = floor->release();
        return {};
    });
    if (!opened)
        return opened;
    m_commands = std::make_unique<SendCommands>(m_sendFloor, this);
    connect(&m_sendThread, &QThread::finished, m_sendFloor, &QObject::deleteLater);
    connect(m_sendFloor, &SendFloor::changed, this, &Backend::changed);
    connect(m_sendFloor, &SendFloor::troubled, this, &Backend::troubled);
    connect(m_sendFloor, &SendFloor::swept, this, &Backend::swept);

    auto reader = StoreReader::open(Engine::storePath(m_options.dataDir));
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);

    const auto systemBus = QDBusConnection::systemBus();
    m_sleepInhibitor = std::make_unique<SleepInhibitor>(sessionBus(), systemBus);
    m_wakeWatch = std::make_unique<WakeWatch>(systemBus);
    connect(this, &Backend::changed, this, &LocalBackend::keepAwake);
    connect(m_wakeWatch.get(), &WakeWatch::wokeUp, m_sendFloor, &SendFloor::wakeUp);
    // logind gives nobody a lock while the computer is about to sleep.
    connect(m_wakeWatch.get(), &WakeWatch::wokeUp, m_sleepInhibitor.get(), &SleepInhibitor::askAgain);
    m_api = std::make_unique<ApiHost>(front, *m_sendFloor, m_options, m_clock);
    connect(m_api.get(), &ApiHost::urlChanged, this, &Backend::apiUrlChanged);
    return m_api->open(m_settings);
}

void LocalBackend::close()
{
    if (m_api && !std::exchange(m_isClosed, true))
        m_api->close();
}

LocalBackend::~LocalBackend()
{
    close();
    for (QThread* thread : {&m_sendThread, &m_sandboxThread}) {
        thread->quit();
        thread->wait();
    }
    // Answers on their way are given while there is somebody to take them.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

Settings LocalBackend::rules() const
{
    Settings rules = m_settings;
    // An absence proves nothing before a request could have timed out.
    rules.inDoubtWait = std::max(m_options.inDoubtWait.value_or(rules.inDoubtWait), m_options.requestTimeout);
    return rules;
}

void LocalBackend::follow(const Settings& settings)
{
    m_settings = settings;
    QMetaObject::invokeMethod(m_sendFloor, [floor = m_sendFloor, rules = rules()] { floor->follow(rules); });
    keepAwake();
    if (m_api)
        m_api->follow(settings);
}

void LocalBackend::use(const Connection& connection)
{
    m_account = connection.account;
    m_commands->setAccount(connection.account);
    if (m_api)
        m_api->use(connection);
    keepAwake();
}

void LocalBackend::keepAwake()
{
    if (const auto running = m_reader->campaignsIn(m_account, CampaignStatus::Running))
        m_sleepInhibitor->hold(m_settings.keepAwake && !running->empty());
}

void LocalBackend::signIn(Connection::Kind kind, const QUrl& url, const Credentials& credentials, Done<Connection> done)
{
    const TwilioClient::Options options{url, credentials, m_options.requestTimeout};
    m_commands->run<TwilioAccount>(
        [this, kind, done = std::move(done)](const Result<TwilioAccount>& account) {
            if (!account) {
                done(account.error());
                return;
            }
            const Connection connection{kind, account->sid, account->name};
            use(connection);
            done(connection);
        },
        [options](SendFloor& floor, Done<TwilioAccount> answer) { floor.signIn(options, std::move(answer)); });
}

Result<void> LocalBackend::startSandbox()
{
    m_sandboxThread.start();
    auto started = makeIn(m_sandboxThread, [this]() -> Result<void> {
        auto server = SandboxServer::start(Engine::sandboxLedgerPath(m_options.dataDir), 0, m_clock, m_options.sandbox);
        if (!server)
            return server.error();
        m_sandbox = server->release();
        return {};
    });
    if (started)
        connect(&m_sandboxThread, &QThread::finished, m_sandbox, &QObject::deleteLater);
    return started;
}

void LocalBackend::connectSandbox(Done<Connection> done)
{
    if (!m_sandbox)
        if (auto started = startSandbox(); !started) {
            done(started.error());
            return;
        }
    signIn(Connection::Kind::Sandbox, m_sandbox->url(), {sandboxAccountSid(), sandboxAccountSid(), sandboxAuthToken()},
           std::move(done));
}

void LocalBackend::connectTwilio(const Credentials& credentials, Done<Connection> done)
{
    signIn(Connection::Kind::Twilio, m_options.twilioUrl, credentials, std::move(done));
}

void LocalBackend::resumeTwilio(const Credentials& credentials)
{
    const TwilioClient::Options options{m_options.twilioUrl, credentials, m_options.requestTimeout};
    QMetaObject::invokeMethod(m_sendFloor, [floor = m_sendFloor, options] { floor->resume(options); });
    use({Connection::Kind::Twilio, credentials.account, {}});
}

void LocalBackend::testAccount(Done<Connection> done)
{
    m_commands->run<TwilioAccount>(
        [done = std::move(done)](const Result<TwilioAccount>& account) {
            done(account ? Result<Connection>(Connection{Connection::Kind::Twilio, account->sid, account->name})
                         : account.error());
        },
        [](SendFloor& floor, Done<TwilioAccount> answer) { floor.testAccount(std::move(answer)); });
}

void LocalBackend::leaveAccount(Done<void> done)
{
    use({});
    m_commands->run<void>(std::move(done), [](SendFloor& floor, const Done<void>& answer) {
        floor.leave();
        answer({});
    });
}

void LocalBackend::actFor(const AccountSid& account)
{
    use({Connection::Kind::None, account, {}});
}

void LocalBackend::prices(const QString& region, Done<CountryPrices> done)
{
    m_commands->run<CountryPrices>(std::move(done), [region](SendFloor& floor, Done<CountryPrices> answer) {
        floor.prices(region, std::move(answer));
    });
}

void LocalBackend::askForReceipts()
{
    QMetaObject::invokeMethod(m_sendFloor, [floor = m_sendFloor] { floor->askForReceipts(); });
}

void LocalBackend::fetchNumbers(const Credentials& credentials, Done<void> done)
{
    const TwilioClient::Options options{m_options.twilioUrl, credentials, m_options.requestTimeout};
    m_commands->run<void>(std::move(done), [options](SendFloor& floor, Done<void> answer) {
        floor.fetchNumbers(options, std::move(answer));
    });
}

} // namespace outbound
