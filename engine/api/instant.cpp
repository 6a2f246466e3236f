#include "engine/api/instant.h"

#include <QRegularExpression>

namespace outbound
{

QDateTime instantFrom(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2})(:[0-9]{2})?(\\.[0-9]{1,9})?"
                       "(Z|[+-](?:0[0-9]|1[0-4]):?[0-5][0-9])\\z"));
    const auto match = shape.match(text);
    if (!match.hasMatch() || (match.capturedLength(3) > 0 && match.capturedLength(2) == 0))
        return {};
    const QString seconds = match.captured(2).isEmpty() ? QStringLiteral(":00") : match.captured(2);
    const QString fraction = match.captured(3).left(4); // to the millisecond
    const QDateTime wall =
        QDateTime::fromString(match.captured(1) + seconds + fraction + QLatin1Char('Z'), Qt::ISODateWithMs);
    if (!wall.isValid())
        return {};
    QString zone = match.captured(4);
    if (zone == QLatin1String("Z"))
        return wall.toUTC();
    zone.remove(QLatin1Char(':'));
    const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt();
    return wall.addSecs(zone.startsWith(QLatin1Char('-')) ? minutes * 60 : -minutes * 60).toUTC();
}

} // namespace outbound
