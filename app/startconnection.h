#pragma once

#include "app/commandline.h"

#include <QFuture>

namespace outbound
{

/// Connects an engine the way the start asks for: the sandbox when told so, else the environment's credentials, else
/// what was connected last. Attached to another engine it leaves that one the account it has; Conflict when that is not
/// the one asked for. The answer is the connection in use (possibly none), or why the wanted one failed.
QFuture<Result<Connection>> connectAtStart(Engine& engine, const CommandLine& line);

/// What the connection asked for signs in with, without making it. Unauthorized when nothing was ever connected.
QFuture<Result<Credentials>> credentialsAtStart(Engine& engine, const CommandLine& line);

} // namespace outbound
