#pragma once

#include "engine/result.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace outbound
{

struct HttpRequest {
    QByteArray method;                              ///< upper case
    QString path;                                   ///< percent-decoded, without query
    QMultiMap<QString, QString> query = {};         ///< decoded
    QMultiMap<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QByteArray body = {};
};

struct HttpResponse {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QMap<QByteArray, QByteArray> headers = {};
    bool dropConnection = false; ///< close without any answer, as a failing network does
    bool awaitHangUp = false;    ///< no answer either; the connection is closed once the client gives up
};

/// An HTTP server on 127.0.0.1, libmicrohttpd run by the event loop of the thread it is created in. An answer may come
/// later: the connection is suspended until then.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(HttpResponse)>; ///< call once, in the server's thread
    using Handler = std::function<void(const HttpRequest&, Reply)>;

    struct Limits {
        qint64 bodyBytes = 1024 * 1024; ///< past it: 413
        int connections = 512;
        int idleSeconds = 30;
    };

    /// @param port 0 picks a free one
    static Result<std::unique_ptr<HttpServer>> listen(quint16 port, Limits limits, Handler handler);
    ~HttpServer() override;

    quint16 port() const;

private:
    HttpServer();

    class Daemon;
    std::unique_ptr<Daemon> m_daemon;
};

} // namespace outbound
