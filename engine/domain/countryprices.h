#pragma once

#include "engine/domain/money.h"
#include "engine/domain/sendingnumber.h"

#include <map>

namespace outbound
{

/// What a message segment to one country costs, by the kind of number it is sent from. Its carriers may differ, and
/// nobody knows beforehand which is whose.
struct CountryPrices {
    QString region;                              ///< ISO 3166
    QString currency;                            ///< ISO 4217
    std::map<NumberKind, MoneyRange> perSegment; ///< without the kinds that have no price

    bool operator==(const CountryPrices&) const = default;
};

} // namespace outbound
