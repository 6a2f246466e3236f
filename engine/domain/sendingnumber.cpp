#include "engine/domain/sendingnumber.h"

#include <QStringList>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr double longCodeMps = 1;
constexpr double tollFreeMps = 3;
constexpr double alphanumericMps = 10;
constexpr double shortCodeMps = 100;
constexpr int longestShortCode = 6;

bool isTollFree(const QString& sender)
{
    static const QStringList areas{QStringLiteral("+1800"), QStringLiteral("+1833"), QStringLiteral("+1844"),
                                   QStringLiteral("+1855"), QStringLiteral("+1866"), QStringLiteral("+1877"),
                                   QStringLiteral("+1888")};
    return sender.size() == 12 && areas.contains(sender.left(5));
}

} // namespace

double defaultMps(const QString& sender)
{
    if (std::any_of(sender.begin(), sender.end(), [](QChar c) { return c.isLetter(); }))
        return alphanumericMps;
    if (isTollFree(sender))
        return tollFreeMps;
    if (!sender.isEmpty() && !sender.startsWith(u'+') && sender.size() <= longestShortCode)
        return shortCodeMps;
    return longCodeMps;
}

} // namespace outbound
