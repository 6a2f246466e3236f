#include "models/senderturns.h"

#include <algorithm>
#include <cmath>

namespace outbound
{

static constexpr double rounding = 1e-6; ///< seconds; what sums of fractions are off at most

void SenderTurns::add(const QStringList& senders, int pendingSegments)
{
    const double together = pace(senders);
    if (together <= 0)
        return;
    for (const QString& sender : senders)
        m_queues[sender].push_back(pendingSegments / together);
}

double SenderTurns::pace(const QStringList& senders) const
{
    double together = 0;
    for (const QString& sender : senders)
        together += m_paces.value(sender);
    return together;
}

std::optional<std::chrono::seconds> SenderTurns::timeLeft(const QStringList& senders, int pendingSegments) const
{
    const double together = pace(senders);
    if (together <= 0)
        return {};
    const double alone = pendingSegments / together;
    double seconds = 0;
    for (const QString& sender : senders) {
        double onIt = 0;
        for (const double theirs : m_queues.value(sender))
            onIt += std::min(theirs, alone);
        seconds += onIt * m_paces.value(sender) / together;
    }
    return std::chrono::seconds(qint64(std::ceil(seconds - rounding)));
}

} // namespace outbound
