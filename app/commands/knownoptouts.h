#pragma once

#include "app/commandline.h"

#include <QSet>

namespace outbound
{

/// The E.164 numbers that opted out of the account this command line would connect to, as the store of its data
/// directory knows them, also while an engine runs on it. None without a store; a note on standard error when it can't
/// be read.
QSet<QString> knownOptOuts(const CommandLine& line);

} // namespace outbound
