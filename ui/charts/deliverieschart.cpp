#include "ui/charts/deliverieschart.h"

#include "models/timetext.h"
#include "ui/theme/tokens.h"

#include <QAreaSeries>
#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>

namespace outbound
{

DeliveriesChart::DeliveriesChart(QWidget* parent)
    : ChartView(parent),
      m_time(new QValueAxis(this)),
      m_people(new QValueAxis(this))
{
    for (QValueAxis* axis : {m_time, m_people})
        axis->setVisible(false);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_people, Qt::AlignLeft);
    m_pending = addArea();
    m_refused = addArea();
    m_noConfirmation = addArea();
    m_delivered = addArea();
    m_edge = new QLineSeries;
    m_expected = new QLineSeries;
    for (QLineSeries* line : {m_edge, m_expected}) {
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_people);
    }
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Deliveries over time"));
    colour();
}

DeliveriesChart::Area DeliveriesChart::addArea()
{
    auto* top = new QLineSeries(this);
    auto* fill = new QAreaSeries(top);
    chart()->addSeries(fill);
    fill->attachAxis(m_time);
    fill->attachAxis(m_people);
    return {top, fill};
}

void DeliveriesChart::setPicture(DeliveriesPicture picture)
{
    m_picture = std::move(picture);
    m_curve = curveOf(m_picture.slices, m_picture.sliceMs, m_picture.from, m_picture.now);
    const double from = double(m_picture.from.toMSecsSinceEpoch());
    const double now = double(m_picture.now.toMSecsSinceEpoch());
    const double until = m_picture.until ? std::max(now, double(m_picture.until->toMSecsSinceEpoch())) : now;
    m_time->setRange(from, std::max(from + 1000, until));
    m_people->setRange(0, std::max(1, m_picture.total));
    m_pending.top->replace(QList<QPointF>{{from, double(m_picture.total)}, {now, double(m_picture.total)}});
    m_refused.top->replace(m_curve.refused);
    m_noConfirmation.top->replace(m_curve.noConfirmation);
    m_delivered.top->replace(m_curve.delivered);
    m_edge->replace(m_curve.delivered);
    QList<QPointF> expected;
    if (m_picture.until && until > now) {
        const double delivered = m_curve.delivered.last().y();
        const double answered = m_curve.refused.last().y();
        const double share = answered > 0 ? delivered / answered : 1;
        expected << m_curve.delivered.last() << QPointF(until, m_picture.total * share);
    }
    m_expected->replace(expected);
    describe();
    viewport()->update();
}

void DeliveriesChart::describe()
{
    const QString past = tr("%1 of %2 delivered by %3.")
                             .arg(locale().toString(qRound(m_curve.delivered.last().y())),
                                  locale().toString(m_picture.total), clockText(m_picture.now));
    setAccessibleDescription(
        m_picture.until
            ? tr("%1 The last message is expected to be out about %2.").arg(past, clockText(*m_picture.until))
            : past);
}

void DeliveriesChart::colour()
{
    const Tokens& now = tokens();
    const std::pair<QAreaSeries*, QColor> fills[] = {
        {m_pending.fill, now.pendingArea},
        {m_refused.fill, now.status(StatusFamily::Refused).solid},
        {m_noConfirmation.fill, now.status(StatusFamily::NoConfirmation).solid},
        {m_delivered.fill, now.deliveredArea},
    };
    for (const auto& [area, colour] : fills) {
        area->setBrush(colour);
        area->setPen(Qt::NoPen);
    }
    QPen pen(now.status(StatusFamily::Delivered).solid, 1.5);
    m_edge->setPen(pen);
    pen.setDashPattern({4, 3});
    m_expected->setPen(pen);
}

void DeliveriesChart::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF plot = chart()->plotArea();
    if (!plot.contains(event->position()))
        return point({});
    const double share = (event->position().x() - plot.left()) / plot.width();
    point(m_time->min() + share * (m_time->max() - m_time->min()));
}

void DeliveriesChart::leaveEvent(QEvent* event)
{
    ChartView::leaveEvent(event);
    point({});
}

void DeliveriesChart::focusOutEvent(QFocusEvent* event)
{
    ChartView::focusOutEvent(event);
    point({});
}

void DeliveriesChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
        return ChartView::keyPressEvent(event);
    const double step = (m_time->max() - m_time->min()) / 50;
    const double at = m_pointed.value_or(double(m_picture.now.toMSecsSinceEpoch()));
    point(at + (event->key() == Qt::Key_Right ? step : -step));
}

/// Only the past has figures.
void DeliveriesChart::point(std::optional<double> at)
{
    const double now = double(m_picture.now.toMSecsSinceEpoch());
    m_pointed = at ? std::optional(std::clamp(*at, std::min(m_time->min(), now), now)) : at;
    viewport()->update();
}

} // namespace outbound
