#pragma once

#include "engine/result.h"

#include <QList>
#include <QUrl>

namespace outbound
{

/// The path of the one file among what was dropped that can be taken as an audience; otherwise a sentence that says
/// why not and what to do. Looks at names and kinds only, never into a file.
Result<QString> fileToTake(const QList<QUrl>& dropped);

} // namespace outbound
