#include "engine/send/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace outbound
{

std::chrono::milliseconds retryDelay(int failures, std::chrono::milliseconds asked, double jitter)
{
    const double doubled = std::min(30'000.0, 250.0 * std::pow(2.0, std::clamp(failures - 1, 0, 10)));
    const std::chrono::milliseconds own(std::lround(doubled * (0.9 + 0.2 * jitter)));
    return std::max(own, asked);
}

} // namespace outbound
