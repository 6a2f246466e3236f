#pragma once

#include "engine/domain/campaign.h"
#include "engine/domain/recipient.h"
#include "engine/store/database.h"

#include <QVariant>

namespace outbound
{

/// Between the store's columns and the domain's values: instants as milliseconds, variables as JSON, words as enums.
namespace rows
{

QVariant fromInstant(const QDateTime& instant); ///< SQL NULL for a null instant
QVariant fromText(const QString& text);         ///< never SQL NULL, which a null QString would become
QDateTime toInstant(const QVariant& value);
QString fromVariables(const Variables& variables);
Variables toVariables(const QString& json);

/// Of `campaigns c`, as `campaign` expects them; 13 columns.
extern const QString campaignColumns;
inline constexpr int campaignColumnCount = 13;

Campaign campaign(const Statement& row);
void addCount(CampaignCounts& counts, const QString& statusWord, int count);

/// Of `recipients r`, as `recipient` expects them.
extern const QString recipientColumns;
Recipient recipient(const Statement& row);

} // namespace rows

} // namespace outbound
