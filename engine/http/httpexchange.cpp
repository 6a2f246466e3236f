#include "engine/http/httpexchange.h"

#include <utility>

namespace outbound
{

namespace
{

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

HttpExchange::HttpExchange(MHD_Connection* connection, const char* method, const char* path, qint64 bodyLimit)
    : m_connection(connection),
      m_bodyLimit(bodyLimit)
{
    m_request.method = QByteArray(method).toUpper();
    m_request.path = QString::fromUtf8(path);
    MHD_get_connection_values_n(connection, MHD_HEADER_KIND, addHeader, &m_request);
    MHD_get_connection_values_n(connection, MHD_GET_ARGUMENT_KIND, addArgument, &m_request);
}

void HttpExchange::receive(const char* data, size_t size)
{
    if (m_tooLarge || m_request.body.size() + qint64(size) > m_bodyLimit) {
        m_tooLarge = true;
        m_request.body = {};
        return;
    }
    m_request.body.append(data, qsizetype(size));
}

HttpRequest HttpExchange::takeRequest()
{
    m_taken = true;
    return std::exchange(m_request, {});
}

bool HttpExchange::answer(HttpResponse response)
{
    if (m_response)
        return false;
    m_response = std::move(response);
    if (!std::exchange(m_suspended, false))
        return false;
    MHD_resume_connection(m_connection);
    return true;
}

void HttpExchange::awaitHangUp(std::function<void()> gone)
{
    const auto descriptor = MHD_get_connection_info(m_connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    m_hangUp = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    // A client that waits for an answer says nothing, so whatever comes is its end.
    QObject::connect(m_hangUp.get(), &QSocketNotifier::activated, m_hangUp.get(), [this, gone = std::move(gone)] {
        m_hangUp->setEnabled(false);
        if (answer({.dropConnection = true}))
            gone();
    });
}

MHD_Result HttpExchange::proceed()
{
    if (!m_response) {
        m_suspended = true;
        MHD_suspend_connection(m_connection);
        return MHD_YES;
    }
    return m_response->dropConnection ? MHD_NO : send();
}

MHD_Result HttpExchange::send() const
{
    QByteArray body = m_response->body;
    MHD_Response* response = MHD_create_response_from_buffer(size_t(body.size()), body.data(), MHD_RESPMEM_MUST_COPY);
    if (!response)
        return MHD_NO;
    if (!body.isEmpty())
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, m_response->contentType.constData());
    for (auto header = m_response->headers.begin(); header != m_response->headers.end(); ++header)
        MHD_add_response_header(response, header.key().constData(), header.value().constData());
    const MHD_Result queued = MHD_queue_response(m_connection, static_cast<unsigned>(m_response->status), response);
    MHD_destroy_response(response);
    return queued;
}

} // namespace outbound
