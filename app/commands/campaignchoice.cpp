#include "app/commands/campaignchoice.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace outbound
{

namespace
{

struct Choice {
    Q_DECLARE_TR_FUNCTIONS(CampaignChoice)
};

} // namespace

Result<std::vector<Campaign>> campaignsMeant(StoreReader& reader, const QString& words, StoreReader::Deleted deleted)
{
    auto found = reader.findCampaigns(words, deleted);
    if (!found || words.isEmpty())
        return found;
    const auto keep = [&](auto isMeant) {
        std::vector<Campaign> meant;
        std::copy_if(found->begin(), found->end(), std::back_inserter(meant), isMeant);
        if (!meant.empty())
            *found = std::move(meant);
    };
    keep([&](const Campaign& campaign) { return campaign.id.startsWith(words); });
    keep([&](const Campaign& campaign) { return campaign.id == words; });
    if (found->empty())
        return Error{ErrorCode::CampaignNotFound, Choice::tr("No campaign has the id or the name “%1”.").arg(words)};
    if (found->size() > 1) {
        constexpr size_t shown = 5;
        QStringList ids;
        for (size_t i = 0; i < std::min(found->size(), shown); ++i)
            ids << (*found)[i].id;
        if (found->size() > shown)
            ids << QStringLiteral("…");
        return Error{ErrorCode::InvalidRequest,
                     Choice::tr("“%1” may be any of these campaigns: %2. Name one by its id.")
                         .arg(words, ids.join(QStringLiteral(", ")))};
    }
    return found;
}

Result<Campaign> campaignMeant(StoreReader& reader, const QString& words)
{
    if (words.isEmpty())
        return Error{ErrorCode::InvalidRequest, Choice::tr("Name a campaign by its id or its name.")};
    auto found = campaignsMeant(reader, words);
    if (!found)
        return found.error();
    return std::move(found->front());
}

} // namespace outbound
