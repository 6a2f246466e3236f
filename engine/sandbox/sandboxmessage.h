#pragma once

#include "engine/ids.h"
#include "engine/sandbox/deliveryfate.h"

#include <QDateTime>
#include <QString>

namespace outbound
{

/// A message the sandbox accepted.
struct SandboxMessage {
    QString sid; ///< `SM` + 32 hex digits
    AccountSid account;
    QString from; ///< E.164
    QString to;   ///< E.164
    QString body;
    int segments = 1;
    QDateTime createdAt; ///< UTC
    DeliveryFate fate;
};

} // namespace outbound
