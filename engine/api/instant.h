#pragma once

#include <QDateTime>
#include <QString>

namespace outbound
{

/// ISO 8601 with date, time and zone: "2026-05-20T09:00:00Z", "2026-05-20T11:00+02:00". Null for anything else, also
/// for a time without a zone.
/// @return UTC
QDateTime instantFrom(const QString& text);

} // namespace outbound
