#pragma once

#include "engine/api/enginedesk.h"
#include "engine/clock.h"
#include "engine/commands/commands.h"
#include "engine/domain/connection.h"
#include "engine/store/storereader.h"

namespace outbound
{

/// What the handlers of the API work with. They live in the API's thread, and so does all of this.
struct ApiContext {
    StoreReader& reader;
    Commands& commands;
    EngineDesk& desk;
    Clock& clock;
    Connection connection = {}; ///< follows that of the engine
};

} // namespace outbound
