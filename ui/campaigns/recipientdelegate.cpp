#include "ui/campaigns/recipientdelegate.h"

#include "models/recipientsmodel.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/statusbadge.h"

#include <QPainter>

namespace outbound
{

void RecipientDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const
{
    const auto* model = static_cast<const RecipientsModel*>(index.model());
    const QString text = index.data().toString();
    switch (model->columnAt(index.column())) {
    case RecipientsModel::Column::Phone:
        return paintPhone(painter, cell.rect, text, tokens().text);
    case RecipientsModel::Column::Status:
        return paintStatusWord(painter, cell.rect,
                               messageLook(MessageStatus(index.data(RecipientsModel::StatusRole).toInt()),
                                           index.data(RecipientsModel::InDoubtRole).toBool()));
    case RecipientsModel::Column::Changed:
        painter.setFont(typeface(TypeRole::Caption));
        painter.setPen(tokens().textMuted);
        return drawFigure(painter, cell.rect, text,
                          (painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                              Qt::AlignVCenter);
    case RecipientsModel::Column::Sid:
        return paintText(painter, cell.rect, text, TypeRole::Caption, tokens().textMuted,
                         Qt::AlignLeading | Qt::AlignVCenter,
                         text == index.data(RecipientsModel::SidRole).toString() ? Qt::ElideMiddle : Qt::ElideRight);
    default:
        paintText(painter, cell.rect, text, TypeRole::Body, tokens().text);
    }
}

} // namespace outbound
