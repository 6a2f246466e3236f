#pragma once

class QHelpEvent;

namespace outbound
{

class TableView;

/// Shows the whole text of the cell under the pointer where the row had no room for it. The text may be a stranger's,
/// so it is escaped.
void showCellToolTip(TableView& table, const QHelpEvent& event);

} // namespace outbound
