#include "engine/sandbox/messageresource.h"

#include "engine/sandbox/sandboxjson.h"

#include <nlohmann/json.hpp>

namespace outbound
{

using nlohmann::json;

namespace
{

/// Twilio's sentences for asynchronous errors.
QString sentenceFor(int errorCode)
{
    switch (errorCode) {
    case 30001:
        return QStringLiteral("Queue overflow");
    case 30002:
        return QStringLiteral("Account suspended");
    case 30003:
        return QStringLiteral("Unreachable destination handset");
    case 30004:
        return QStringLiteral("Message blocked");
    case 30005:
        return QStringLiteral("Unknown destination handset");
    case 30006:
        return QStringLiteral("Landline or unreachable carrier");
    case 30007:
        return QStringLiteral("Message filtered");
    case 30008:
        return QStringLiteral("Unknown error");
    case 30017:
        return QStringLiteral("Carrier network congestion");
    case 30036:
        return QStringLiteral("Validity Period Expired");
    default:
        return {};
    }
}

/// Billed per segment once it is sent; a failed message never is.
QString priceOf(const SandboxMessage& message, const QDateTime& now)
{
    if (!message.fate.sentBy(now).isValid())
        return {};
    return QString::number(-0.0075 * message.segments, 'f', 5);
}

} // namespace

json messageResource(const SandboxMessage& message, const QDateTime& now)
{
    const DeliveryFate& fate = message.fate;
    const QDateTime changed = fate.lastChangeBy(now);
    const int errorCode = fate.errorCodeAt(now);
    const QString uri = QStringLiteral("/2010-04-01/Accounts/%1/Messages/%2").arg(message.account, message.sid);
    return {
        {"account_sid", toJson(message.account)},
        {"api_version", "2010-04-01"},
        {"body", toJson(message.body)},
        {"date_created", toRfc2822(message.createdAt)},
        {"date_sent", toRfc2822(fate.sentBy(now))},
        {"date_updated", toRfc2822(changed.isValid() ? changed : message.createdAt)},
        {"direction", message.isInbound ? "inbound" : "outbound-api"},
        {"error_code", errorCode ? json(errorCode) : json()},
        {"error_message", toJson(sentenceFor(errorCode))},
        {"from", toJson(message.from)},
        {"messaging_service_sid", nullptr},
        {"num_media", "0"},
        {"num_segments", std::to_string(message.segments)},
        {"price", toJson(priceOf(message, now))},
        {"price_unit", "USD"},
        {"sid", toJson(message.sid)},
        {"status", toJson(fate.statusAt(now))},
        {"subresource_uris", {{"media", toJson(uri + QStringLiteral("/Media.json"))}}},
        {"to", toJson(message.to)},
        {"uri", toJson(uri + QStringLiteral(".json"))},
    };
}

} // namespace outbound
