#include "engine/engine.h"

#include "engine/api/apiserver.h"
#include "engine/apidesk.h"
#include "engine/enginelock.h"
#include "engine/logging.h"
#include "engine/phone/phonenumber.h"
#include "engine/power/sessionbus.h"
#include "engine/power/sleepinhibitor.h"
#include "engine/power/wakewatch.h"
#include "engine/sandbox/sandboxserver.h"
#include "engine/sendcommands.h"
#include "engine/settings/keychainstore.h"
#include "engine/settings/settingsfile.h"
#include "engine/store/apikeys.h"

#include <QCoreApplication>
#include <QDir>
#include <QPromise>

#include <algorithm>
#include <tuple>

namespace outbound
{

/// Runs `call` in the thread of `context` and waits for it: for setting up and taking down only.
template <typename Call>
static void inThreadOf(QObject* context, Call call)
{
    QMetaObject::invokeMethod(context, std::move(call), Qt::BlockingQueuedConnection);
}

Engine::Engine(const Options& options) : m_options(options)
{
    m_sendThread.setObjectName(QStringLiteral("send"));
    m_importThread.setObjectName(QStringLiteral("import"));
    m_sandboxThread.setObjectName(QStringLiteral("sandbox"));
    m_apiThread.setObjectName(QStringLiteral("api"));
}

QString Engine::storePath() const
{
    return QDir(m_options.dataDir).filePath(QStringLiteral("outbound.db"));
}

QString Engine::sandboxLedgerPath() const
{
    return QDir(m_options.dataDir).filePath(QStringLiteral("sandbox.db"));
}

Result<std::unique_ptr<Engine>> Engine::open(const Options& options)
{
    std::unique_ptr<Engine> engine(new Engine(options));
    auto lock = EngineLock::take(options.dataDir);
    if (!lock)
        return lock.error();
    engine->m_lock = std::move(*lock);
    engine->m_settingsFile = std::make_unique<SettingsFile>(options.dataDir);
    engine->m_settings = engine->m_settingsFile->read();
    engine->m_credentialStore = std::make_unique<KeychainStore>();

    engine->m_importDesk = new QObject;
    engine->m_importDesk->moveToThread(&engine->m_importThread);
    connect(&engine->m_importThread, &QThread::finished, engine->m_importDesk, &QObject::deleteLater);
    engine->m_importThread.start();
    // The tables of phone numbers are built at their first use; that is not to be in the window's thread.
    QMetaObject::invokeMethod(engine->m_importDesk, [] { spacedPhone(QStringLiteral("+447700900000")); });
    // Threads from here on wait the way of Qt itself, which wakes another one with a seventh of GLib's system calls.
    qputenv("QT_NO_GLIB", "1");
    engine->m_sendThread.start();

    Result<void> opened;
    QObject doorstep;
    doorstep.moveToThread(&engine->m_sendThread);
    inThreadOf(&doorstep, [&] {
        auto floor = SendFloor::open(engine->storePath(), engine->m_clock, engine->rules());
        if (floor)
            engine->m_sendFloor = floor->release();
        else
            opened = floor.error();
        doorstep.moveToThread(engine->thread());
    });
    if (!opened)
        return opened.error();
    engine->m_commands = std::make_unique<SendCommands>(engine->m_sendFloor, engine.get());
    connect(&engine->m_sendThread, &QThread::finished, engine->m_sendFloor, &QObject::deleteLater);
    connect(engine->m_sendFloor, &SendFloor::changed, engine.get(), &Engine::changed);
    connect(engine->m_sendFloor, &SendFloor::troubled, engine.get(), &Engine::storeTroubled);
    connect(engine->m_sendFloor, &SendFloor::swept, engine.get(), [self = engine.get()](const QDateTime& asOf) {
        self->m_receiptsAsOf = asOf;
        emit self->receiptsSwept();
    });

    auto reader = StoreReader::open(engine->storePath());
    if (!reader)
        return reader.error();
    engine->m_reader = std::move(*reader);

    const auto systemBus = QDBusConnection::systemBus();
    engine->m_sleepInhibitor = std::make_unique<SleepInhibitor>(sessionBus(), systemBus);
    engine->m_wakeWatch = std::make_unique<WakeWatch>(systemBus);
    connect(engine.get(), &Engine::changed, engine.get(), &Engine::keepAwake);
    connect(engine.get(), &Engine::connectionChanged, engine.get(), &Engine::keepAwake);
    connect(engine->m_wakeWatch.get(), &WakeWatch::wokeUp, engine->m_sendFloor, &SendFloor::wakeUp);
    // logind gives nobody a lock while the computer is about to sleep.
    connect(engine->m_wakeWatch.get(), &WakeWatch::wokeUp, engine->m_sleepInhibitor.get(), &SleepInhibitor::askAgain);
    if (auto served = engine->openApi(); !served)
        return served.error();
    return engine;
}

Engine::~Engine()
{
    // The API first: it asks the others for things to the end.
    m_apiThread.quit();
    m_apiThread.wait();
    m_api = nullptr;
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what it asked for last
    if (m_sendFloor)
        inThreadOf(m_sendFloor, [this] { std::ignore = m_sendFloor->writer().announceApi({}); });
    for (QThread* thread : {&m_sendThread, &m_importThread, &m_sandboxThread}) {
        thread->quit();
        thread->wait();
    }
    // Answers on their way are given while there is somebody to take them.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

Settings Engine::rules() const
{
    Settings rules = m_settings;
    // An absence proves nothing before a request could have timed out.
    rules.inDoubtWait = std::max(m_options.inDoubtWait.value_or(rules.inDoubtWait), m_options.requestTimeout);
    return rules;
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
    m_settings = settings;
    QMetaObject::invokeMethod(m_sendFloor, [floor = m_sendFloor, rules = rules()] { floor->follow(rules); });
    keepAwake();
    serveApi();
}

/// Answers come home before they are given: Qt 6.4 runs a continuation twice when it is attached in one thread while
/// another finishes the future.
template <typename T, typename Call>
QFuture<Result<T>> Engine::ask(Call call)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    call([promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<TwilioAccount>> Engine::signIn(const QUrl& url, const Credentials& credentials)
{
    const TwilioClient::Options options{url, credentials, m_options.requestTimeout};
    return ask<TwilioAccount>([&](Commands::Done<TwilioAccount> done) {
        m_commands->run<TwilioAccount>(std::move(done),
                                       [options](SendFloor& floor, Commands::Done<TwilioAccount> answer) {
                                           floor.signIn(options, std::move(answer));
                                       });
    });
}

void Engine::use(const Connection& connection)
{
    m_connection = connection;
    m_commands->setAccount(connection.account);
    m_receiptsAsOf = {};
    if (m_api)
        QMetaObject::invokeMethod(m_api, [desk = m_apiDesk.get(), api = m_api, connection] {
            desk->use(connection.account);
            api->use(connection);
        });
    emit connectionChanged();
}

Result<void> Engine::openApi()
{
    Result<void> ready;
    inThreadOf(m_sendFloor, [&] {
        // Keys of windows and shells that attached to an engine which is no more.
        ready = ApiKeys(m_sendFloor->database()).dropSessions();
        if (ready)
            ready = m_sendFloor->writer().announceApi({});
    });
    if (!ready || !m_options.api)
        return ready;

    m_apiThread.start();
    m_apiDesk = std::make_unique<ApiDesk>(*this, m_sendFloor);
    m_apiDesk->moveToThread(&m_apiThread);
    inThreadOf(m_apiDesk.get(), [&] {
        auto server = ApiServer::start(storePath(), m_apiDesk->takeCommands(), *m_apiDesk, m_clock);
        if (server)
            m_api = server->release();
        else
            ready = server.error();
    });
    if (!ready)
        return ready;
    connect(&m_apiThread, &QThread::finished, m_api, &QObject::deleteLater);
    connect(m_sendFloor, &SendFloor::changed, m_api, &ApiServer::changed);
    connect(m_sendFloor, &SendFloor::swept, m_api, &ApiServer::swept);
    connect(m_sendFloor, &SendFloor::troubled, m_api, &ApiServer::troubled);

    if (const auto port = wantedApiPort()) {
        m_apiPort = port;
        Result<quint16> listening = quint16(0);
        inThreadOf(m_api, [&] { listening = m_api->listen(*port, !m_options.apiPort); });
        if (!listening)
            return listening.error();
        announceApi(*listening);
    }
    return {};
}

std::optional<quint16> Engine::wantedApiPort() const
{
    if (!m_options.api)
        return {};
    if (m_options.apiPort)
        return m_options.apiPort;
    return m_settings.api ? std::optional(m_settings.apiPort) : std::nullopt;
}

void Engine::serveApi()
{
    const auto port = wantedApiPort();
    if (!m_api || port == m_apiPort)
        return;
    m_apiPort = port;
    QMetaObject::invokeMethod(m_api, [this, api = m_api, port] {
        api->close();
        const auto listening = port ? api->listen(*port, true) : Result<quint16>(quint16(0));
        QMetaObject::invokeMethod(this, [this, at = listening ? *listening : quint16(0)] { announceApi(at); });
    });
}

void Engine::announceApi(quint16 port)
{
    m_apiUrl = port == 0 ? QUrl() : QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    QMetaObject::invokeMethod(m_sendFloor, [floor = m_sendFloor, url = m_apiUrl.toString()] {
        if (auto announced = floor->writer().announceApi(url); !announced)
            qCWarning(lcEngine).noquote() << "the API's address could not be stored:" << announced.error().detail;
    });
    emit apiUrlChanged();
}

void Engine::keepAwake()
{
    if (const auto running = m_reader->campaignsIn(m_connection.account, CampaignStatus::Running))
        m_sleepInhibitor->hold(m_settings.keepAwake && !running->empty());
}

QFuture<Result<Connection>> Engine::connectSandbox()
{
    if (!m_sandbox) {
        m_sandboxThread.start();
        Result<void> started;
        QObject doorstep;
        doorstep.moveToThread(&m_sandboxThread);
        inThreadOf(&doorstep, [&] {
            auto server = SandboxServer::start(sandboxLedgerPath(), 0, m_clock, m_options.sandbox);
            if (server)
                m_sandbox = server->release();
            else
                started = server.error();
            doorstep.moveToThread(thread());
        });
        if (!started)
            return QtFuture::makeReadyFuture<Result<Connection>>(started.error());
        connect(&m_sandboxThread, &QThread::finished, m_sandbox, &QObject::deleteLater);
    }
    return signIn(m_sandbox->url(), {sandboxAccountSid(), sandboxAccountSid(), sandboxAuthToken()})
        .then(this, [this](const Result<TwilioAccount>& account) -> Result<Connection> {
            if (!account)
                return account.error();
            if (m_settings.connect == Settings::Connect::Nothing) { // a rehearsal doesn't displace a Twilio account
                Settings settings = m_settings;
                settings.connect = Settings::Connect::Sandbox;
                saveSettings(settings);
            }
            use({Connection::Kind::Sandbox, account->sid, account->name});
            return m_connection;
        });
}

QFuture<Result<Connection>> Engine::connectTwilio(const Credentials& credentials)
{
    if (auto checked = check(credentials); !checked)
        return QtFuture::makeReadyFuture<Result<Connection>>(checked.error());
    return signIn(m_options.twilioUrl, credentials)
        .then(this, [this, credentials](const Result<TwilioAccount>& account) -> Result<Connection> {
            if (!account)
                return account.error();
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
            use({Connection::Kind::Twilio, account->sid, account->name});
            return m_connection;
        });
}

void Engine::resumeTwilio(const Credentials& credentials)
{
    const TwilioClient::Options options{m_options.twilioUrl, credentials, m_options.requestTimeout};
    QMetaObject::invokeMethod(m_sendFloor, [floor = m_sendFloor, options] { floor->resume(options); });
    use({Connection::Kind::Twilio, credentials.account, {}});
}

QFuture<Result<Credentials>> Engine::savedCredentials()
{
    auto promise = std::make_shared<QPromise<Result<Credentials>>>();
    promise->start();
    m_credentialStore->load(m_settings.twilioAccount, [promise](const Result<Credentials>& credentials) {
        promise->addResult(credentials);
        promise->finish();
    });
    return promise->future();
}

void Engine::actFor(const AccountSid& account)
{
    use({Connection::Kind::None, account, {}});
}

QFuture<Result<void>> Engine::fetchNumbers(const Credentials& credentials)
{
    const TwilioClient::Options options{m_options.twilioUrl, credentials, m_options.requestTimeout};
    return ask<void>([&](Commands::Done<void> done) {
        m_commands->run<void>(std::move(done), [options](SendFloor& floor, Commands::Done<void> answer) {
            floor.fetchNumbers(options, std::move(answer));
        });
    });
}

QFuture<Result<CampaignId>> Engine::createCampaign(const CampaignDraft& draft)
{
    return createCampaigns({draft}).then(this, [](const Result<std::vector<CampaignId>>& ids) {
        return ids ? Result<CampaignId>(ids->front()) : Result<CampaignId>(ids.error());
    });
}

QFuture<Result<std::vector<CampaignId>>> Engine::createCampaigns(std::vector<CampaignDraft> drafts)
{
    using Ids = std::vector<CampaignId>;
    return ask<Ids>([&](Commands::Done<Ids> done) {
        m_commands->createCampaigns(std::make_shared<const std::vector<CampaignDraft>>(std::move(drafts)), {},
                                    std::move(done));
    });
}

QFuture<Result<void>> Engine::act(CampaignAction action, const CampaignId& id)
{
    return ask<void>([&](Commands::Done<void> done) { m_commands->act(action, id, std::move(done)); });
}

QFuture<Result<void>> Engine::launchCampaign(const CampaignId& id)
{
    return act(CampaignAction::Launch, id);
}

QFuture<Result<void>> Engine::pauseCampaign(const CampaignId& id)
{
    return act(CampaignAction::Pause, id);
}

QFuture<Result<void>> Engine::resumeCampaign(const CampaignId& id)
{
    return act(CampaignAction::Resume, id);
}

QFuture<Result<void>> Engine::cancelCampaign(const CampaignId& id)
{
    return act(CampaignAction::Cancel, id);
}

QFuture<Result<int>> Engine::retryCampaign(const CampaignId& id)
{
    return ask<int>([&](Commands::Done<int> done) { m_commands->retry(id, std::move(done)); });
}

QFuture<Result<void>> Engine::scheduleCampaign(const CampaignId& id, const QDateTime& at, const QString& zone)
{
    return ask<void>([&](Commands::Done<void> done) { m_commands->schedule(id, at, zone, std::move(done)); });
}

QFuture<Result<void>> Engine::setPace(const QString& phone, double mps)
{
    return ask<void>([&](Commands::Done<void> done) { m_commands->setPace(phone, mps, std::move(done)); });
}

QFuture<Result<void>> Engine::syncNumbers()
{
    return ask<void>([&](Commands::Done<void> done) { m_commands->syncNumbers(std::move(done)); });
}

QFuture<Result<Agent>> Engine::createAgent(const Agent& agent)
{
    return ask<Agent>([&](Commands::Done<Agent> done) { m_commands->createAgent(agent, std::move(done)); });
}

QFuture<Result<void>> Engine::updateAgent(const Agent& agent)
{
    return ask<void>([&](Commands::Done<void> done) { m_commands->updateAgent(agent, std::move(done)); });
}

QFuture<Result<int>> Engine::addOptOuts(const QStringList& phones, const QString& reason)
{
    return ask<int>([&](Commands::Done<int> done) { m_commands->addOptOuts(phones, reason, std::move(done)); });
}

QFuture<Result<void>> Engine::removeOptOut(const QString& phone)
{
    return ask<void>([&](Commands::Done<void> done) { m_commands->removeOptOut(phone, std::move(done)); });
}

template <typename Call>
QFuture<Result<SharedPreview>> Engine::onImportThread(ImportOptions options, Call call)
{
    if (const auto optedOut = m_reader->optedOut(m_connection.account))
        options.optedOut = *optedOut;
    auto promise = std::make_shared<QPromise<Result<SharedPreview>>>();
    promise->start();
    QMetaObject::invokeMethod(m_importDesk, [this, promise, options, call] {
        QMetaObject::invokeMethod(this, [promise, preview = call(options)] {
            promise->addResult(preview);
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<SharedPreview>> Engine::previewAudience(const ImportSource& source, const ImportOptions& options,
                                                       std::stop_token stop, const SharedPreview& before)
{
    return onImportThread(
        options, [source, stop, before](const ImportOptions& known) { return runImport(source, known, stop, before); });
}

QFuture<Result<SharedPreview>> Engine::peekAudience(const ImportSource& source, const ImportOptions& options)
{
    return onImportThread(options, [source](const ImportOptions& known) { return peekImport(source, known); });
}

} // namespace outbound
