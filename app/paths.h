#pragma once

#include "engine/result.h"

#include <QString>

namespace outbound
{

/// The data directory: `given`, or the XDG data directory's `outbound` folder. Created for the owner alone (0700).
Result<QString> dataDirectory(const QString& given);

} // namespace outbound
