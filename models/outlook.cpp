#include "models/outlook.h"

#include <algorithm>
#include <cmath>

namespace outbound
{

static constexpr size_t mostOthers = 8; // whose recipients are counted: some milliseconds where each has 10,000

Outlook outlookOf(const CampaignProgress& progress, double pace, const std::vector<int>& queue)
{
    Outlook outlook{progress.perMinute, pace, progress.pendingSegments, progress.inDoubt, {}};
    qint64 ahead = 0;
    for (const int segments : queue)
        ahead += std::min(segments, progress.pendingSegments);
    if (pace > 0)
        outlook.left = std::chrono::seconds(qint64(std::ceil(double(ahead) / pace)));
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
    auto others = reader.campaignsSending(campaign.account, campaign.fromNumber);
    if (!others)
        return others.error();
    others->erase(std::remove(others->begin(), others->end(), campaign.id), others->end());

    std::vector<int> queue{progress->pendingSegments};
    const size_t asked = std::min(others->size(), mostOthers);
    for (size_t i = 0; i < asked; ++i) {
        auto theirs = reader.progress((*others)[i * others->size() / asked], now);
        if (!theirs)
            return theirs.error();
        queue.push_back(theirs->pendingSegments);
    }
    for (size_t i = asked; i < others->size(); ++i)
        queue.push_back(queue[1 + i % asked]); // like one of those who were asked
    return outlookOf(*progress, pace, queue);
}

} // namespace outbound
