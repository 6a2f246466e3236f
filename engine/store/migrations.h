#pragma once

#include "engine/store/database.h"

namespace outbound
{

/// Brings the schema up to date: runs every `schema/NNNN_*.sql` above the file's `user_version`, each in a transaction
/// of its own. A file of a newer program is refused with a sentence.
Result<void> migrate(Database& database);

} // namespace outbound
