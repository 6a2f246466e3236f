#pragma once

#include "engine/store/storereader.h"
#include "models/senderturns.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace outbound
{

/// How fast a running campaign goes and when its last message will have been handed over.
struct Outlook {
    int perMinute = 0;                        ///< messages handed over, as CampaignProgress has it
    double pace = 0;                          ///< message segments a second its senders may send together; 0: unknown
    int pendingSegments = 0;                  ///< still to be handed over
    int inFlight = 0;                         ///< requests on their way
    int inDoubt = 0;                          ///< requests whose answer did not come
    std::optional<std::chrono::seconds> left; ///< nothing when the pace is unknown

    int open() const { return inFlight + inDoubt; } ///< who is neither waiting nor known to be with Twilio

    bool operator==(const Outlook&) const = default;
};

/// @param turns every running campaign on these senders, this one among them
Outlook outlookOf(const CampaignProgress& progress, const QStringList& senders, const SenderTurns& turns);

/// The same, read from the store for one campaign. Where many share its numbers, the queues are told from a few of
/// them.
Result<Outlook> readOutlook(StoreReader& reader, const Campaign& campaign, const QDateTime& now);

} // namespace outbound
