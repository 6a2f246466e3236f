#pragma once

#include "engine/http/httpserver.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace outbound
{

/// Somebody who is told by webhooks: remembers what came, over a real socket, and answers as the test says.
class WebhookReceiver
{
public:
    WebhookReceiver() { open(0); }

    void close() { m_server.reset(); } ///< nobody listens any more
    void reopen() { open(m_port); }    ///< at the same port
    QString url() const;

    QJsonObject event(int n) const { return toEvent(requests[size_t(n)]); }
    QJsonObject campaign(int n) const { return event(n)[QStringLiteral("campaign")].toObject(); }
    QStringList statuses() const; ///< of the campaigns, in the order in which they were told
    int count() const { return int(requests.size()); }
    /// Whether the receiver of a request can know that it comes from who has the secret.
    static bool isSigned(const HttpRequest& request, const QString& secret);

    std::vector<HttpRequest> requests;
    std::function<HttpResponse(int)> answer = [](int) { return HttpResponse{204, {}}; }; ///< to the nth, from 0

    static HttpResponse silence(); ///< until the client gives up

private:
    void open(quint16 port);
    static QJsonObject toEvent(const HttpRequest& request);

    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
};

} // namespace outbound
