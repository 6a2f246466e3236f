#include "models/timetext.h"

#include "engine/domain/walltime.h"

#include <QCoreApplication>
#include <QLocale>

namespace outbound
{

namespace
{

struct Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
};

bool isHere(const QTimeZone& zone)
{
    return zone.id() == zoneNamed({}).id();
}

/// A date in so many words that it can't be taken for another.
QString dateText(QDate day, QDate today)
{
    //: Format of a date: day and month in the language's order
    return QLocale().toString(day, day.year() == today.year() ? Times::tr("ddd d MMM") : Times::tr("d MMM yyyy"));
}

} // namespace

QString clockText(QTime time)
{
    return QLocale().toString(time, clockFormat());
}

QString clockText(const QDateTime& instant)
{
    return clockText(instant.toLocalTime().time());
}

QString clockSecondsText(const QDateTime& instant)
{
    QString format = clockFormat();
    if (!format.contains(QLatin1String("ss")))
        format.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    return QLocale().toString(instant.toLocalTime().time(), format);
}

QString dayText(const QDateTime& instant, const QDateTime& now)
{
    const QDate day = instant.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day == today)
        return Times::tr("Today");
    if (day == today.addDays(-1))
        return Times::tr("Yesterday");
    if (day == today.addDays(1))
        return Times::tr("Tomorrow");
    return dateText(day, today);
}

QString momentText(const QDateTime& instant, const QDateTime& now)
{
    const QDate day = instant.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day == today)
        return Times::tr("today %1").arg(clockText(instant));
    if (day == today.addDays(-1))
        return Times::tr("yesterday %1").arg(clockText(instant));
    if (day == today.addDays(1))
        return Times::tr("tomorrow %1").arg(clockText(instant));
    return Times::tr("%1, %2", "date, time").arg(dayText(instant, now), clockText(instant));
}

QString scheduleText(const QDateTime& instant, const QString& zone, const QDateTime& now)
{
    const QTimeZone there = zoneNamed(zone);
    if (isHere(there) || comesTwice(instant, there)) {
        const QString moment = scheduleShortText(instant, zone, now);
        return isHere(there) ? moment : Times::tr("%1 (%2)", "moment, time zone").arg(moment, zoneText(there));
    }
    return Times::tr("%1, %2 (%3)", "date, time, time zone")
        .arg(scheduleDayText(instant, zone, now), clockText(wallTime(instant, there).time), zoneText(there));
}

QString scheduleShortText(const QDateTime& instant, const QString& zone, const QDateTime& now)
{
    const QTimeZone there = zoneNamed(zone);
    if (isHere(there) && !comesTwice(instant, there))
        return momentText(instant, now);
    return Times::tr("%1, %2", "date, time").arg(scheduleDayText(instant, zone, now), scheduleClockText(instant, zone));
}

/// Today is another day elsewhere, so of other zones it is always the date.
QString scheduleDayText(const QDateTime& instant, const QString& zone, const QDateTime& now)
{
    const QTimeZone there = zoneNamed(zone);
    return isHere(there) ? dayText(instant, now) : dateText(wallTime(instant, there).date, wallTime(now, there).date);
}

QString scheduleClockText(const QDateTime& instant, const QString& zone)
{
    const QTimeZone there = zoneNamed(zone);
    const QString time = clockText(wallTime(instant, there).time);
    return isHere(there) && !comesTwice(instant, there)
               ? time
               : Times::tr("%1 %2", "time, BST").arg(time, offsetName(instant, there));
}

QString scheduleDateText(const QDateTime& instant, const QString& zone, const QString& format)
{
    return QLocale().toString(wallTime(instant, zoneNamed(zone)).date, format);
}

QString otherZoneText(const QString& zone)
{
    const QTimeZone there = zoneNamed(zone);
    return isHere(there) ? QString() : zoneText(there);
}

QString durationText(std::chrono::seconds duration)
{
    const qint64 seconds = duration.count();
    if (seconds < 60)
        return Times::tr("under 1 min");
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes < 60)
        return Times::tr("%1 min").arg(minutes);
    if (minutes < 48 * 60)
        return minutes % 60 == 0 ? Times::tr("%1 h").arg(minutes / 60)
                                 : Times::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return Times::tr("%Ln day(s)", nullptr, int((minutes + 24 * 60 - 1) / (24 * 60)));
}

QString agoText(std::chrono::seconds age)
{
    const qint64 seconds = age.count();
    if (seconds < 1)
        return Times::tr("now");
    if (seconds < 60)
        return Times::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return Times::tr("%1 min ago").arg(seconds / 60);
    return Times::tr("%1 h ago").arg(seconds / 3600);
}

} // namespace outbound
