#pragma once

#include "engine/result.h"

#include <QString>

namespace outbound
{

/// Where the data directory lies: `given`, or the XDG data directory's `outbound` folder.
QString dataPath(const QString& given);

/// The same, created for the owner alone (0700).
Result<QString> dataDirectory(const QString& given);

} // namespace outbound
