#include "ui/campaigns/celltooltip.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tableview.h"

#include <QHelpEvent>
#include <QToolTip>

namespace outbound
{

void showCellToolTip(TableView& table, const QHelpEvent& event)
{
    const QModelIndex index = table.indexAt(event.pos());
    const QString text = index.data().toString();
    const int room = table.contentRect(table.visualRect(index), index.column()).width();
    const bool fits = QFontMetrics(typeface(TypeRole::Medium)).horizontalAdvance(text) <= room;
    QToolTip::showText(event.globalPos(), fits ? QString() : plainToolTip(text), table.viewport());
}

} // namespace outbound
