#pragma once

#include "engine/result.h"

#include <QString>
#include <QUrl>

namespace outbound
{

inline constexpr int longestWebhookUrl = 2'048; ///< UTF-16 units
inline constexpr int shortestWebhookSecret = 16;
inline constexpr int longestWebhookSecret = 256;

/// Where a webhook may go: HTTPS anywhere, plain HTTP only to this computer, without a user's name or password in it.
/// The error names the field `webhook_url`.
Result<QUrl> checkWebhookUrl(const QString& text);

/// Whether a secret is long enough to sign with; the error names the field `webhook_secret`.
Result<void> checkWebhookSecret(const QString& secret);

} // namespace outbound
