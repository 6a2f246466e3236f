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

Json jsonOf(const QString& text);
Json jsonOf(const QDateTime& instant); ///< "2026-05-17T03:45:12Z"; null for a null one

/// Exactly what the product texts answer a create with.
Json createdJson(const CampaignSummary& summary);
/// A campaign as in the list.
/// @param webhookUrl empty when nobody is told
Json jsonOf(const CampaignSummary& summary, const QString& webhookUrl);
Json jsonOf(const Recipient& recipient);
Json jsonOf(const Agent& agent);
Json jsonOf(const SendingNumber& number);
Json jsonOf(const OptOut& optOut);
Json jsonOf(const Connection& connection);

} // namespace outbound
