#include "engine/http/httpexchange.h"

#include "engine/http/requesthead.h"

#include <utility>

#include <sys/socket.h>

namespace outbound
{

namespace
{

constexpr size_t streamBlock = 4096; ///< where the answer can't be chunked

MHD_Result addHeader(void* request, MHD_ValueKind, const char* key, size_t keySize, const char* value, size_t valueSize)
{
    static_cast<HttpRequest*>(request)->headers.insert(QByteArray(key, qsizetype(keySize)).toLower(),
                                                       QByteArray(value, qsizetype(valueSize)));
    return MHD_YES;
}

MHD_Result addArgument(void* request, MHD_ValueKind, const char* key, size_t keySize, const char* value,
                       size_t valueSize)
{
    static_cast<HttpRequest*>(request)->query.insert(QString::fromUtf8(key, qsizetype(keySize)),
                                                     QString::fromUtf8(value, qsizetype(valueSize)));
    return MHD_YES;
}

} // namespace

HttpExchange::HttpExchange(MHD_Connection* connection, const char* target, std::function<void()> resumed)
    : m_connection(connection),
      m_target(target),
      m_resumed(std::move(resumed))
{
}

HttpExchange::~HttpExchange()
{
    if (m_response)
        abandon(*m_response);
}

int HttpExchange::begin(const char* method, const char* path, const char* version, const HttpServer::Limits& limits)
{
    m_begun = true;
    m_bodyLimit = limits.bodyBytes;
    m_request.method = QByteArray(method).toUpper();
    m_request.path = QString::fromUtf8(path);
    MHD_get_connection_values_n(m_connection, MHD_HEADER_KIND, addHeader, &m_request);
    MHD_get_connection_values_n(m_connection, MHD_GET_ARGUMENT_KIND, addArgument, &m_request);
    // The path was decoded where it was read, the version follows it there: farther away than expected, there was a
    // NUL in between, and we were shown half of the target.
    if (path + m_target.size() + 1 != version)
        return MHD_HTTP_BAD_REQUEST;
    const auto* size = MHD_get_connection_info(m_connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    return refusalAtSight({m_target, version, size ? qsizetype(size->header_size) : 0}, m_request, limits);
}

bool HttpExchange::receive(const char* data, size_t size)
{
    if (m_request.body.size() + qint64(size) > m_bodyLimit)
        return false;
    m_request.body.append(data, qsizetype(size));
    return true;
}

HttpRequest HttpExchange::takeRequest()
{
    m_taken = true;
    return std::exchange(m_request, {});
}

void HttpExchange::answer(HttpResponse response)
{
    if (m_response) {
        abandon(response);
        return;
    }
    m_response = std::move(response);
    resume();
}

void HttpExchange::abandon(const HttpResponse& response)
{
    if (response.stream)
        response.stream->end();
}

void HttpExchange::awaitHangUp()
{
    if (!m_response)
        watchHangUp([this] { answer({.dropConnection = true}); });
}

void HttpExchange::stop()
{
    if (!m_response)
        m_response = HttpResponse{.dropConnection = true};
    resume(); // libmicrohttpd aborts when stopped with suspended connections
}

MHD_Result HttpExchange::proceed()
{
    if (!m_response) {
        suspend();
        return MHD_YES;
    }
    return m_response->dropConnection ? MHD_NO : send();
}

bool HttpExchange::isAnswered() const
{
    return m_sentRaw || MHD_get_connection_info(m_connection, MHD_CONNECTION_INFO_HTTP_STATUS);
}

void HttpExchange::sendRaw(const HttpResponse& response)
{
    m_sentRaw = true;
    const auto status = static_cast<unsigned>(response.status);
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + MHD_get_reason_phrase_for(status) +
                       "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    if (!response.body.isEmpty())
        bytes += "Content-Type: " + response.contentType + "\r\n";
    for (auto header = response.headers.begin(); header != response.headers.end(); ++header)
        bytes += header.key() + ": " + header.value() + "\r\n";
    bytes += "\r\n" + response.body;
    // Nothing else has been sent, so it fits the socket's buffer.
    ::send(descriptor(), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
}

ssize_t HttpExchange::readStream(void* exchange, uint64_t, char* to, size_t size)
{
    auto* self = static_cast<HttpExchange*>(exchange);
    HttpStream& stream = *self->m_response->stream;
    if (const qsizetype taken = stream.take(to, qsizetype(size)))
        return taken;
    if (stream.m_ended)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    if (stream.m_closed)
        return MHD_CONTENT_READER_END_OF_STREAM;
    self->suspend();
    return 0;
}

int HttpExchange::descriptor() const
{
    return MHD_get_connection_info(m_connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
}

MHD_Response* HttpExchange::createResponse()
{
    if (m_response->stream)
        return MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, streamBlock, &HttpExchange::readStream, this,
                                                 nullptr);
    return MHD_create_response_from_buffer(size_t(m_response->body.size()), m_response->body.data(),
                                           MHD_RESPMEM_MUST_COPY);
}

MHD_Result HttpExchange::send()
{
    MHD_Response* response = createResponse();
    if (!response)
        return MHD_NO;
    if (m_response->stream || !m_response->body.isEmpty())
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, m_response->contentType.constData());
    if (m_response->closeConnection)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    for (auto header = m_response->headers.begin(); header != m_response->headers.end(); ++header)
        MHD_add_response_header(response, header.key().constData(), header.value().constData());
    if (m_response->stream) {
        m_response->stream->open({[this] { resume(); }, [this] { drop(); }});
        watchHangUp([this] { drop(); });
    }
    const MHD_Result queued = MHD_queue_response(m_connection, static_cast<unsigned>(m_response->status), response);
    MHD_destroy_response(response);
    return queued;
}

void HttpExchange::watchHangUp(std::function<void()> gone)
{
    m_hangUp = std::make_unique<QSocketNotifier>(descriptor(), QSocketNotifier::Read);
    // A client that waits for an answer says nothing, so whatever comes is its end.
    QObject::connect(m_hangUp.get(), &QSocketNotifier::activated, m_hangUp.get(), [this, gone = std::move(gone)] {
        m_hangUp->setEnabled(false);
        gone();
    });
}

void HttpExchange::suspend()
{
    m_suspended = true;
    MHD_suspend_connection(m_connection);
}

void HttpExchange::resume()
{
    if (!std::exchange(m_suspended, false))
        return;
    MHD_resume_connection(m_connection);
    m_resumed();
}

void HttpExchange::drop()
{
    m_response->stream->m_ended = true;
    ::shutdown(descriptor(), SHUT_RDWR); // also when libmicrohttpd waits for the client to read
    resume();
}

} // namespace outbound
