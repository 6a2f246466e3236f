#pragma once

#include "engine/sandbox/sandboxscenario.h"

#include <QDateTime>
#include <QString>

namespace outbound
{

/// What becomes of an accepted message. It is decided once, when the message is accepted; after that the status is a
/// function of the time alone, so it survives a restart and needs no timer.
struct DeliveryFate {
    QString outcome;   ///< Twilio's word for the last status: `delivered`, `undelivered`, `failed`, `sent`; `received`
    int errorCode = 0; ///< 300xx when undelivered or failed, else 0
    QDateTime sentAt;  ///< null: it never leaves (failed)
    QDateTime finalAt; ///< null: no receipt ever comes (sent)

    /// Drawn from the random digits of the message's SID.
    /// @param turn when it is the message's turn to leave
    static DeliveryFate of(const QString& sid, const QDateTime& turn, const DeliveryMix& mix = {});

    QString statusAt(const QDateTime& now) const;
    QDateTime sentBy(const QDateTime& now) const;       ///< null while it is not sent
    QDateTime lastChangeBy(const QDateTime& now) const; ///< null while it is queued
    int errorCodeAt(const QDateTime& now) const;
};

} // namespace outbound
