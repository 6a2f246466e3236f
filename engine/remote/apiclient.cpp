#include "engine/remote/apiclient.h"

#include "engine/oneshotbody.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace outbound
{

static constexpr int mostTries = 3;
static constexpr std::chrono::milliseconds pause{300};

ApiClient::ApiClient()
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
}

QNetworkRequest ApiClient::request(const QByteArray& path) const
{
    QNetworkRequest request(QUrl::fromEncoded(m_url.toEncoded(QUrl::RemovePath) + path));
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setRawHeader("User-Agent", "Outbound/" OUTBOUND_VERSION);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    return request;
}

/// Whether the answer came to its end, be it a refusal. Qt derives an error of its own from each such status.
static bool isWhole(QNetworkReply::NetworkError failure, int status)
{
    const bool isOfStatus = failure >= QNetworkReply::ContentAccessDenied &&
                            failure <= QNetworkReply::UnknownServerError &&
                            failure != QNetworkReply::ContentReSendError && failure != QNetworkReply::ProtocolFailure;
    return failure == QNetworkReply::NoError || (status >= 400 && isOfStatus);
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
        http.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
        http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        body = new OneShotBody(call.body);
    }
    QNetworkReply* reply = m_manager.sendCustomRequest(http, call.method, body);
    if (body)
        body->setParent(reply);
    QTimer::singleShot(call.timeout, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, reply, call, answered = std::move(answered), triesLeft] {
        reply->deleteLater();
        ApiAnswer answer;
        answer.wasRefused = reply->error() == QNetworkReply::ConnectionRefusedError;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (isWhole(reply->error(), status)) {
            answer.status = status;
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
