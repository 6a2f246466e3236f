#pragma once

#include "engine/import/columnmapping.h"
#include "engine/import/csvreader.h"
#include "engine/import/importpreview.h"

#include <QSet>

namespace outbound
{

/// Judges every row: the number, whether it came before (the first is kept), whether its owner opted out.
std::vector<PreviewRow> judgeRows(const std::vector<CsvRow>& rows, const ColumnMapping& mapping, const QString& region,
                                  const QSet<QString>& optedOut);

} // namespace outbound
