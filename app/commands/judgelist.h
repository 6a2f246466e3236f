#pragma once

#include "app/commands/listrequest.h"
#include "engine/import/importjob.h"

namespace outbound
{

/// Where a list is: its files, or what comes through standard input or a named pipe.
Result<ImportSource> sourceOf(const QStringList& paths);

/// Judges a list as it was asked for. @param optedOut E.164 numbers that must not be texted
Result<SharedPreview> judgeList(const ImportSource& source, const ListRequest& request, const QSet<QString>& optedOut);

} // namespace outbound
