#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QTimeZone>

namespace outbound
{

/// What calendar and clock on the wall show somewhere. It takes a zone to make an instant of it.
struct WallTime {
    QDate date;
    QTime time;

    bool operator==(const WallTime&) const = default;
};

/// The instant, or instants, at which the clocks of a zone show a wall time.
struct WallReading {
    enum class Kind {
        Once,
        Twice,  ///< clocks go back over it: `second` comes after `first`
        Skipped ///< clocks go forward over it: `first` is as long after the jump as it would be after its beginning
    };

    Kind kind = Kind::Once;
    QDateTime first;  ///< UTC
    QDateTime second; ///< UTC; null unless twice
    WallTime shown;   ///< at `first`: what was asked for, or what it becomes when that is skipped
};

/// @param wall valid; seconds count, zones had them once
WallReading readWall(const WallTime& wall, const QTimeZone& zone);

/// What the clocks of a zone show at an instant.
WallTime wallTime(const QDateTime& instant, const QTimeZone& zone);

/// Whether the clocks show the same again at another instant, so that a wall time alone doesn't say which.
bool comesTwice(const QDateTime& instant, const QTimeZone& zone);

/// The zone of an IANA name; that of this computer for an empty or unknown one.
QTimeZone zoneNamed(const QString& name);

QString zoneName(const QTimeZone& zone); ///< as IANA has it: "America/New_York"
QString zoneText(const QTimeZone& zone); ///< as people read it: "America/New York"

/// "BST", or "UTC+1" where the zone has no letters for it.
QString offsetName(const QDateTime& instant, const QTimeZone& zone);

/// How times of day are written in the language in use, of QLocale: `HH:mm`, `h:mm AP`.
QString clockFormat();

/// Unmistakable and without today or tomorrow, for what is read later: "21 Nov 2026, 09:00 (Europe/London)".
QString fullMomentText(const QDateTime& instant, const QTimeZone& zone);

} // namespace outbound
