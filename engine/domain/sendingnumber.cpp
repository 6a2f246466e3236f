#include "engine/domain/sendingnumber.h"

#include <QStringList>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int longestShortCode = 6;

bool isTollFree(const QString& sender)
{
    static const QStringList areas{QStringLiteral("+1800"), QStringLiteral("+1833"), QStringLiteral("+1844"),
                                   QStringLiteral("+1855"), QStringLiteral("+1866"), QStringLiteral("+1877"),
                                   QStringLiteral("+1888")};
    return sender.size() == 12 && areas.contains(sender.left(5));
}

} // namespace

NumberKind kindOf(const QString& sender)
{
    if (std::any_of(sender.begin(), sender.end(), [](QChar c) { return c.isLetter(); }))
        return NumberKind::Alphanumeric;
    if (isTollFree(sender))
        return NumberKind::TollFree;
    if (!sender.isEmpty() && !sender.startsWith(u'+') && sender.size() <= longestShortCode)
        return NumberKind::ShortCode;
    return NumberKind::LongCode;
}

double defaultMps(NumberKind kind)
{
    switch (kind) {
    case NumberKind::TollFree:
        return 3;
    case NumberKind::Alphanumeric:
        return 10;
    case NumberKind::ShortCode:
        return 100;
    case NumberKind::LongCode:
        break;
    }
    return 1;
}

double defaultMps(const QString& sender)
{
    return defaultMps(kindOf(sender));
}

} // namespace outbound
