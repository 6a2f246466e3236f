#include "engine/remote/apiclient.h"

#include "engine/client/directroute.h"
#include "engine/client/exchange.h"
#include "engine/client/oneshotbody.h"

#include <QTimer>

namespace outbound
{

static constexpr int mostTries = 3;
static constexpr std::chrono::milliseconds pause{300};

ApiClient::ApiClient()
{
    m_manager.setProxyFactory(new DirectRoute); // the manager's own from now on
}

QNetworkRequest ApiClient::request(const QByteArray& path) const
{
    QNetworkRequest request = plainRequest(QUrl::fromEncoded(m_url.toEncoded(QUrl::RemovePath) + path));
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    return request;
}

void ApiClient::send(const ApiCall& call, Answered answered)
{
    trySend(call, std::move(answered), call.onceKey.isEmpty() ? 1 : mostTries);
}

void ApiClient::trySend(const ApiCall& call, Answered answered, int triesLeft)
{
    QNetworkRequest http = request(call.path);
    http.setRawHeader("Accept", "application/json");
    if (!call.onceKey.isEmpty())
        http.setRawHeader("Idempotency-Key", call.onceKey);
    OneShotBody* body = nullptr;
    if (call.method != "GET" && call.method != "DELETE") {
        http.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        body = sentOnce(call.body, http);
    }
    QNetworkReply* reply = m_manager.sendCustomRequest(http, call.method, body);
    if (body)
        body->setParent(reply);
    QTimer::singleShot(call.timeout, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, reply, call, answered = std::move(answered), triesLeft] {
        reply->deleteLater();
        ApiAnswer answer;
        answer.wasRefused = reply->error() == QNetworkReply::ConnectionRefusedError;
        if (isWhole(*reply)) {
            answer.status = statusOf(*reply);
            answer.body = reply->readAll();
        }
        if (answer.status != 0 || answer.wasRefused || triesLeft <= 1)
            return answered(answer);
        QTimer::singleShot(pause, this, [this, call, answered, triesLeft] { trySend(call, answered, triesLeft - 1); });
    });
}

QNetworkReply* ApiClient::listen(const QByteArray& path, const QByteArray& lastEventId)
{
    QNetworkRequest http = request(path);
    http.setRawHeader("Accept", "text/event-stream");
    if (!lastEventId.isEmpty())
        http.setRawHeader("Last-Event-ID", lastEventId);
    return m_manager.get(http);
}

} // namespace outbound
