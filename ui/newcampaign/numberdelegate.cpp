#include "ui/newcampaign/numberdelegate.h"

#include "models/numbersmodel.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QPainter>

namespace outbound
{

void NumberDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect inside = option.rect.adjusted(10, 0, -10, 0);
    painter->save();
    painter->fillRect(option.rect,
                      option.state.testFlag(QStyle::State_Selected) ? tokens().accentTint : tokens().raised);
    painter->setFont(typeface(TypeRole::Body));
    painter->setPen(tokens().text);
    painter->drawText(inside, Qt::AlignLeading | Qt::AlignVCenter, index.data().toString());
    painter->setFont(typeface(TypeRole::Caption));
    painter->setPen(tokens().textMuted);
    painter->drawText(inside, Qt::AlignTrailing | Qt::AlignVCenter, index.data(NumbersModel::PaceRole).toString());
    painter->restore();
}

QSize NumberDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics body(typeface(TypeRole::Body));
    const QFontMetrics caption(typeface(TypeRole::Caption));
    return {body.horizontalAdvance(index.data().toString()) + 24 +
                caption.horizontalAdvance(index.data(NumbersModel::PaceRole).toString()) + 20,
            32};
}

} // namespace outbound
