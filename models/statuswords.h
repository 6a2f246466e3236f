#pragma once

#include "engine/domain/campaign.h"
#include "engine/domain/messagestatus.h"
#include "engine/domain/sendingnumber.h"
#include "engine/import/importpreview.h"

#include <QString>

namespace outbound
{

QString statusWord(CampaignStatus status); ///< Draft, Scheduled, Running …
QString statusWord(MessageStatus status);  ///< Pending, Delivered, No confirmation, Refused
QString statusWord(RowVerdict verdict);    ///< Accepted, Warning, Duplicate, Rejected, Opted out
QString sourceName(CampaignSource source); ///< Dashboard, API
QString kindWord(NumberKind kind);         ///< Long code, Toll-free, Alphanumeric, Short code

} // namespace outbound
