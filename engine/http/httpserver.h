#pragma once

#include "engine/http/httpstream.h"
#include "engine/result.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace outbound
{

struct HttpRequest {
    QByteArray method;                              ///< upper case
    QString path;                                   ///< percent-decoded, without query; valid UTF-8 without NUL
    QMultiMap<QString, QString> query = {};         ///< decoded
    QMultiMap<QByteArray, QByteArray> headers = {}; ///< names in lower case; one that came twice is here twice
    QByteArray body = {};
};

struct HttpResponse {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QMap<QByteArray, QByteArray> headers = {};
    bool dropConnection = false;             ///< close without any answer, as a failing network does
    bool awaitHangUp = false;                ///< no answer either; the connection is closed once the client gives up
    bool closeConnection = false;            ///< after this answer
    std::shared_ptr<HttpStream> stream = {}; ///< written over time, instead of a body
};

/// An HTTP server on 127.0.0.1, libmicrohttpd run by the event loop of the thread it is created in. An answer may come
/// later: the connection is suspended until then. A request that can be understood in two ways is refused.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(HttpResponse)>; ///< call once, in the server's thread
    using Handler = std::function<void(const HttpRequest&, Reply)>;

    /// Asked as soon as the headers are there, before a body is read. When it answers, that is the answer, the body
    /// isn't read and the connection is closed; the handler never hears of the request.
    using Gate = std::function<std::optional<HttpResponse>(const HttpRequest& withoutBody)>;

    /// Puts what the server refuses by itself into the user's words: 400 (malformed), 413 (Limits::bodyBytes) or 431
    /// (Limits::headerBytes). The status is set and the connection closed in any case. What libmicrohttpd can't read at
    /// all (headers far past the limit, a Content-Length that is no number, a broken chunk) it answers on its own.
    using Refusal = std::function<HttpResponse(int status)>;

    struct Limits {
        qint64 bodyBytes = 1024 * 1024;    ///< past it, or past it by Content-Length: 413 and closed, the rest unread
        qsizetype headerBytes = 32 * 1024; ///< request line and headers; past it: 431
        int connections = 512;
        int idleSeconds = 30;    ///< without a byte in either direction, while nobody waits for an answer
        int requestSeconds = 15; ///< for a whole request to arrive, however the bytes trickle in
    };

    /// @param port 0 picks a free one
    static Result<std::unique_ptr<HttpServer>> listen(quint16 port, Limits limits, Handler handler, Gate gate = {},
                                                      Refusal refusal = {});
    ~HttpServer() override;

    quint16 port() const;

private:
    HttpServer();

    class Daemon;
    std::unique_ptr<Daemon> m_daemon;
};

} // namespace outbound
