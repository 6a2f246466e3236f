// What a DeliveriesChart paints itself: grid, labels, the moment it is now, and the figures under the pointer.
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

void DeliveriesChart::drawForeground(QPainter* painter, const QRectF&)
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
    if (m_pointed)
        paintValue(*painter, *m_pointed);
}

int DeliveriesChart::answeredAt(const QList<QPointF>& line, double at) const
{
    const auto after =
        std::upper_bound(line.begin(), line.end(), at, [](double x, const QPointF& p) { return x < p.x(); });
    return after == line.begin() ? 0 : int(std::prev(after)->y());
}

void DeliveriesChart::paintValue(QPainter& painter, double at) const
{
    const Tokens& now = tokens();
    const QRectF plot = chart()->plotArea();
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(qint64(at), Qt::UTC);
    const double x = xOf(moment);
    painter.fillRect(snapped(painter, {x, plot.top(), 1, plot.height()}), now.textMuted);

    const int delivered = answeredAt(m_curve.delivered, at);
    const int confirmed = answeredAt(m_curve.noConfirmation, at);
    const int answered = answeredAt(m_curve.refused, at);
    const std::tuple<QString, QColor, int> rows[] = {
        {tr("Delivered"), now.status(StatusFamily::Delivered).solid, delivered},
        {tr("No confirmation"), now.status(StatusFamily::NoConfirmation).solid, confirmed - delivered},
        {tr("Refused"), now.status(StatusFamily::Refused).solid, answered - confirmed},
        {tr("Pending"), now.status(StatusFamily::Pending).solid, m_picture.total - answered},
    };
    const QFontMetricsF metrics(typeface(TypeRole::Caption));
    double words = 0;
    for (const auto& row : rows)
        words = std::max(words, metrics.horizontalAdvance(std::get<0>(row)));
    const double figures = figureWidth(typeface(TypeRole::CaptionStrong), countText(m_picture.total));
    const QSizeF size(10 + 8 + 6 + words + 16 + figures + 10, 8 + 5 * 16 + 8);
    QRectF box({x + 12, plot.top() + 4}, size);
    if (box.right() > viewport()->width())
        box.moveRight(x - 12);
    paintFrame(painter, box, 4, now.tooltip, now.tooltip);
    QRectF line(box.left() + 10, box.top() + 8, box.width() - 20, 16);
    painter.setPen(now.tooltipText);
    painter.setFont(typeface(TypeRole::CaptionStrong));
    painter.drawText(line, Qt::AlignVCenter, m_picture.sliceMs < 60'000 ? clockSecondsText(moment) : clockText(moment));
    for (const auto& [word, colour, count] : rows) {
        line.translate(0, 16);
        paintFrame(painter, {line.left(), line.top() + 4, 8, 8}, 2, colour, colour);
        painter.setPen(now.tooltipText);
        painter.setFont(typeface(TypeRole::Caption));
        painter.drawText(line.adjusted(14, 0, 0, 0), Qt::AlignVCenter, word);
        painter.setFont(typeface(TypeRole::CaptionStrong));
        drawFigure(painter, line, countText(count));
    }
}

} // namespace outbound
