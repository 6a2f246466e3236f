#pragma once

#include <QString>

namespace outbound
{

/// A count as the locale groups it: `1,204`.
QString countText(qint64 count);

/// Share of a whole with one decimal: `58.3 %`. Says 0 % and 100 % only when it is exactly that; nothing of nothing is
/// a dash.
QString shareText(qint64 part, qint64 whole);

/// A phone number as people read it, isolated left-to-right; for the screen only, what is copied is the E.164.
QString phoneText(const QString& e164);

/// The numbers a campaign is sent from, in little room: "+44 7700 900123 and 2 more"; empty without one.
QString sendersText(const QStringList& phones);

} // namespace outbound
