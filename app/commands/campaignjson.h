#pragma once

#include "engine/domain/campaign.h"

#include <nlohmann/json.hpp>

namespace outbound
{

/// A campaign and a recipient in the words of the REST API.
nlohmann::ordered_json campaignJson(const CampaignSummary& summary);
nlohmann::ordered_json recipientJson(const Recipient& recipient);

/// A text, or null where it is empty.
nlohmann::ordered_json orNull(const QString& text);
nlohmann::ordered_json instantJson(const QDateTime& instant); ///< `2026-05-17T03:45:12Z`; null without one

/// JSON on one line; what is not UTF-8 in it is replaced.
std::string lineOf(const nlohmann::ordered_json& json);

} // namespace outbound
