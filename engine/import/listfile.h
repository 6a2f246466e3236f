#pragma once

#include "engine/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace outbound
{

/// The bytes of a list on disk. `Unreadable`, with a sentence, for a folder, a missing, empty or too large file and for
/// what is told by its first bytes to be no text: a workbook, an archive, a picture, a PDF.
/// @param most bytes from the beginning; fewer than the file has cuts it after its last whole line
Result<QByteArray> readListFile(const QString& path, qint64 most, std::stop_token stop = {});

/// Refuses what is no text; `name` is what the sentence calls it.
Result<void> checkIsText(const QByteArray& bytes, const QString& name);

} // namespace outbound
