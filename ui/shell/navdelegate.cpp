#include "ui/shell/navdelegate.h"

#include "ui/theme/hairline.h"
#include "ui/theme/icon.h"
#include "ui/theme/typeface.h"

#include <QPainter>

namespace outbound
{

namespace
{

constexpr int iconSize = 16;

} // namespace

void NavDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& now = tokens();
    const QString iconName = index.data(IconRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (iconName.isEmpty()) {
        if (!m_folded) {
            painter->setFont(typeface(TypeRole::Caption));
            painter->setPen(now.textMuted);
            painter->drawText(option.rect.adjusted(8, 0, -8, 0), Qt::AlignLeading | Qt::AlignVCenter,
                              index.data().toString());
        }
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    if (selected || hovered)
        paintFrame(*painter, row, 6, selected ? now.accentTint : now.hover, Qt::transparent);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (selected)
        painter->fillRect(QRect(mirrored ? row.right() - 1 : row.left(), row.center().y() - 8, 2, 17), now.focus);
    const int left = m_folded   ? row.center().x() - iconSize / 2 + 1
                     : mirrored ? row.right() - 8 - iconSize
                                : row.left() + 8;
    paintIcon(*painter, QRectF(left, row.center().y() - iconSize / 2 + 1, iconSize, iconSize), iconName,
              selected ? now.link : now.textMuted);
    if (!m_folded) {
        painter->setFont(typeface(TypeRole::Medium));
        painter->setPen(selected ? now.text : now.textMuted);
        painter->drawText(row.adjusted(mirrored ? 8 : 34, 0, mirrored ? -34 : -8, 0),
                          Qt::AlignLeading | Qt::AlignVCenter, index.data().toString());
    }
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool group = index.data(IconRole).toString().isEmpty();
    return {40, group ? (m_folded ? 8 : 28) : 34};
}

} // namespace outbound
