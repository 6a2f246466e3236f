#pragma once

#include "engine/result.h"
#include "engine/sandbox/sandboxmessage.h"
#include "engine/sandbox/sandboxscenario.h"

#include <QHash>

namespace outbound
{

class SandboxLedger;

/// The queues in which accepted messages wait for their sender's turn. How far a queue reaches is read from the ledger
/// when its sender is first met, so a restart changes nothing.
class SenderQueues
{
public:
    SenderQueues(SandboxLedger& ledger, QueueRules rules);

    Result<bool> isFull(const AccountSid& account, const QString& sender, const QDateTime& now);

    struct Turn {
        QDateTime begins;    ///< the message leaves; with `failure` the queue gives it up
        QDateTime ends = {}; ///< the sender is free for the next one; null without a queue
        int failure = 0;     ///< 30001 or 30036: it would have waited too long
    };
    /// @param validity how long the client lets it wait
    Result<Turn> enter(const SandboxMessage& message, std::chrono::milliseconds validity);

private:
    double paceOf(const QString& sender) const { return m_rules.mpsOf.value(sender, m_rules.mps); }
    Result<QDateTime> freeAt(const AccountSid& account, const QString& sender);

    SandboxLedger& m_ledger;
    const QueueRules m_rules;
    QHash<QString, QDateTime> m_freeAt; ///< by account and sender
};

} // namespace outbound
