#pragma once

#include <QString>

#include <optional>

namespace outbound
{

/// Status of one recipient, exactly the six words of the product.
enum class MessageStatus { Pending, Queued, Sent, Delivered, Undelivered, Failed };

QString toString(MessageStatus status);
std::optional<MessageStatus> messageStatusFrom(const QString& word);

/// Twilio's thirteen words mapped onto ours: accepted, scheduled, queued, sending → queued; read → delivered;
/// partially_delivered → undelivered; canceled → failed. Unknown and inbound words give nothing.
std::optional<MessageStatus> messageStatusFromTwilio(const QString& word);

/// Delivered, undelivered and failed are answers; `sent` may still become one.
bool isFinal(MessageStatus status);

/// Receipts only move up (pending < queued < sent < final), and nothing leaves a final status.
bool mayBecome(MessageStatus from, MessageStatus to);

} // namespace outbound
