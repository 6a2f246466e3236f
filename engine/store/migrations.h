#pragma once

#include "engine/store/database.h"

namespace outbound
{

/// Brings the schema up to date: runs every `schema/NNNN_*.sql` above the file's `user_version`, each in a transaction
/// of its own. A file of a newer program is refused with a sentence.
Result<void> migrate(Database& database);

/// Whether the file still lies where this machine wrote it last. A copy or a restored backup may lack attempts that
/// were made since, so it must not go on sending by itself. Remembers the present place.
Result<bool> isAtHome(Database& database);

} // namespace outbound
