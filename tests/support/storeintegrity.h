#pragma once

#include "engine/result.h"

#include <QString>

namespace outbound
{

/// Whether a store's file is sound as SQLite sees it (`integrity_check`, `foreign_key_check`); the detail says what is
/// not. To be asked while nobody writes.
Result<void> checkIntegrity(const QString& path);

} // namespace outbound
