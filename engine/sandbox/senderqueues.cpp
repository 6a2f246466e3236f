#include "engine/sandbox/senderqueues.h"

#include "engine/sandbox/sandboxledger.h"

#include <algorithm>
#include <cmath>

namespace outbound
{

using std::chrono::milliseconds;

constexpr int overflowCode = 30001;
constexpr int expiredCode = 30036;
constexpr double queuedSeconds = 36'000; ///< of a sender's pace fit into its queue

SenderQueues::SenderQueues(SandboxLedger& ledger, QueueRules rules) : m_ledger(ledger), m_rules(std::move(rules)) {}

Result<QDateTime> SenderQueues::freeAt(const AccountSid& account, const QString& sender)
{
    const QString key = account + sender;
    if (const auto known = m_freeAt.constFind(key); known != m_freeAt.constEnd())
        return *known;
    auto free = m_ledger.senderFreeAt(account, sender);
    if (free)
        m_freeAt.insert(key, *free);
    return free;
}

Result<bool> SenderQueues::isFull(const AccountSid& account, const QString& sender, const QDateTime& now)
{
    const double mps = paceOf(sender);
    if (mps <= 0)
        return false;
    const auto free = freeAt(account, sender);
    if (!free)
        return free.error();
    const double waiting = free->isValid() ? static_cast<double>(now.msecsTo(*free)) * mps / 1000 : 0;
    // A segment counts until it is gone; turns are in whole milliseconds, hence the tolerance.
    return std::ceil(waiting - 0.05) >= (m_rules.mostSegments > 0 ? m_rules.mostSegments : queuedSeconds * mps);
}

Result<SenderQueues::Turn> SenderQueues::enter(const SandboxMessage& message, milliseconds validity)
{
    const double mps = paceOf(message.from);
    if (mps <= 0)
        return Turn{.begins = message.createdAt};
    const auto free = freeAt(message.account, message.from);
    if (!free)
        return free.error();
    const QDateTime begins = free->isValid() ? std::max(*free, message.createdAt) : message.createdAt;
    const milliseconds patience = std::min(m_rules.longestWait, validity);
    if (message.createdAt.msecsTo(begins) > patience.count())
        return Turn{.begins = message.createdAt.addMSecs(patience.count()),
                    .failure = validity < m_rules.longestWait ? expiredCode : overflowCode};
    const QDateTime ends = begins.addMSecs(qRound64(message.segments * 1000 / mps));
    m_freeAt.insert(message.account + message.from, ends);
    return Turn{.begins = begins, .ends = ends};
}

} // namespace outbound
