#pragma once

#include <chrono>

namespace outbound
{

/// How long to wait after the nth failure in a row: doubling from 250 ms to 30 s with jitter of a tenth either way
/// (Twilio's advice for 429), never less than what the provider asked for.
/// @param failures 1 for the first
/// @param jitter from 0 to 1, drawn by the caller
std::chrono::milliseconds retryDelay(int failures, std::chrono::milliseconds asked, double jitter);

} // namespace outbound
