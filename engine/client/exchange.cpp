#include "engine/client/exchange.h"

#include "engine/client/oneshotbody.h"

namespace outbound
{

QNetworkRequest plainRequest(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", "Outbound/" OUTBOUND_VERSION);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    return request;
}

OneShotBody* sentOnce(const QByteArray& body, QNetworkRequest& request)
{
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return new OneShotBody(body);
}

bool isWhole(const QNetworkReply& reply)
{
    const auto failure = reply.error(); // Qt derives one of its own from each refusal's status
    const bool isOfStatus = failure >= QNetworkReply::ContentAccessDenied &&
                            failure <= QNetworkReply::UnknownServerError &&
                            failure != QNetworkReply::ContentReSendError && failure != QNetworkReply::ProtocolFailure;
    return failure == QNetworkReply::NoError || (statusOf(reply) >= 400 && isOfStatus);
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace outbound
