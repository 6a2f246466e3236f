#pragma once

#include "engine/store/storereader.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace outbound
{

/// How fast a running campaign goes and when its last message will have been handed over.
struct Outlook {
    int perMinute = 0;                        ///< messages handed over in the last 60 seconds
    double pace = 0;                          ///< message segments a second its sender may send; 0: number unknown
    int inDoubt = 0;                          ///< requests whose answer is not known yet
    std::optional<std::chrono::seconds> left; ///< nothing when the pace is unknown

    bool operator==(const Outlook&) const = default;
};

/// @param sharing running campaigns that send from the same number, itself included: they share its pace
Outlook outlookOf(const CampaignProgress& progress, double pace, int sharing);

/// The same, read from the store for one campaign.
Result<Outlook> readOutlook(StoreReader& reader, const Campaign& campaign, const QDateTime& now);

} // namespace outbound
