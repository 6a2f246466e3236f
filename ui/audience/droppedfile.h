#pragma once

#include "engine/result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

class QMimeData;

namespace outbound
{

/// The paths of what was dropped, if all of it together can be taken as one audience; otherwise a sentence that says
/// why not and what to do. Looks at names, kinds and sizes only, never into a file.
Result<QStringList> filesToTake(const QList<QUrl>& dropped);

/// What will become of what is dragged, files or cells, as a sentence: "Drop to add list.csv"; or why it is refused.
/// @param replaces a list is there already, in whose place it comes
Result<QString> dropPromise(const QMimeData& dragged, bool replaces);

} // namespace outbound
