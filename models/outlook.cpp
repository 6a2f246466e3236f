#include "models/outlook.h"

#include <algorithm>
#include <cmath>

namespace outbound
{

Outlook outlookOf(const CampaignProgress& progress, double pace, const std::vector<int>& others)
{
    Outlook outlook{progress.perMinute, pace, progress.pendingSegments, progress.inDoubt, {}};
    int ahead = progress.pendingSegments;
    for (const int other : others)
        ahead += std::min(other, progress.pendingSegments);
    if (pace > 0)
        outlook.left = std::chrono::seconds(qint64(std::ceil(ahead / pace)));
    return outlook;
}

Result<Outlook> readOutlook(StoreReader& reader, const Campaign& campaign, const QDateTime& now)
{
    auto progress = reader.progress(campaign.id, now);
    if (!progress)
        return progress.error();
    auto numbers = reader.numbers(campaign.account);
    if (!numbers)
        return numbers.error();
    double pace = 0;
    for (const SendingNumber& number : *numbers)
        if (number.phone == campaign.fromNumber)
            pace = number.mps;
    auto running = reader.campaignsIn(campaign.account, CampaignStatus::Running);
    if (!running)
        return running.error();
    std::vector<int> others;
    for (const CampaignId& id : *running) {
        if (id == campaign.id)
            continue;
        if (auto other = reader.campaign(id); other && other->campaign.fromNumber == campaign.fromNumber)
            if (auto theirs = reader.progress(id, now))
                others.push_back(theirs->pendingSegments);
    }
    return outlookOf(*progress, pace, others);
}

} // namespace outbound
