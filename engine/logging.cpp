#include "engine/logging.h"

namespace outbound
{

Q_LOGGING_CATEGORY(lcApi, "outbound.api", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEngine, "outbound.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "outbound.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSend, "outbound.send", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTwilio, "outbound.twilio", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "outbound.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWebhook, "outbound.webhook", QtInfoMsg)

QString shortened(const QString& phone)
{
    if (phone.size() <= 7)
        return QStringLiteral("…");
    return phone.left(3) + QStringLiteral("…") + phone.right(4);
}

} // namespace outbound
