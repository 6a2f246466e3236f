#include "ui/settings/sectiondelegate.h"

#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QPainter>

namespace outbound
{

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& now = tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || hovered)
        paintFrame(*painter, row, 6, selected ? now.accentTint : now.hover, Qt::transparent);
    painter->setFont(typeface(TypeRole::Medium));
    painter->setPen(selected ? now.text : now.textMuted);
    painter->drawText(row.adjusted(8, 0, -8, 0), Qt::AlignLeading | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {40, 34};
}

} // namespace outbound
