#pragma once

#include "engine/import/importpreview.h"

#include <QString>

namespace outbound
{

/// The options with another role for a column. There is one phone and at most one second phone: whichever had the role
/// before becomes a variable. The phone chosen as the second changes places with it.
ImportOptions withRole(ImportOptions options, const ImportPreview& preview, int column, ColumnRole role);

/// Why a column can't be called this in the message; empty when it can.
QString whyNoName(const ImportPreview& preview, int column, const QString& name);

QString roleName(ColumnRole role); ///< as a choice in a menu

} // namespace outbound
