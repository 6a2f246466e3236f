#include "ui/widgets/statusbadge.h"

#include "ui/theme/hairline.h"
#include "ui/theme/typeface.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

constexpr int leading = 6;
constexpr int trailing = 7;
constexpr int gap = 6;
constexpr qreal radius = 4;

/// Mark and word from `area`'s leading edge; what does not fit is cut with an ellipsis.
void paintMarkAndWord(QPainter& painter, const QRectF& area, const StatusLook& look, TypeRole role)
{
    const StatusColours& colours = tokens().status(look.family);
    const bool leftToRight = painter.layoutDirection() != Qt::RightToLeft;
    const qreal x = leftToRight ? area.left() : area.right() - markSize;
    paintMark(painter, {x, area.center().y() - markSize / 2.0}, look.mark, colours.solid);
    painter.setFont(typeface(role));
    painter.setPen(colours.text);
    const QRectF words = leftToRight ? area.adjusted(markSize + gap, 0, 0, 0) : area.adjusted(0, 0, -markSize - gap, 0);
    painter.drawText(words, int(Qt::AlignLeading | Qt::AlignVCenter),
                     QFontMetricsF(painter.font()).elidedText(look.word, Qt::ElideRight, words.width() + 0.5));
}

QSize markAndWord(const QString& word, TypeRole role)
{
    const int width = static_cast<int>(std::ceil(QFontMetricsF(typeface(role)).horizontalAdvance(word)));
    return {markSize + gap + width, std::max(20, lineHeight(role))};
}

QRectF atLeadingEdge(const QPainter& painter, const QRectF& rect, const QSize& size)
{
    const qreal width = std::min<qreal>(size.width(), rect.width());
    const qreal x = painter.layoutDirection() == Qt::RightToLeft ? rect.right() - width : rect.left();
    return {x, rect.top() + std::floor((rect.height() - size.height()) / 2), width, qreal(size.height())};
}

} // namespace

QSize badgeSize(const QString& word)
{
    return markAndWord(word, TypeRole::CaptionMedium) + QSize(leading + trailing, 0);
}

QSize statusWordSize(const QString& word)
{
    return markAndWord(word, TypeRole::Medium);
}

void paintBadge(QPainter& painter, const QRectF& rect, const StatusLook& look, bool selected)
{
    const Tokens& now = tokens();
    const QRectF badge = atLeadingEdge(painter, rect, badgeSize(look.word));
    const bool leftToRight = painter.layoutDirection() != Qt::RightToLeft;
    paintFrame(painter, badge, radius, selected ? now.surface : now.status(look.family).tint, Qt::transparent);
    paintMarkAndWord(painter,
                     badge.adjusted(leftToRight ? leading : trailing, 0, leftToRight ? -trailing : -leading, 0), look,
                     TypeRole::CaptionMedium);
}

void paintStatusWord(QPainter& painter, const QRectF& rect, const StatusLook& look)
{
    paintMarkAndWord(painter, atLeadingEdge(painter, rect, statusWordSize(look.word)), look, TypeRole::Medium);
}

StatusBadge::StatusBadge(Kind kind, QWidget* parent) : QWidget(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::setLook(const StatusLook& look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return m_kind == Kind::Badge ? badgeSize(m_look.word) : statusWordSize(m_look.word);
}

void StatusBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_kind == Kind::Badge)
        paintBadge(painter, rect(), m_look);
    else
        paintStatusWord(painter, rect(), m_look);
}

} // namespace outbound
