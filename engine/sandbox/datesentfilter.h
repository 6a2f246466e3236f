#pragma once

#include "engine/sandbox/sandboxlisting.h"

#include <QMultiMap>
#include <QString>

namespace outbound
{

/// Narrows a listing by the `DateSent`, `DateSent<` and `DateSent>` parameters of a query. A value is a UTC day
/// (`YYYY-MM-DD`, all of it included) or an ISO 8601 instant (to the second). What is not sent by `now` is left out as
/// soon as one of them is present.
/// @return false when a value is no date
bool narrowByDateSent(SandboxListing& listing, const QMultiMap<QString, QString>& query, const QDateTime& now);

} // namespace outbound
