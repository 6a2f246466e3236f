#include "models/campaigncost.h"

#include <algorithm>

namespace outbound
{

/// Of a segment; nothing when one of the senders has no price.
static std::optional<MoneyRange> priceFrom(const QStringList& senders, const CountryPrices& prices)
{
    std::optional<MoneyRange> price;
    for (const QString& sender : senders) {
        const auto found = prices.perSegment.find(kindOf(sender));
        if (found == prices.perSegment.end())
            return {};
        price = price ? either(*price, found->second) : found->second;
    }
    return price;
}

CampaignCost costOf(const AudienceFigures& figures, const QStringList& senders,
                    const QMap<QString, CountryPrices>& prices)
{
    CampaignCost cost;
    if (figures.segments == 0)
        return cost;
    for (auto region = figures.byRegion.cbegin(); region != figures.byRegion.cend(); ++region) {
        const auto known = prices.find(region.key());
        if (known == prices.end() || (cost.isKnown() && known->currency != cost.currency))
            continue;
        const auto price = priceFrom(senders, *known);
        if (!price)
            continue;
        cost.currency = known->currency;
        cost.byRegion.insert(region.key(), *price * region->segments);
        cost.total += *price * region->segments;
    }
    cost.isWhole = cost.byRegion.size() == figures.byRegion.size();
    return cost;
}

std::vector<CountryPart> partsOf(const AudienceFigures& figures, const CampaignCost& cost, size_t most)
{
    std::vector<CountryPart> parts;
    for (auto share = figures.byRegion.cbegin(); share != figures.byRegion.cend(); ++share) {
        const bool isKnown = cost.byRegion.contains(share.key());
        parts.push_back({share.key(), *share, cost.byRegion.value(share.key()), isKnown, isKnown});
    }
    std::stable_sort(parts.begin(), parts.end(), [](const CountryPart& one, const CountryPart& other) {
        return std::pair(one.region.isEmpty(), -one.share.people) <
               std::pair(other.region.isEmpty(), -other.share.people);
    });
    while (parts.size() > most) {
        const CountryPart last = parts.back();
        parts.pop_back();
        CountryPart& others = parts.back();
        others.region.clear();
        others.share.people += last.share.people;
        others.share.segments += last.share.segments;
        others.cost += last.cost;
        others.isKnown = others.isKnown || last.isKnown;
        others.isWhole = others.isWhole && last.isWhole;
    }
    return parts;
}

} // namespace outbound
