#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace outbound
{

/// What a request with an Idempotency-Key was answered, so that the same request gets the same answer and does nothing
/// a second time.
struct RememberedAnswer {
    QString keyId;   ///< whose request it was
    QString onceKey; ///< its Idempotency-Key
    QByteArray requestHash;
    int status = 0; ///< of HTTP
    QByteArray body;
    QDateTime at; ///< UTC
};

} // namespace outbound
