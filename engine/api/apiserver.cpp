#include "engine/api/apiserver.h"

#include "engine/api/apihouse.h"
#include "engine/logging.h"

#include <QThread>

namespace outbound
{

static constexpr qint64 mostBodyBytes = 8 * 1024 * 1024;

ApiServer::ApiServer(std::unique_ptr<ApiHouse> house) : m_house(std::move(house)) {}

ApiServer::~ApiServer() = default;

Result<std::unique_ptr<ApiServer>> ApiServer::start(const QString& storePath, std::unique_ptr<Commands> commands,
                                                    EngineDesk& desk, Clock& clock)
{
    auto house = ApiHouse::open(storePath, std::move(commands), desk, clock);
    if (!house)
        return house.error();
    return std::unique_ptr<ApiServer>(new ApiServer(std::move(*house)));
}

Result<quint16> ApiServer::listen(quint16 port, bool orElsewhere)
{
    Q_ASSERT(thread() == QThread::currentThread());
    auto http = HttpServer::listen(
        port, {.bodyBytes = mostBodyBytes},
        [this](const HttpRequest& request, HttpServer::Reply reply) { m_house->answer(request, std::move(reply)); },
        [this](const HttpRequest& withoutBody) { return m_house->refusal(withoutBody); },
        [](int status) { return errorResponse(refusedByServer(status)); });
    if (!http && orElsewhere && port != 0) {
        qCInfo(lcApi).noquote() << "port" << port << "is taken; the API is served at another one";
        return listen(0);
    }
    if (!http)
        return http.error();
    m_http = std::move(*http);
    m_house->doorkeeper().setPort(m_http->port());
    return m_http->port();
}

void ApiServer::close()
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_http.reset();
}

void ApiServer::use(const Connection& connection)
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_house->use(connection);
}

void ApiServer::changed(const StoreChanges& changes)
{
    m_house->events().changed(changes);
}

void ApiServer::swept(const QDateTime& asOf)
{
    m_house->events().swept(asOf);
}

void ApiServer::troubled(const QString& sentence)
{
    m_house->events().troubled(sentence);
}

} // namespace outbound
