#include "engine/domain/webhookurl.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace outbound
{

namespace
{

struct Webhook {
    Q_DECLARE_TR_FUNCTIONS(Webhook)
};

bool isThisComputer(const QString& host)
{
    static const QRegularExpression loopback(QStringLiteral("^127\\.\\d+\\.\\d+\\.\\d+$")); // as QUrl writes it
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || loopback.match(host).hasMatch();
}

} // namespace

static Error unfit(const QString& sentence)
{
    return {ErrorCode::InvalidRequest, sentence, QStringLiteral("webhook_url")};
}

Result<QUrl> checkWebhookUrl(const QString& text)
{
    if (text.size() > longestWebhookUrl)
        return unfit(Webhook::tr("A webhook URL has at most %1 characters.").arg(longestWebhookUrl));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return unfit(Webhook::tr("A webhook URL is a whole one, such as https://example.com/outbound."));
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty() || url.authority().contains(QLatin1Char('@')))
        return unfit(Webhook::tr("Leave the user name and password out of the webhook URL. What is sent is signed."));
    if (url.scheme() == QLatin1String("http") && !isThisComputer(url.host()))
        return unfit(Webhook::tr("A webhook URL begins with https:// unless it leads to this computer."));
    return url;
}

Result<void> checkWebhookSecret(const QString& secret)
{
    if (secret.size() < shortestWebhookSecret || secret.size() > longestWebhookSecret)
        return Error{ErrorCode::InvalidRequest,
                     Webhook::tr("A webhook secret has %1 to %2 characters.")
                         .arg(shortestWebhookSecret)
                         .arg(longestWebhookSecret),
                     QStringLiteral("webhook_secret")};
    return {};
}

} // namespace outbound
