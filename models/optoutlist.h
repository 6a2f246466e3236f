#pragma once

#include "engine/domain/optout.h"
#include "engine/import/importpreview.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace outbound
{

/// Opt-outs as a CSV file: phone, reason, created_at (UTC). What importing reads again.
QByteArray optOutsCsv(const std::vector<OptOut>& optOuts);

/// Everybody a list names, in E.164: who is to be opted out by it. Who was when it was judged is left out.
QStringList phonesOf(const ImportPreview& list);

} // namespace outbound
