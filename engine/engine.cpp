#include "engine/engine.h"

#include "engine/importthread.h"
#include "engine/localbackend.h"
#include "engine/logging.h"
#include "engine/remotebackend.h"
#include "engine/settings/keychainstore.h"
#include "engine/settings/settingsfile.h"

#include <QCoreApplication>
#include <QDir>

namespace outbound
{

Engine::Engine(const Options& options)
    : m_options(options),
      m_settingsFile(std::make_unique<SettingsFile>(options.dataDir)),
      m_credentialStore(std::make_unique<KeychainStore>())
{
    m_settings = m_settingsFile->read();
}

QString Engine::storePath(const QString& dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("outbound.db"));
}

QString Engine::sandboxLedgerPath(const QString& dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("sandbox.db"));
}

Result<std::unique_ptr<Engine>> Engine::open(const Options& options)
{
    std::unique_ptr<Engine> engine(new Engine(options));
    auto backend = LocalBackend::open(*engine, options, engine->m_settings);
    if (!backend)
        return backend.error();
    engine->standOn(std::move(*backend));
    return engine;
}

Result<std::unique_ptr<Engine>> Engine::attach(const Options& options)
{
    std::unique_ptr<Engine> engine(new Engine(options));
    auto backend = RemoteBackend::attach(options);
    if (!backend)
        return backend.error();
    engine->m_isAttached = true;
    engine->m_connection = (*backend)->connection();
    engine->standOn(std::move(*backend));
    return engine;
}

Result<std::unique_ptr<Engine>> Engine::openOrAttach(const Options& options)
{
    auto engine = open(options);
    if (engine || engine.error().code != ErrorCode::EngineRunning)
        return engine;
    auto attached = attach(options);
    if (attached)
        return attached;
    Error error = engine.error(); // who has it, and why that is the end of it
    error.message += QLatin1Char(' ') + attached.error().message;
    return error;
}

void Engine::standOn(std::unique_ptr<Backend> backend)
{
    m_backend = std::move(backend);
    m_import = std::make_unique<ImportThread>(this);
    connect(m_backend.get(), &Backend::changed, this, &Engine::changed);
    connect(m_backend.get(), &Backend::troubled, this, &Engine::storeTroubled);
    connect(m_backend.get(), &Backend::apiUrlChanged, this, &Engine::apiUrlChanged);
    connect(m_backend.get(), &Backend::reconnected, this, &Engine::use);
    connect(m_backend.get(), &Backend::swept, this, [this](const QDateTime& asOf) {
        m_receiptsAsOf = asOf;
        emit receiptsSwept();
    });
}

Engine::~Engine()
{
    if (m_backend)
        m_backend->close();
    m_backend.reset();
    m_import.reset();
    // Answers on their way are given while there is somebody to take them.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

StoreReader& Engine::reader()
{
    return m_backend->reader();
}

QUrl Engine::apiUrl() const
{
    return m_backend->apiUrl();
}

void Engine::saveSettings(const Settings& settings)
{
    m_settingsFile->write(settings);
    follow(settings);
}

void Engine::reloadSettings()
{
    follow(m_settingsFile->read());
}

void Engine::follow(const Settings& settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    m_backend->follow(settings);
    emit settingsChanged();
}

void Engine::use(const Connection& connection)
{
    m_connection = connection;
    m_receiptsAsOf = {};
    emit connectionChanged();
}

QFuture<Result<Connection>> Engine::connectSandbox()
{
    return ask<Connection>([&](Commands::Done<Connection> done) { m_backend->connectSandbox(std::move(done)); })
        .then(this, [this](const Result<Connection>& connection) -> Result<Connection> {
            if (!connection)
                return connection.error();
            if (m_settings.connect == Settings::Connect::Nothing) { // a rehearsal doesn't displace a Twilio account
                Settings settings = m_settings;
                settings.connect = Settings::Connect::Sandbox;
                saveSettings(settings);
            }
            use(*connection);
            return m_connection;
        });
}

QFuture<Result<Connection>> Engine::connectTwilio(const Credentials& credentials)
{
    if (auto checked = check(credentials); !checked)
        return QtFuture::makeReadyFuture<Result<Connection>>(checked.error());
    return ask<Connection>(
               [&](Commands::Done<Connection> done) { m_backend->connectTwilio(credentials, std::move(done)); })
        .then(this, [this, credentials](const Result<Connection>& connection) -> Result<Connection> {
            if (!connection)
                return connection.error();
            Settings settings = m_settings;
            settings.connect = Settings::Connect::Twilio;
            settings.twilioAccount = credentials.account;
            saveSettings(settings);
            m_credentialStore->save(credentials, [this](const Result<void>& saved) {
                if (saved)
                    return;
                qCWarning(lcEngine).noquote() << saved.error().message << saved.error().detail;
                emit credentialsNotKept(saved.error());
            });
            use(*connection);
            return m_connection;
        });
}

void Engine::resumeTwilio(const Credentials& credentials)
{
    m_backend->resumeTwilio(credentials);
    use({Connection::Kind::Twilio, credentials.account, {}});
}

QFuture<Result<Credentials>> Engine::savedCredentials()
{
    return ask<Credentials>(
        [&](Commands::Done<Credentials> done) { m_credentialStore->load(m_settings.twilioAccount, std::move(done)); });
}

QFuture<Result<Connection>> Engine::testAccount()
{
    return ask<Connection>([&](Commands::Done<Connection> done) { m_backend->testAccount(std::move(done)); })
        .then(this, [this](const Result<Connection>& answer) -> Result<Connection> {
            if (!answer)
                return answer.error();
            if (answer->account == m_connection.account && !answer->accountName.isEmpty())
                m_connection.accountName = answer->accountName;
            return m_connection;
        });
}

QFuture<Result<void>> Engine::forgetTwilio()
{
    return ask<void>([&](Commands::Done<void> done) {
        const AccountSid account = m_settings.twilioAccount;
        const auto forget = [this, account, done](const Result<void>& left) {
            if (!left)
                return done(left);
            Settings settings = m_settings;
            settings.connect = Settings::Connect::Nothing;
            settings.twilioAccount.clear();
            saveSettings(settings);
            if (m_connection.kind == Connection::Kind::Twilio)
                use({});
            m_credentialStore->remove(account, done);
        };
        if (m_isAttached || m_connection.kind == Connection::Kind::Twilio)
            m_backend->leaveAccount(forget);
        else
            forget({});
    });
}

void Engine::actFor(const AccountSid& account)
{
    m_backend->actFor(account);
    use({Connection::Kind::None, account, {}});
}

QFuture<Result<void>> Engine::fetchNumbers(const Credentials& credentials)
{
    return ask<void>([&](Commands::Done<void> done) { m_backend->fetchNumbers(credentials, std::move(done)); });
}

} // namespace outbound
