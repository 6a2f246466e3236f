#pragma once

#include "engine/domain/money.h"

namespace outbound
{

/// An amount as the locale writes it: `$52.40`; from a thousand on without decimals, below a hundredth with four.
/// @param currency ISO 4217
QString moneyText(Millionths amount, const QString& currency);
QString leastMoneyText(Millionths amount, const QString& currency); ///< never more than it is: for "over $0.32"

/// `$9.51–$9.99`; one amount where both ends read alike.
QString moneyText(const MoneyRange& range, const QString& currency);

} // namespace outbound
