#include "models/outlook.h"

#include <algorithm>
#include <cmath>

namespace outbound
{

Outlook outlookOf(const CampaignProgress& progress, double pace, int sharing)
{
    Outlook outlook{progress.submittedLastMinute, pace, progress.inDoubt, {}};
    if (pace > 0)
        outlook.left = std::chrono::seconds(qint64(std::ceil(progress.pendingSegments * std::max(1, sharing) / pace)));
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
    int sharing = 1;
    for (const CampaignId& id : *running) {
        if (id == campaign.id)
            continue;
        if (auto other = reader.campaign(id); other && other->campaign.fromNumber == campaign.fromNumber)
            ++sharing;
    }
    return outlookOf(*progress, pace, sharing);
}

} // namespace outbound
