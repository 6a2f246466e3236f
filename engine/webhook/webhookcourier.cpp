#include "engine/webhook/webhookcourier.h"

#include "engine/oneshotbody.h"

#include <QNetworkRequest>

#include <utility>

namespace outbound
{

static QNetworkRequest request(const WebhookCourier::Letter& letter)
{
    QNetworkRequest request(letter.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, letter.body.size());
    request.setRawHeader("User-Agent", "Outbound/" OUTBOUND_VERSION);
    request.setRawHeader("Outbound-Event-Id", letter.eventId);
    request.setRawHeader("Outbound-Signature", letter.signature);
    request.setRawHeader("Accept-Encoding", "identity"); // nothing to unpack
    request.setRawHeader("Connection", "close");
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    return request;
}

WebhookCourier::~WebhookCourier()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void WebhookCourier::carry(const Letter& letter, std::function<void(const Answer&)> done)
{
    Q_ASSERT(isFree());
    if (!m_manager)
        m_manager = std::make_unique<QNetworkAccessManager>();
    auto* const body = new OneShotBody(letter.body);
    m_reply = m_manager->post(request(letter), body);
    body->setParent(m_reply);
    m_reply->setReadBufferSize(longestAnswer + 1);
    m_clock.after(patience, m_reply, [reply = m_reply] { reply->abort(); });
    connect(m_reply, &QNetworkReply::readyRead, m_reply, [reply = m_reply] {
        if (reply->bytesAvailable() > longestAnswer)
            reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, [this, done = std::move(done)] {
        QNetworkReply* const reply = std::exchange(m_reply, nullptr);
        reply->deleteLater();
        const Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error()};
        // Qt takes an interim answer for the last one: the real one is left over for the next request.
        if (answer.status / 100 == 1)
            m_manager.release()->deleteLater();
        done(answer);
    });
}

} // namespace outbound
