#pragma once

#include "app/commandline.h"

#include <functional>
#include <memory>

namespace outbound
{

/// The engine of a data folder as a command of the shell has it: the one that runs there, else one in this process.
struct EngineVisit {
    std::unique_ptr<Engine> engine;
    bool isOurs = true; ///< it ends with this process
};

/// Opens it for the account that is meant; one of our own sends nothing yet. Conflict when the engine that runs is
/// connected to another account.
Result<EngineVisit> visitEngine(const CommandLine& line);

/// Runs a command's calls on the engine until one of them ends it.
/// @param calls gets `end`, to be called once with the exit code
int onEngine(const CommandLine& line,
             const std::function<void(const EngineVisit& visit, std::function<void(int)> end)>& calls);

/// Ends the event loop, also one that is about to begin.
void leave(int exitCode);

/// What is to be said after something was left to an engine that doesn't run: empty where one does.
QString nextEngineSentence(const EngineVisit& visit);

} // namespace outbound
