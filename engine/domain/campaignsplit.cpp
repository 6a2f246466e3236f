#include "engine/domain/campaignsplit.h"

#include "engine/domain/graphemes.h"

#include <algorithm>
#include <iterator>

namespace outbound
{

namespace
{

/// The beginning of a text, not longer than that and without half a character at its end.
QString shortened(const QString& text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    qsizetype end = 0;
    for (qsizetype next = 0; next <= length; next = graphemeEnd(text, next))
        end = next;
    return text.left(end).trimmed();
}

} // namespace

int campaignsFor(int people)
{
    return std::max(1, (people + maxRecipients - 1) / maxRecipients);
}

QString partName(const QString& name, int part, int parts)
{
    const QString place = QStringLiteral(" %1/%2").arg(part).arg(parts);
    return shortened(name, longestCampaignName - place.size()) + place;
}

std::vector<CampaignDraft> splitCampaign(CampaignDraft draft)
{
    const int parts = campaignsFor(int(draft.recipients.size()));
    if (parts == 1)
        return {std::move(draft)};
    std::vector<Addressee> people = std::move(draft.recipients);
    draft.recipients.clear();
    std::vector<CampaignDraft> campaigns;
    auto next = people.begin();
    for (int part = 1; part <= parts; ++part) {
        CampaignDraft& campaign = campaigns.emplace_back(draft);
        campaign.name = partName(draft.name, part, parts);
        const auto end = next + std::min<std::ptrdiff_t>(maxRecipients, people.end() - next);
        campaign.recipients.assign(std::make_move_iterator(next), std::make_move_iterator(end));
        next = end;
    }
    return campaigns;
}

} // namespace outbound
