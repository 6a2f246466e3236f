#pragma once

#include "engine/import/importoptions.h"

#include <functional>

class QMenu;

namespace outbound
{

/// Adds what a column can be used for to a menu, the present role checked.
void addRoleChoices(QMenu& menu, ColumnRole present, const std::function<void(ColumnRole)>& chosen);

} // namespace outbound
