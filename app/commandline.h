#pragma once

#include "app/commands/previewrequest.h"
#include "app/commands/proverequest.h"
#include "app/commands/sendrequest.h"
#include "app/task.h"
#include "engine/engine.h"
#include "engine/result.h"

#include <QStringList>

#include <optional>

namespace outbound
{

/// What the program was asked to do.
struct CommandLine {
    using Command = Task;
    Command command = Command::Window;
    Engine::Options engine;         ///< dataDir is empty when none was given
    bool sandbox = false;           ///< connect to the built-in sandbox
    quint16 port = 0;               ///< of the sandbox server
    std::optional<quint16> apiPort; ///< null: as the settings say
    bool noApi = false;
    QStringList operands; ///< what stands behind the command
    QString target;       ///< the first of them
    bool json = false;
    bool yes = false; ///< don't ask
    PreviewRequest preview;
    ProveRequest prove;
    SendRequest send;
    ListRequest list;              ///< of numbers that opt out
    QString output;                ///< file to write; empty: standard output
    QString reason;                ///< of opt-outs
    QString region;                ///< of the numbers among the operands; empty: that of the settings
    double mps = 0;                ///< of a number
    std::optional<QString> name;   ///< of an agent
    std::optional<QString> prompt; ///< of an agent
    QString text;
    std::optional<Credentials> credentials; ///< from the environment
};

/// Reads the arguments (with the program's name first) and the TWILIO_ variables of the environment.
Result<CommandLine> readCommandLine(const QStringList& arguments);

} // namespace outbound
