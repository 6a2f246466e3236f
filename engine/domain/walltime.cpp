#include "engine/domain/walltime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace outbound
{

namespace
{

constexpr qint64 farthest = 36 * 3600; ///< seconds; more than any zone was ever from UTC

/// Seconds of the wall time as if it were UTC: only QTimeZone decides what it means, QDateTime guesses in gaps.
qint64 naiveSeconds(const WallTime& wall)
{
    return QDateTime(wall.date, wall.time, Qt::UTC).toSecsSinceEpoch();
}

QDateTime instantOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// The offsets that are in force about a time, in their order.
std::vector<int> offsetsAbout(qint64 seconds, const QTimeZone& zone)
{
    const QDateTime from = instantOf(seconds - farthest);
    std::vector<int> offsets{zone.offsetFromUtc(from)};
    for (const QTimeZone::OffsetData& change : zone.transitions(from, instantOf(seconds + farthest)))
        if (change.offsetFromUtc != offsets.back())
            offsets.push_back(change.offsetFromUtc);
    return offsets;
}

} // namespace

WallReading readWall(const WallTime& wall, const QTimeZone& zone)
{
    const qint64 naive = naiveSeconds(wall);
    const std::vector<int> offsets = offsetsAbout(naive, zone);
    std::vector<qint64> found;
    for (const int offset : offsets)
        if (zone.offsetFromUtc(instantOf(naive - offset)) == offset)
            found.push_back(naive - offset);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found.size() == 1)
        return {WallReading::Kind::Once, instantOf(found.front()), {}, wall};
    if (found.size() > 1)
        return {WallReading::Kind::Twice, instantOf(found.front()), instantOf(found.back()), wall};

    // Nobody's clock shows it: it is read by the offset before the jump, which is the one that leads past it.
    for (size_t i = 0; i + 1 < offsets.size(); ++i) {
        const QDateTime moved = instantOf(naive - offsets[i]);
        if (zone.offsetFromUtc(moved) == offsets[i + 1])
            return {WallReading::Kind::Skipped, moved, {}, wallTime(moved, zone)};
    }
    const QDateTime plain = instantOf(naive - offsets.front()); // a zone whose data contradict each other
    return {WallReading::Kind::Once, plain, {}, wallTime(plain, zone)};
}

WallTime wallTime(const QDateTime& instant, const QTimeZone& zone)
{
    const QDateTime utc = instant.toUTC();
    const QDateTime shown = utc.addSecs(zone.offsetFromUtc(utc));
    return {shown.date(), shown.time()};
}

bool comesTwice(const QDateTime& instant, const QTimeZone& zone)
{
    return readWall(wallTime(instant, zone), zone).kind == WallReading::Kind::Twice;
}

QTimeZone zoneNamed(const QString& name)
{
    if (!name.isEmpty())
        if (const QTimeZone zone(name.toLatin1()); zone.isValid())
            return zone;
    const QTimeZone here = QTimeZone::systemTimeZone();
    return here.isValid() ? here : QTimeZone::utc();
}

QString zoneName(const QTimeZone& zone)
{
    return QString::fromLatin1(zone.id());
}

QString zoneText(const QTimeZone& zone)
{
    return zoneName(zone).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString offsetName(const QDateTime& instant, const QTimeZone& zone)
{
    const QString letters = zone.abbreviation(instant);
    if (!letters.isEmpty() && letters.front().isLetter() && letters != QLatin1String("LMT"))
        return letters;
    const int minutes = zone.offsetFromUtc(instant) / 60;
    QString name = QStringLiteral("UTC%1%2").arg(QChar(minutes < 0 ? u'\u2212' : u'+')).arg(std::abs(minutes) / 60);
    if (minutes % 60 != 0)
        name += QStringLiteral(":%1").arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return name;
}

QString clockFormat()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QStringLiteral("HH:mm") : locale.timeFormat(QLocale::ShortFormat);
}

QString fullMomentText(const QDateTime& instant, const QTimeZone& zone)
{
    const WallTime wall = wallTime(instant, zone);
    const QString time = QLocale().toString(wall.time, clockFormat());
    //: date, time (time zone): "21 Nov 2026, 09:00 (Europe/London)"
    return QCoreApplication::translate("WallTime", "%1, %2 (%3)")
        .arg(QLocale().toString(wall.date, QCoreApplication::translate("WallTime", "d MMM yyyy")),
             comesTwice(instant, zone) ? QStringLiteral("%1 %2").arg(time, offsetName(instant, zone)) : time,
             zoneText(zone));
}

} // namespace outbound
