#include "engine/sandbox/datesentfilter.h"

#include <algorithm>
#include <optional>

namespace outbound
{

namespace
{

struct Span {
    QDateTime begin; ///< included
    QDateTime end;   ///< excluded
};

std::optional<Span> spanOf(const QString& value)
{
    const QDate day = QDate::fromString(value, QStringLiteral("yyyy-MM-dd"));
    if (day.isValid())
        return Span{day.startOfDay(Qt::UTC), day.addDays(1).startOfDay(Qt::UTC)};
    QDateTime instant = QDateTime::fromString(value, Qt::ISODate);
    if (!instant.isValid())
        return {};
    if (instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC);
    const QDateTime second = QDateTime::fromSecsSinceEpoch(instant.toSecsSinceEpoch(), Qt::UTC);
    return Span{second, second.addSecs(1)};
}

} // namespace

bool narrowByDateSent(SandboxListing& listing, const QMultiMap<QString, QString>& query, const QDateTime& now)
{
    const auto apply = [&](const QString& key, bool fromBegin, bool untilEnd) {
        const QString value = query.value(key);
        if (value.isEmpty())
            return true;
        const std::optional<Span> span = spanOf(value);
        if (!span)
            return false;
        if (fromBegin)
            listing.sentSince = std::max(listing.sentSince.value_or(span->begin), span->begin);
        const QDateTime sentByNow = now.addMSecs(1);
        const QDateTime end = untilEnd ? std::min(span->end, sentByNow) : sentByNow;
        listing.sentBefore = std::min(listing.sentBefore.value_or(end), end);
        return true;
    };
    return apply(QStringLiteral("DateSent"), true, true) && apply(QStringLiteral("DateSent<"), false, true) &&
           apply(QStringLiteral("DateSent>"), true, false);
}

} // namespace outbound
