#pragma once

#include "engine/http/httpserver.h"

#include <microhttpd.h>

#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <optional>

namespace outbound
{

/// One request and its answer on a libmicrohttpd connection: collects the body, then waits, suspended, until somebody
/// answers or has more to say. From the request line until libmicrohttpd has completed the request.
class HttpExchange
{
public:
    /// @param resumed called when the connection goes on in the daemon's next run
    HttpExchange(MHD_Connection* connection, const char* target, std::function<void()> resumed);
    ~HttpExchange(); ///< a stream that is still open is gone then
    HttpExchange(const HttpExchange&) = delete;
    HttpExchange& operator=(const HttpExchange&) = delete;

    /// The head of the request is there. @return the status to refuse it with, or 0
    int begin(const char* method, const char* path, const char* version, const HttpServer::Limits& limits);
    bool isBegun() const { return m_begun; }
    const HttpRequest& request() const { return m_request; }

    bool receive(const char* data, size_t size); ///< @return false past the limit

    /// The request, once it is whole; its body moves out.
    HttpRequest takeRequest();
    bool isTaken() const { return m_taken; }
    bool isAnswered() const; ///< by anybody, libmicrohttpd included

    void answer(HttpResponse response);                ///< only the first one counts
    static void abandon(const HttpResponse& response); ///< it can't be given any more

    void awaitHangUp(); ///< nobody will answer
    void stop();        ///< the server ends: go on, without an answer if there is none

    /// Sends the answer if there is one, else suspends the connection until there is.
    /// @return MHD_NO closes the connection without a byte
    MHD_Result proceed();

    /// Sends an answer past libmicrohttpd, which takes none while a body arrives. The connection must be closed then.
    void sendRaw(const HttpResponse& response);

private:
    static ssize_t readStream(void* exchange, uint64_t position, char* to, size_t size);
    int descriptor() const;
    MHD_Response* createResponse();
    MHD_Result send();
    void watchHangUp(std::function<void()> gone);
    void suspend();
    void resume();
    void drop(); ///< the stream and its connection

    MHD_Connection* m_connection;
    QByteArray m_target;
    std::function<void()> m_resumed;
    HttpRequest m_request;
    qint64 m_bodyLimit = 0;
    std::optional<HttpResponse> m_response;
    bool m_begun = false;
    bool m_taken = false;
    bool m_sentRaw = false;
    bool m_suspended = false;
    std::unique_ptr<QSocketNotifier> m_hangUp;
};

} // namespace outbound
