#pragma once

#include <QDateTime>
#include <QString>

namespace outbound
{

/// Who may use the REST API. The secret itself is known only to whoever made it.
struct ApiKey {
    QString id; ///< `key_` + 16 hex digits
    QString name;
    bool isSession = false; ///< of a window or a shell of ours that attached to the engine; gone when either ends
    QDateTime createdAt;    ///< UTC
    QDateTime lastUsedAt;   ///< UTC, to the minute; null before the first time
};

/// A key just made: the only moment its secret is known.
struct NewApiKey {
    ApiKey key;
    QString secret; ///< 32 random bytes, base64url

    QString token() const { return key.id + QLatin1Char(':') + secret; }
};

} // namespace outbound
