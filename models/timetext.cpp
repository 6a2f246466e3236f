#include "models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace outbound
{

namespace
{

struct Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
};

} // namespace

QString clockText(const QDateTime& instant)
{
    const QLocale locale;
    if (locale.language() == QLocale::C)
        return instant.toLocalTime().time().toString(QStringLiteral("HH:mm"));
    return locale.toString(instant.toLocalTime().time(), QLocale::ShortFormat);
}

QString clockSecondsText(const QDateTime& instant)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("ss")))
        format.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    return locale.toString(instant.toLocalTime().time(), format);
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
    //: Format of a date: day and month in the language's order
    return QLocale().toString(day, day.year() == today.year() ? Times::tr("ddd d MMM") : Times::tr("d MMM yyyy"));
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
