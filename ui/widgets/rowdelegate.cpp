#include "ui/widgets/rowdelegate.h"

#include "ui/theme/figurepainter.h"
#include "ui/theme/hairline.h"
#include "ui/theme/owndirection.h"
#include "ui/widgets/tableview.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace outbound
{

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& now = tokens();
    const auto* view = qobject_cast<const TableView*>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = view ? view->hoveredRow() == index.row() : option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    painter->fillRect(snapped(*painter, option.rect), selected ? now.accentTint : hovered ? now.hover : now.surface);
    paintHairline(*painter, option.rect, now.border);
    if (selected && (!view || view->isFirstColumn(index.column()))) {
        QRectF mark = option.rect;
        mark.setWidth(2);
        if (option.direction == Qt::RightToLeft)
            mark.moveRight(option.rect.right() + 1);
        painter->fillRect(snapped(*painter, mark), now.focus);
    }
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintCell(*painter, {view ? view->contentRect(option.rect, index.column()) : option.rect, selected, hovered},
              index);
    painter->restore();
}

void RowDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const
{
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::AlignLeading | Qt::AlignVCenter;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (alignment.testFlag(Qt::AlignRight)) {
        painter.setFont(typeface(TypeRole::Body));
        painter.setPen(tokens().text);
        drawFigure(painter, cell.rect, text, QStyle::visualAlignment(painter.layoutDirection(), alignment));
        return;
    }
    paintText(painter, cell.rect, text, TypeRole::Body, tokens().text, alignment);
}

void RowDelegate::paintText(QPainter& painter, const QRectF& rect, const QString& text, TypeRole role,
                            const QColor& colour, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    painter.setFont(typeface(role));
    painter.setPen(colour);
    const QString line = QFontMetricsF(painter.font()).elidedText(text.simplified(), elide, rect.width());
    if (!(alignment & Qt::AlignVertical_Mask))
        alignment |= Qt::AlignVCenter;
    painter.drawText(rect, int(QStyle::visualAlignment(painter.layoutDirection(), alignment)) | ownDirection(line),
                     line);
}

void RowDelegate::paintPhone(QPainter& painter, const QRectF& rect, const QString& phone, const QColor& colour)
{
    painter.setFont(typeface(TypeRole::Body));
    painter.setPen(colour);
    const Qt::Alignment start = painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    drawFigure(painter, rect, phone, start | Qt::AlignVCenter);
}

void RowDelegate::paintNumber(QPainter& painter, const QRectF& rect, qint64 number, bool strong)
{
    painter.setFont(typeface(strong ? TypeRole::Strong : TypeRole::Body));
    painter.setPen(number == 0 && !strong ? tokens().textMuted : tokens().text);
    const Qt::Alignment end = painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    drawFigure(painter, rect, QLocale().toString(number), end | Qt::AlignVCenter);
}

void RowDelegate::paintTwoLines(QPainter& painter, const QRectF& rect, const QString& first, const QString& second,
                                TypeRole firstRole, Qt::Alignment alignment)
{
    constexpr qreal overlap = 2; // the two lines of a name belong closer than lines of running text
    const qreal above = lineHeight(firstRole);
    const qreal below = lineHeight(TypeRole::Caption);
    const qreal top = rect.top() + std::floor((rect.height() - above - below + overlap) / 2);
    paintText(painter, {rect.left(), top, rect.width(), above}, first, firstRole, tokens().text,
              alignment | Qt::AlignVCenter);
    paintText(painter, {rect.left(), top + above - overlap, rect.width(), below}, second, TypeRole::Caption,
              tokens().textMuted, alignment | Qt::AlignVCenter);
}

} // namespace outbound
