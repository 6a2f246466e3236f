#include "engine/apihost.h"

#include "engine/api/apiserver.h"
#include "engine/apidesk.h"
#include "engine/logging.h"
#include "engine/makein.h"
#include "engine/store/apikeys.h"

#include <QCoreApplication>

#include <tuple>

namespace outbound
{

ApiHost::ApiHost(Engine& front, SendFloor& floor, const Engine::Options& options, Clock& clock)
    : m_front(front),
      m_floor(floor),
      m_options(options),
      m_clock(clock)
{
    m_thread.setObjectName(QStringLiteral("api"));
}

ApiHost::~ApiHost() = default;

void ApiHost::close()
{
    m_thread.quit();
    m_thread.wait();
    m_server = nullptr;
    m_url = {};
    QCoreApplication::sendPostedEvents(&m_front, QEvent::MetaCall); // what it asked for last
    QMetaObject::invokeMethod(
        &m_floor, [this] { std::ignore = m_floor.writer().announceApi({}); }, Qt::BlockingQueuedConnection);
}

Result<void> ApiHost::open(const Settings& settings)
{
    auto ready = makeIn(*m_floor.thread(), [this]() -> Result<void> {
        // Keys of windows and shells that attached to an engine which is no more.
        if (auto dropped = ApiKeys(m_floor.database()).dropSessions(); !dropped)
            return dropped;
        return m_floor.writer().announceApi({});
    });
    if (!ready || !m_options.api)
        return ready;

    m_thread.start();
    m_desk = std::make_unique<ApiDesk>(m_front, &m_floor);
    m_desk->moveToThread(&m_thread);
    ready = makeIn(m_thread, [this]() -> Result<void> {
        auto server = ApiServer::start(Engine::storePath(m_options.dataDir), m_desk->takeCommands(), *m_desk, m_clock);
        if (!server)
            return server.error();
        m_server = server->release();
        return {};
    });
    if (!ready)
        return ready;
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(&m_floor, &SendFloor::changed, m_server, &ApiServer::changed);
    connect(&m_floor, &SendFloor::swept, m_server, &ApiServer::swept);
    connect(&m_floor, &SendFloor::troubled, m_server, &ApiServer::troubled);

    m_port = wantedPort(settings);
    if (!m_port)
        return {};
    Result<quint16> listening = quint16(0);
    QMetaObject::invokeMethod(
        m_server, [&] { listening = m_server->listen(*m_port, !m_options.apiPort); }, Qt::BlockingQueuedConnection);
    if (!listening)
        return listening.error();
    announce(*listening);
    return {};
}

void ApiHost::use(const Connection& connection)
{
    if (m_server)
        QMetaObject::invokeMethod(m_server, [desk = m_desk.get(), server = m_server, connection] {
            desk->use(connection.account);
            server->use(connection);
        });
}

std::optional<quint16> ApiHost::wantedPort(const Settings& settings) const
{
    if (!m_options.api)
        return {};
    if (m_options.apiPort)
        return m_options.apiPort;
    return settings.api ? std::optional(settings.apiPort) : std::nullopt;
}

void ApiHost::follow(const Settings& settings)
{
    const auto port = wantedPort(settings);
    if (!m_server || port == m_port)
        return;
    m_port = port;
    QMetaObject::invokeMethod(m_server, [this, server = m_server, port] {
        server->close();
        const auto listening = port ? server->listen(*port, true) : Result<quint16>(quint16(0));
        QMetaObject::invokeMethod(this, [this, at = listening ? *listening : quint16(0)] { announce(at); });
    });
}

void ApiHost::announce(quint16 port)
{
    m_url = port == 0 ? QUrl() : QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    QMetaObject::invokeMethod(&m_floor, [floor = &m_floor, url = m_url.toString()] {
        if (auto announced = floor->writer().announceApi(url); !announced)
            qCWarning(lcEngine).noquote() << "the API's address could not be stored:" << announced.error().detail;
    });
    emit urlChanged();
}

} // namespace outbound
