#include "tests/engine/webhook/webhookreceiver.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace outbound
{

void WebhookReceiver::open(quint16 port)
{
    auto server = HttpServer::listen(port, {}, [this](const HttpRequest& request, const HttpServer::Reply& reply) {
        requests.push_back(request);
        reply(answer(count() - 1));
    });
    if (!server)
        qFatal("%s", qPrintable(server.error().message));
    m_server = std::move(*server);
    m_port = m_server->port();
}

QString WebhookReceiver::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/private/hook?token=unspeakable").arg(m_port);
}

QJsonObject WebhookReceiver::toEvent(const HttpRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QStringList WebhookReceiver::statuses() const
{
    QStringList statuses;
    for (int i = 0; i < count(); ++i)
        statuses << campaign(i)[QStringLiteral("status")].toString();
    return statuses;
}

bool WebhookReceiver::isSigned(const HttpRequest& request, const QString& secret)
{
    const QByteArray header = request.headers.value("outbound-signature");
    const QByteArray time = header.mid(2, header.indexOf(',') - 2);
    return header ==
           "t=" + time + ",v1=" +
               QMessageAuthenticationCode::hash(time + '.' + request.body, secret.toUtf8(), QCryptographicHash::Sha256)
                   .toHex();
}

HttpResponse WebhookReceiver::silence()
{
    HttpResponse none;
    none.awaitHangUp = true;
    return none;
}

} // namespace outbound
