#pragma once

#include "app/commandline.h"
#include "engine/store/storereader.h"

#include <memory>

namespace outbound
{

/// Whose campaigns, numbers and opt-outs are meant: the sandbox's when told so, else those of the account in the
/// environment, else of the one connected last. Empty without any.
AccountSid accountOf(const CommandLine& line);

bool hasStore(const CommandLine& line); ///< false in a folder where no engine ever ran

/// Reads the store of the data folder beside an engine or without one. Storage, with a sentence, when there is none.
Result<std::unique_ptr<StoreReader>> openStore(const CommandLine& line);

/// What went wrong while reading, as the person is told it: of the store, that it is this folder's.
Error readingError(const CommandLine& line, const Error& cause);

} // namespace outbound
