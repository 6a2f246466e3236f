#include "ui/newcampaign/verdictdelegate.h"

#include "models/previewmodel.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statusbadge.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace outbound
{

namespace
{

/// What the columns say that has no room or is folded away.
QString wholeRow(const QAbstractItemModel& model, int row)
{
    QStringList lines;
    for (int column = PreviewModel::OriginalColumn; column < model.columnCount(); ++column) {
        const QString text = model.index(row, column).data().toString();
        if (text.isEmpty())
            continue;
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        lines << (column == model.columnCount() - 1 ? text : VerdictDelegate::tr("%1: %2").arg(title, text));
    }
    return lines.join(u'\n');
}

} // namespace

void VerdictDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const
{
    const auto verdict = RowVerdict(index.data(PreviewModel::VerdictRole).toInt());
    const bool sent = verdict == RowVerdict::Accepted || verdict == RowVerdict::Warning;
    const QColor colour = sent ? tokens().text : tokens().textMuted;
    const QString text = index.data().toString();
    const bool last = index.column() == index.model()->columnCount() - 1;
    switch (index.column()) {
    case PreviewModel::RowColumn:
        painter.setFont(typeface(TypeRole::Caption));
        painter.setPen(tokens().textMuted);
        drawFigure(painter, cell.rect, text);
        break;
    case PreviewModel::VerdictColumn:
        paintStatusWord(painter, cell.rect, verdictLook(verdict));
        break;
    case PreviewModel::PhoneColumn:
        painter.setFont(typeface(TypeRole::Body));
        painter.setPen(colour);
        drawFigure(painter, cell.rect, text, Qt::AlignLeft | Qt::AlignVCenter);
        break;
    case PreviewModel::OriginalColumn:
        paintText(painter, cell.rect, text.simplified(), TypeRole::Caption, tokens().textMuted);
        break;
    default:
        paintText(painter, cell.rect, text.simplified(), last ? TypeRole::Caption : TypeRole::Body,
                  last ? tokens().textMuted : colour);
    }
}

bool VerdictDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return RowDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(wholeRow(*index.model(), index.row())), view);
    return true;
}

} // namespace outbound
