#pragma once

#include "engine/domain/campaign.h"
#include "engine/domain/messagestatus.h"
#include "engine/domain/sendingnumber.h"
#include "engine/import/importpreview.h"

#include <QString>

namespace outbound
{

QString statusWord(CampaignStatus status); ///< Draft, Scheduled, Running …
/// Pending, Delivered, No confirmation, Refused; In doubt where a request went out whose answer is not known.
QString statusWord(MessageStatus status, bool inDoubt = false);
QString statusWord(RowVerdict verdict);    ///< Accepted, Warning, Duplicate, Rejected, Opted out
QString sourceName(CampaignSource source); ///< Dashboard, API
QString kindWord(NumberKind kind);         ///< Long code, Toll-free, Alphanumeric, Short code
QString delimiterWord(QChar delimiter);    ///< commas, semicolons, tabs, pipes; another one itself, in quotes

} // namespace outbound
