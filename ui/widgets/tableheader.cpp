#include "ui/widgets/tableheader.h"

#include "ui/theme/hairline.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int arrowSize = 12;
constexpr int arrowGap = 4;

} // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFont(typeface(TypeRole::CaptionMedium));
    setFrameShape(QFrame::NoFrame);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(24);
    setFocusPolicy(Qt::NoFocus);
}

void TableHeader::setRowHeight(int height)
{
    m_rowHeight = height;
    updateGeometry();
}

void TableHeader::setWrapping(bool wraps)
{
    m_wraps = wraps;
    viewport()->update();
}

void TableHeader::setTopLine(bool topLine)
{
    m_topLine = topLine;
    viewport()->update();
}

void TableHeader::setMargins(int edge, int gap)
{
    m_edge = edge;
    m_gap = gap;
    viewport()->update();
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), std::max(m_rowHeight, lineHeight(TypeRole::CaptionMedium) + 8)};
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString title = model()->headerData(logicalIndex, orientation()).toString();
    const int visual = visualIndex(logicalIndex);
    return {fontMetrics().horizontalAdvance(title) + 1 + (visual == 0 ? m_edge : 0) +
                (visual == count() - 1 ? m_edge : m_gap),
            sizeHint().height()};
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const Tokens& now = tokens();
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    painter->fillRect(rect, now.window);

    const bool first = logicalIndexAt(leftToRight ? 0 : viewport()->width() - 1) == logicalIndex;
    bool last = true; // of those that are shown
    for (int after = visualIndex(logicalIndex) + 1; after < count(); ++after)
        last = last && isSectionHidden(this->logicalIndex(after));
    const int leading = first ? m_edge : 0;
    const int trailing = last ? m_edge : m_gap;
    QRect inside = rect.adjusted(leftToRight ? leading : trailing, 0, leftToRight ? -trailing : -leading, 0);

    const QVariant aligned = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment alignment = QStyle::visualAlignment(
        layoutDirection(), aligned.isValid() ? Qt::Alignment(aligned.toInt()) : defaultAlignment());
    const QString title = model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
    if (m_wraps && fontMetrics().horizontalAdvance(title) > inside.width()) {
        painter->setFont(font());
        painter->setPen(now.textMuted);
        painter->drawText(
            inside, static_cast<int>((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter) | Qt::TextWordWrap,
            title);
        return;
    }
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const int arrowRoom = sorted ? arrowSize + arrowGap : 0;
    const QString shown = fontMetrics().elidedText(title, Qt::ElideRight, inside.width() - arrowRoom);
    const int width = fontMetrics().horizontalAdvance(shown);

    // The arrow follows the words; at the trailing edge both move in together.
    const bool atRight = alignment.testFlag(Qt::AlignRight);
    QRect words(atRight == leftToRight ? inside.right() + 1 - width - arrowRoom : inside.left(), inside.top(), width,
                inside.height());
    if (atRight != leftToRight && !leftToRight)
        words.moveLeft(inside.right() + 1 - width);
    painter->setFont(font());
    painter->setPen(now.textMuted);
    painter->drawText(words.adjusted(0, 0, 2, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), shown);
    if (sorted) {
        const int x = leftToRight ? words.right() + 1 + arrowGap : words.left() - arrowGap - arrowSize;
        const QRectF arrow(x, rect.top() + (rect.height() - arrowSize) / 2, arrowSize, arrowSize);
        paintIcon(*painter, arrow,
                  sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral("chevron-down")
                                                              : QStringLiteral("chevron-up"),
                  now.textMuted);
    }
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    QPainter background(viewport());
    background.fillRect(event->rect(), tokens().window);
    background.end();
    QHeaderView::paintEvent(event);
    QPainter lines(viewport());
    paintHairline(lines, viewport()->rect(), tokens().border, Qt::BottomEdge);
    if (m_topLine)
        paintHairline(lines, viewport()->rect(), tokens().border, Qt::TopEdge);
}

} // namespace outbound
