#pragma once

#include "engine/store/storereader.h"

#include <QDateTime>

#include <chrono>
#include <optional>
#include <vector>

namespace outbound
{

/// How fast a running campaign goes and when its last message will have been handed over.
struct Outlook {
    int perMinute = 0;                        ///< messages handed over, as CampaignProgress has it
    double pace = 0;                          ///< message segments a second its sender may send; 0: number unknown
    int pendingSegments = 0;                  ///< still to be handed over
    int inDoubt = 0;                          ///< requests whose answer is not known yet
    std::optional<std::chrono::seconds> left; ///< nothing when the pace is unknown

    bool operator==(const Outlook&) const = default;
};

/// @param queue pending segments of every running campaign on the number, this one among them: they take turns, so each
/// other holds it up by at most as much as it has itself
Outlook outlookOf(const CampaignProgress& progress, double pace, const std::vector<int>& queue);

/// The same, read from the store for one campaign. Where many share the number, the queue is told from a few of them.
Result<Outlook> readOutlook(StoreReader& reader, const Campaign& campaign, const QDateTime& now);

} // namespace outbound
