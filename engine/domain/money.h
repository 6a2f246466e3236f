#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace outbound
{

/// Amounts of money are whole millionths of a currency, so that sums of prices are exact.
using Millionths = qint64;

/// What is known of an amount: the least and the most it can be.
struct MoneyRange {
    Millionths least = 0;
    Millionths most = 0;

    MoneyRange& operator+=(const MoneyRange& other)
    {
        least += other.least;
        most += other.most;
        return *this;
    }
    MoneyRange operator*(qint64 times) const { return {least * times, most * times}; }
    bool operator==(const MoneyRange&) const = default;
};

/// Either of two.
inline MoneyRange either(const MoneyRange& one, const MoneyRange& other)
{
    return {std::min(one.least, other.least), std::max(one.most, other.most)};
}

/// "0.0463" → 46,300; rounded where it is finer. Nothing for a text that isn't digits with one point at most, and
/// for a million and more.
std::optional<Millionths> millionthsFrom(const QString& decimal);

} // namespace outbound
