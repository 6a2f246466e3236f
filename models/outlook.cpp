#include "models/outlook.h"

#include <algorithm>

namespace outbound
{

namespace
{

constexpr qsizetype mostOthers = 8; ///< whose recipients are counted: some milliseconds where each has 10,000

/// The other running campaigns on any of its numbers, each once.
Result<QStringList> othersOn(StoreReader& reader, const Campaign& campaign)
{
    QStringList others;
    for (const QString& sender : campaign.senders()) {
        const auto ids = reader.campaignsSending(campaign.account, sender);
        if (!ids)
            return ids.error();
        for (const CampaignId& id : *ids)
            others << id;
    }
    others.removeDuplicates();
    others.removeAll(campaign.id);
    return others;
}

} // namespace

Outlook outlookOf(const CampaignProgress& progress, const QStringList& senders, const SenderTurns& turns)
{
    return {progress.perMinute, turns.pace(senders), progress.pendingSegments,
            progress.inFlight,  progress.inDoubt,    turns.timeLeft(senders, progress.pendingSegments)};
}

Result<Outlook> readOutlook(StoreReader& reader, const Campaign& campaign, const QDateTime& now)
{
    const auto progress = reader.progress(campaign.id, now);
    if (!progress)
        return progress.error();
    const auto numbers = reader.numbers(campaign.account);
    if (!numbers)
        return numbers.error();
    const auto others = othersOn(reader, campaign);
    if (!others)
        return others.error();

    QHash<QString, double> paces;
    for (const SendingNumber& number : *numbers)
        paces.insert(number.phone, number.mps);
    SenderTurns turns(paces);
    turns.add(campaign.senders(), progress->pendingSegments);
    const qsizetype asked = std::min(others->size(), mostOthers);
    QStringList senders;
    int pendingSegments = 0;
    for (qsizetype i = 0, group = -1; i < others->size(); ++i) { // each is like the first of its group
        if (std::exchange(group, i * asked / others->size()) != i * asked / others->size()) {
            const auto summary = reader.campaign((*others)[i]);
            const auto theirs = reader.progress((*others)[i], now);
            if (!summary || !theirs)
                return summary ? theirs.error() : summary.error();
            senders = summary->campaign.senders();
            pendingSegments = theirs->pendingSegments;
        }
        turns.add(senders, pendingSegments);
    }
    return outlookOf(*progress, campaign.senders(), turns);
}

} // namespace outbound
