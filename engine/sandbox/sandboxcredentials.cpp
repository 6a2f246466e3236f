#include "engine/sandbox/sandboxcredentials.h"

#include <algorithm>

namespace outbound
{

bool isWellFormedSid(QLatin1String prefix, const QString& sid)
{
    const auto isHexDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return sid.size() == 34 && sid.startsWith(prefix) && std::all_of(sid.begin() + 2, sid.end(), isHexDigit);
}

/// Who signs in, with a secret that is let in; empty: nobody.
static QString userOf(const QByteArray& authorization)
{
    if (!authorization.toLower().startsWith("basic "))
        return {};
    const auto credentials =
        QByteArray::fromBase64Encoding(authorization.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = (*credentials).indexOf(':');
    if (!credentials || colon < 0)
        return {};
    const QByteArray secret = (*credentials).mid(colon + 1);
    const bool isLetIn = !secret.isEmpty() && secret != QByteArray(32, '0');
    return isLetIn ? QString::fromUtf8((*credentials).left(colon)) : QString();
}

bool mayEnter(const QByteArray& authorization, const AccountSid& account)
{
    const QString user = userOf(authorization);
    return (user == account && isWellFormedSid(QLatin1String("AC"), user)) ||
           isWellFormedSid(QLatin1String("SK"), user);
}

bool mayEnter(const QByteArray& authorization)
{
    return mayEnter(authorization, userOf(authorization));
}

} // namespace outbound
