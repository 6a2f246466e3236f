#pragma once

#include "engine/ids.h"
#include "engine/sandbox/deliveryfate.h"

#include <QDateTime>
#include <QString>

namespace outbound
{

/// A message the sandbox accepted, or one that a recipient answers.
struct SandboxMessage {
    QString sid; ///< `SM` + 32 hex digits
    AccountSid account;
    QString from; ///< E.164
    QString to;   ///< E.164
    QString body;
    int segments = 1;
    QDateTime createdAt; ///< UTC; of a reply when it arrives, which may lie ahead
    DeliveryFate fate = {};
    bool isInbound = false;
    QDateTime listedAt = {};     ///< from when on the Messages list shows it; null: at once
    QDateTime senderFreeAt = {}; ///< when it has left its sender's queue; null: there is none
};

} // namespace outbound
