#pragma once

#include "engine/remote/apicall.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>

class QNetworkReply;

namespace outbound
{

/// Speaks HTTP with the engine on this computer that has the data directory. Lives in the thread it is created in; each
/// call is answered once, unless this is gone before.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(const ApiAnswer&)>;

    ApiClient();

    void turnTo(const QUrl& url) { m_url = url; }             ///< scheme, host and port
    void useKey(const QByteArray& token) { m_token = token; } ///< `KEY_ID:KEY_SECRET`
    const QByteArray& token() const { return m_token; }

    void send(const ApiCall& call, Answered answered);
    /// A request whose answer goes on for ever; the caller owns it.
    QNetworkReply* listen(const QByteArray& path, const QByteArray& lastEventId);

private:
    QNetworkRequest request(const QByteArray& path) const;
    void trySend(const ApiCall& call, Answered answered, int triesLeft);

    QNetworkAccessManager m_manager;
    QUrl m_url;
    QByteArray m_token;
};

} // namespace outbound
