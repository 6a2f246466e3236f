#pragma once

#include "app/commands/previewrequest.h"
#include "app/commands/proverequest.h"
#include "engine/engine.h"
#include "engine/result.h"

#include <QStringList>

#include <optional>

namespace outbound
{

/// What the program was asked to do.
struct CommandLine {
    enum class Command {
        Window,      ///< the dashboard
        Headless,    ///< the engine alone
        Sandbox,     ///< the sandbox server alone
        Rehearse,    ///< send a sample campaign on the sandbox and account for everybody
        Preview,     ///< judge a list and print the judgement
        Prove,       ///< account for every recipient of a campaign
        Segments,    ///< count the segments of texts
        Screenshots, ///< render every page into files
        Print,       ///< only print `text`: help or version
    };
    Command command = Command::Window;
    Engine::Options engine; ///< dataDir is empty when none was given
    bool sandbox = false;   ///< connect to the built-in sandbox
    quint16 port = 0;       ///< of the sandbox server
    QString target;         ///< folder of the screenshots; file of the texts to count, empty for standard input
    PreviewRequest preview;
    ProveRequest prove;
    QString text;
    std::optional<Credentials> credentials; ///< from the environment
};

/// Reads the arguments (with the program's name first) and the TWILIO_ variables of the environment.
Result<CommandLine> readCommandLine(const QStringList& arguments);

} // namespace outbound
