#include "ui/widgets/filterchip.h"

#include "ui/theme/figurepainter.h"
#include "ui/theme/hairline.h"
#include "ui/theme/typeface.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

constexpr int padding = 9;
constexpr int gap = 6;
constexpr int chipHeight = 28;

} // namespace

FilterChip::FilterChip(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(typeface(TypeRole::CaptionMedium));
    setCaption(text);
}

void FilterChip::setCaption(const QString& text)
{
    setText(text);
    name();
}

void FilterChip::setMark(Mark mark, StatusFamily family)
{
    m_mark = mark;
    m_family = family;
    updateGeometry();
}

void FilterChip::setCount(int count)
{
    if (count == m_count)
        return;
    const int width = sizeHint().width();
    m_count = count;
    name();
    if (sizeHint().width() != width)
        updateGeometry();
    update();
}

void FilterChip::name()
{
    //: name of a filter for screen readers: its word, then how many it shows
    setAccessibleName(m_count < 0 ? text() : tr("%1, %2").arg(text(), countText()));
}

QString FilterChip::countText() const
{
    return m_count < 0 ? QString() : locale().toString(m_count);
}

QSize FilterChip::sizeHint() const
{
    qreal width = 2 * padding + QFontMetricsF(font()).horizontalAdvance(text());
    if (m_mark)
        width += markSize + gap;
    if (m_count >= 0)
        width += gap + figureWidth(typeface(TypeRole::CaptionStrong), countText());
    return {static_cast<int>(std::ceil(width)), std::max(chipHeight, lineHeight(TypeRole::CaptionMedium) + 8)};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Tokens& now = tokens();
    QPainter painter(this);
    if (isChecked())
        paintFrame(painter, rect(), 6, now.accentTint, Qt::transparent);
    else if (isDown())
        paintFrame(painter, rect(), 6, now.sunken, Qt::transparent);
    else if (underMouse() && isEnabled())
        paintFrame(painter, rect(), 6, now.hover, Qt::transparent);

    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const Qt::Alignment end = leftToRight ? Qt::AlignRight : Qt::AlignLeft;
    QRectF inside = QRectF(rect()).adjusted(padding, 0, -padding, 0);
    if (m_mark) {
        const qreal x = leftToRight ? inside.left() : inside.right() - markSize;
        paintMark(painter, {x, inside.center().y() - markSize / 2.0}, *m_mark, now.status(m_family).solid);
        inside.adjust(leftToRight ? markSize + gap : 0, 0, leftToRight ? 0 : -markSize - gap, 0);
    }
    painter.setPen(!isEnabled() ? now.textDisabled : isChecked() ? now.text : now.textMuted);
    painter.drawText(inside, int(Qt::AlignLeading | Qt::AlignVCenter), text());
    painter.setPen(isEnabled() ? now.text : now.textDisabled);
    painter.setFont(typeface(TypeRole::CaptionStrong));
    drawFigure(painter, inside, countText(), end | Qt::AlignVCenter);
}

void FilterChip::enterEvent(QEnterEvent*)
{
    update();
}

void FilterChip::leaveEvent(QEvent*)
{
    update();
}

} // namespace outbound
