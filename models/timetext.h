#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace outbound
{

/// Instants and durations as the screens say them: local time, in the locale's own notation.
QString clockText(const QDateTime& instant);        ///< `10:39`
QString clockSecondsText(const QDateTime& instant); ///< `10:41:59`

/// `Today`, `Yesterday`, `Fri 8 May`, in another year `6 Apr 2025`.
QString dayText(const QDateTime& instant, const QDateTime& now);

/// When something is as one piece within a sentence: `today 10:28`, `Thu 14 May, 09:00`.
QString momentText(const QDateTime& instant, const QDateTime& now);

/// Rounded up to what matters: `under 1 min`, `8 min`, `1 h 20 min`, `3 days`.
QString durationText(std::chrono::seconds duration);

/// `now`, `12 s ago`, `3 min ago`.
QString agoText(std::chrono::seconds age);

} // namespace outbound
