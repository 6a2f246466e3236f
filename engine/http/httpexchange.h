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
/// answers. Valid until libmicrohttpd has completed the request.
class HttpExchange
{
public:
    HttpExchange(MHD_Connection* connection, const char* method, const char* path, qint64 bodyLimit);

    void receive(const char* data, size_t size); ///< past the limit the bytes are read and forgotten
    bool isTooLarge() const { return m_tooLarge; }

    /// The request, once; its body moves out.
    HttpRequest takeRequest();
    bool isTaken() const { return m_taken; }

    /// Only the first answer counts.
    /// @return whether the connection was suspended and goes on in the daemon's next run
    bool answer(HttpResponse response);

    /// Nobody will answer. @param gone called when the client hung up; by then the connection goes on in the daemon's
    /// next run, to be closed
    void awaitHangUp(std::function<void()> gone);

    /// Sends the answer if there is one, else suspends the connection until there is.
    /// @return MHD_NO closes the connection without a byte
    MHD_Result proceed();

private:
    MHD_Result send() const;

    MHD_Connection* m_connection;
    HttpRequest m_request;
    qint64 m_bodyLimit;
    std::optional<HttpResponse> m_response;
    bool m_tooLarge = false;
    bool m_taken = false;
    bool m_suspended = false;
    std::unique_ptr<QSocketNotifier> m_hangUp;
};

} // namespace outbound
