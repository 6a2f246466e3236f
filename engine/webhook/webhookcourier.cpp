#include "engine/webhook/webhookcourier.h"

#include "engine/client/exchange.h"
#include "engine/client/oneshotbody.h"

#include <utility>

namespace outbound
{

static QNetworkRequest request(const WebhookCourier::Letter& letter)
{
    QNetworkRequest request = plainRequest(letter.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Outbound-Event-Id", letter.eventId);
    request.setRawHeader("Outbound-Signature", letter.signature);
    request.setRawHeader("Accept-Encoding", "identity"); // nothing to unpack
    request.setRawHeader("Connection", "close");
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
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
    QNetworkRequest post = request(letter);
    auto* const body = sentOnce(letter.body, post);
    m_reply = m_manager->post(post, body);
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
        const Answer answer{statusOf(*reply), reply->error()};
        // Qt takes an interim answer for the last one: the real one is left over for the next request.
        if (answer.status / 100 == 1)
            m_manager.release()->deleteLater();
        done(answer);
    });
}

} // namespace outbound
