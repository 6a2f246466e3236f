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
QString fromTexts(const QStringList& texts); ///< a JSON array
QStringList toTexts(const QString& json);

inline constexpr int optedOutCode = 21610; ///< Twilio: "Attempt to send to unsubscribed recipient"

/// Of an attempt that has no outcome yet: to be put behind `a.` and beside the very state that is wanted. SQLite uses
/// the indexes of open attempts only where a query repeats their condition word for word.
extern const QString attemptIsOpen;

/// Of `recipients r JOIN campaigns c`: the text certainly did not reach this person, and they did not opt out.
extern const QString mayBeTriedAgain;

/// Of `campaigns c`, as `campaign` expects them; 17 columns.
extern const QString campaignColumns;
inline constexpr int campaignColumnCount = 17;

Campaign campaign(const Statement& row);
void addCount(CampaignCounts& counts, const QString& statusWord, int count);

/// Of `recipients r`, as `recipient` expects them; 12 columns.
extern const QString recipientColumns;
inline constexpr int recipientColumnCount = 12;
Recipient recipient(const Statement& row);

} // namespace rows

} // namespace outbound
