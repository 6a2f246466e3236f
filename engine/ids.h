#pragma once

#include <QString>

namespace outbound
{

using CampaignId = QString; ///< `smsc_` + 16 hex digits
using AgentId = QString;    ///< `agent_` + 16 hex digits
using RecipientId = qint64; ///< row of the store, unique over all campaigns
using AttemptId = qint64;   ///< row of the ledger: one try to submit one message
using AccountSid = QString; ///< `AC` + 32 hex digits: the Twilio account (or the sandbox) that owns a campaign

CampaignId newCampaignId();
AgentId newAgentId();
QString newApiKeyId();       ///< `key_` + 16 hex digits
QString newWebhookEventId(); ///< `evt_` + 16 hex digits

} // namespace outbound
