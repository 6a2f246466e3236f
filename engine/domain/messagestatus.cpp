#include "engine/domain/messagestatus.h"

#include <array>
#include <utility>

namespace outbound
{

static const std::array<std::pair<MessageStatus, QLatin1String>, 6> words{{
    {MessageStatus::Pending, QLatin1String("pending")},
    {MessageStatus::Queued, QLatin1String("queued")},
    {MessageStatus::Sent, QLatin1String("sent")},
    {MessageStatus::Delivered, QLatin1String("delivered")},
    {MessageStatus::Undelivered, QLatin1String("undelivered")},
    {MessageStatus::Failed, QLatin1String("failed")},
}};

QString toString(MessageStatus status)
{
    for (const auto& [value, word] : words)
        if (value == status)
            return word;
    return {};
}

std::optional<MessageStatus> messageStatusFrom(const QString& text)
{
    for (const auto& [value, word] : words)
        if (word == text)
            return value;
    return std::nullopt;
}

std::optional<MessageStatus> messageStatusFromTwilio(const QString& word)
{
    if (word == QLatin1String("accepted") || word == QLatin1String("scheduled") || word == QLatin1String("queued") ||
        word == QLatin1String("sending"))
        return MessageStatus::Queued;
    if (word == QLatin1String("sent"))
        return MessageStatus::Sent;
    if (word == QLatin1String("delivered") || word == QLatin1String("read"))
        return MessageStatus::Delivered;
    if (word == QLatin1String("undelivered") || word == QLatin1String("partially_delivered"))
        return MessageStatus::Undelivered;
    if (word == QLatin1String("failed") || word == QLatin1String("canceled"))
        return MessageStatus::Failed;
    return std::nullopt;
}

bool isFinal(MessageStatus status)
{
    return status >= MessageStatus::Delivered;
}

bool mayBecome(MessageStatus from, MessageStatus to)
{
    return !isFinal(from) && to > from;
}

} // namespace outbound
