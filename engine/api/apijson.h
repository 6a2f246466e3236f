#pragma once

#include "engine/domain/agent.h"
#include "engine/domain/campaign.h"
#include "engine/domain/connection.h"
#include "engine/domain/optout.h"
#include "engine/domain/sendingnumber.h"
#include "engine/http/httpserver.h"

#include <nlohmann/json.hpp>

namespace outbound
{

using Json = nlohmann::ordered_json; ///< fields come in the order of the product texts

HttpResponse jsonResponse(int status, const Json& body);

Json toJson(const QString& text);
Json toJson(const QDateTime& instant); ///< "2026-05-17T03:45:12Z"; null for a null one

/// Exactly what the product texts answer a create with.
Json createdJson(const CampaignSummary& summary);
/// A campaign as in the list.
/// @param webhookUrl empty when nobody is told
Json toJson(const CampaignSummary& summary, const QString& webhookUrl);
Json toJson(const Recipient& recipient);
Json toJson(const Agent& agent);
Json toJson(const SendingNumber& number);
Json toJson(const OptOut& optOut);
Json toJson(const Connection& connection);

} // namespace outbound
