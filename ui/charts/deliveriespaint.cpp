// What a DeliveriesChart paints itself: grid, labels, and the moment it is now.
#include "ui/charts/deliverieschart.h"

#include "models/figuretext.h"
#include "models/timetext.h"
#include "ui/charts/chartticks.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QChart>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace outbound
{

static constexpr int labelGap = 8;
static constexpr int timeLabels = 24;
static constexpr int paddingAbove = 8;
static constexpr int roomPerTime = 76;

QRectF DeliveriesChart::plotRect() const
{
    const double left = std::ceil(figureWidth(typeface(TypeRole::Axis), countText(m_picture.total))) + labelGap;
    return QRectF(viewport()->rect()).adjusted(std::max(24.0, left), paddingAbove, -paddingAbove, -timeLabels);
}

double DeliveriesChart::xOf(const QDateTime& instant) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left() +
           plot.width() * (double(instant.toMSecsSinceEpoch()) - m_time->min()) / (m_time->max() - m_time->min());
}

double DeliveriesChart::yOf(double people) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - plot.height() * people / m_people->max();
}

void DeliveriesChart::drawBackground(QPainter* painter, const QRectF&)
{
    if (chart()->plotArea() != plotRect())
        chart()->setPlotArea(plotRect());
    if (m_picture.from.isNull())
        return;
    const QRectF plot = chart()->plotArea();
    const Tokens& now = tokens();
    painter->setFont(typeface(TypeRole::Axis));
    for (int tick : countTicks(m_picture.total)) {
        const double y = yOf(tick);
        painter->fillRect(snapped(*painter, {plot.left(), y, plot.width(), 1}), now.grid);
        painter->setPen(now.textMuted);
        drawFigure(*painter, {0, y - 7, plot.left() - labelGap, 14}, countText(tick));
    }
    const QDateTime left = QDateTime::fromMSecsSinceEpoch(qint64(m_time->min()), Qt::UTC);
    const QDateTime right = QDateTime::fromMSecsSinceEpoch(qint64(m_time->max()), Qt::UTC);
    for (const TimeTick& tick : timeTicks(left, right, int(plot.width()) / roomPerTime)) {
        const double wide = painter->fontMetrics().horizontalAdvance(tick.label) + 1;
        const double start = std::min(xOf(tick.at) - wide / 2, viewport()->width() - wide);
        painter->drawText(QRectF(start, plot.bottom() + 5, wide, 14), Qt::AlignCenter, tick.label);
    }
}

void DeliveriesChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    if (m_picture.from.isNull())
        return;
    const QRectF plot = chart()->plotArea();
    const Tokens& now = tokens();
    if (m_picture.until) {
        const double x = xOf(m_picture.now);
        painter->fillRect(snapped(*painter, {x, plot.top(), 1, plot.height()}), now.textMuted);
        painter->setFont(typeface(TypeRole::Axis));
        painter->setPen(now.text);
        const QString word = tr("now");
        const double width = painter->fontMetrics().horizontalAdvance(word);
        const bool fits = x + 6 + width <= plot.right();
        painter->drawText(QRectF(fits ? x + 6 : x - 6 - width, plot.top() + 2, width + 1, 14), Qt::AlignVCenter, word);
        const QString expected = tr("expected");
        const double wide = painter->fontMetrics().horizontalAdvance(expected);
        if (plot.right() - x > wide + 48) {
            painter->setPen(now.textMuted);
            const double height = yOf((m_curve.delivered.last().y() + m_picture.total) / 2.0);
            painter->drawText(QRectF(plot.right() - wide - 1, height + 14, wide + 1, 14), Qt::AlignVCenter, expected);
        }
    }
    ChartView::drawForeground(painter, rect);
}

} // namespace outbound
