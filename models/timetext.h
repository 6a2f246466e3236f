#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace outbound
{

/// Instants and durations as the screens say them: local time, in the locale's own notation.
QString clockText(QTime time);                      ///< `10:39`
QString clockText(const QDateTime& instant);        ///< the same, here
QString clockSecondsText(const QDateTime& instant); ///< `10:41:59`

/// `Today`, `Yesterday`, `Fri 8 May`, in another year `6 Apr 2025`.
QString dayText(const QDateTime& instant, const QDateTime& now);

/// When something is as one piece within a sentence: `today 10:28`, `Thu 14 May, 09:00`.
QString momentText(const QDateTime& instant, const QDateTime& now);

/// When a campaign starts, by the clocks of the zone it was scheduled in, which is named unless it is this computer's:
/// `tomorrow 09:00`, `Fri 15 May, 09:00 (America/New York)`. In the hour that comes twice it says which, `01:30 BST`.
/// @param zone IANA name; empty: that of this computer
QString scheduleText(const QDateTime& instant, const QString& zone, const QDateTime& now);
/// The same where there is little room: `Fri 15 May, 09:00 EDT`.
QString scheduleShortText(const QDateTime& instant, const QString& zone, const QDateTime& now);
QString scheduleDayText(const QDateTime& instant, const QString& zone, const QDateTime& now); ///< as `dayText`
/// `09:00`, in another zone or in the hour that comes twice `09:00 EDT`.
QString scheduleClockText(const QDateTime& instant, const QString& zone);
QString scheduleDateText(const QDateTime& instant, const QString& zone, const QString& format); ///< of QLocale

/// The zone a campaign was scheduled in, `America/New York`; empty when it is this computer's.
QString otherZoneText(const QString& zone);

/// Rounded up to what matters: `under 1 min`, `8 min`, `1 h 20 min`, `3 days`.
QString durationText(std::chrono::seconds duration);

/// `now`, `12 s ago`, `3 min ago`.
QString agoText(std::chrono::seconds age);

} // namespace outbound
