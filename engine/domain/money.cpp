#include "engine/domain/money.h"

#include <QRegularExpression>

namespace outbound
{

static constexpr int decimals = 6;

std::optional<Millionths> millionthsFrom(const QString& decimal)
{
    static const QRegularExpression shape(QStringLiteral("\\A([0-9]{1,6})(?:\\.([0-9]+))?\\z"));
    const QRegularExpressionMatch match = shape.match(decimal);
    if (!match.hasMatch())
        return {};
    const QString fraction = match.captured(2).leftJustified(decimals + 1, u'0').left(decimals + 1);
    return ((match.captured(1) + fraction).toLongLong() + 5) / 10;
}

} // namespace outbound
