#pragma once

#include "engine/domain/countryprices.h"
#include "models/audiencefigures.h"

#include <QStringList>

#include <vector>

namespace outbound
{

/// What a message costs over everybody, at the prices that are known.
struct CampaignCost {
    QString currency;                   ///< ISO 4217; empty: nothing is known
    QMap<QString, MoneyRange> byRegion; ///< of the countries whose prices are known
    MoneyRange total;                   ///< of these
    bool isWhole = false;               ///< they are all there are

    bool isKnown() const { return !byRegion.isEmpty(); }
};

/// @param senders E.164 numbers or short codes, any of which may send to anybody
/// @param prices by region; those in another currency than the first stay unknown
CampaignCost costOf(const AudienceFigures& figures, const QStringList& senders,
                    const QMap<QString, CountryPrices>& prices);

/// A country's part of an audience; the last of several may stand for all others.
struct CountryPart {
    QString region; ///< ISO 3166; empty: others, or not known
    AudienceFigures::Share share;
    MoneyRange cost;      ///< as far as it is known
    bool isKnown = false; ///< of some of them
    bool isWhole = false; ///< of all of them
};

/// Those with most people first.
/// @param most how many at most; the rest is one of them
std::vector<CountryPart> partsOf(const AudienceFigures& figures, const CampaignCost& cost, size_t most);

} // namespace outbound
