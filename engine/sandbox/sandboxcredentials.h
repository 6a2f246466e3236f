#pragma once

#include "engine/ids.h"

#include <QByteArray>
#include <QString>

namespace outbound
{

bool isWellFormedSid(QLatin1String prefix, const QString& sid); ///< two letters and 32 hex digits

/// Whether the sandbox lets a request in: HTTP Basic with the account of the path or an API key (`SK…`) as user, and
/// any secret but the empty one and 32 zeros, which rehearse a wrong one.
bool mayEnter(const QByteArray& authorization, const AccountSid& account);
bool mayEnter(const QByteArray& authorization); ///< the same where the path names no account

} // namespace outbound
