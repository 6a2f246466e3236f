#include "ui/charts/deliverieschart.h"

#include "models/charttable.h"
#include "models/figuretext.h"
#include "models/timetext.h"
#include "ui/theme/tokens.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace outbound
{

DeliveriesChart::DeliveriesChart(QWidget* parent)
    : ChartView(tr("Deliveries over time"), parent),
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
    table().setTitles({tr("Time"), tr("Delivered"), tr("No confirmation"), tr("Refused"), tr("Pending")});
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
    tabulate();
    pictureChanged();
}

QString DeliveriesChart::content() const
{
    if (m_curve.delivered.isEmpty())
        return tr("Nothing was sent yet.");
    const QString past =
        tr("%1 of %2 delivered by %3.")
            .arg(countText(qRound(m_curve.delivered.last().y())), countText(m_picture.total), clockText(m_picture.now));
    return m_picture.until
               ? tr("%1 The last message is expected to be out about %2.").arg(past, clockText(*m_picture.until))
               : past;
}

QDateTime DeliveriesChart::momentOf(int stop) const
{
    return QDateTime::fromMSecsSinceEpoch(qint64(m_curve.delivered[stop].x()), Qt::UTC);
}

DeliveriesChart::Figures DeliveriesChart::figuresAt(int stop) const
{
    const int delivered = qRound(m_curve.delivered[stop].y());
    const int confirmed = qRound(m_curve.noConfirmation[stop].y());
    const int answered = qRound(m_curve.refused[stop].y());
    return {delivered, confirmed - delivered, answered - confirmed, m_picture.total - answered};
}

void DeliveriesChart::tabulate()
{
    std::vector<QVariantList> rows;
    rows.reserve(size_t(stops()));
    for (int stop = 0; stop < stops(); ++stop) {
        const Figures figures = figuresAt(stop);
        rows.push_back({momentOf(stop), figures.delivered, figures.noConfirmation, figures.refused, figures.pending});
    }
    table().setRows(std::move(rows));
}

int DeliveriesChart::stopAt(const QPointF& place) const
{
    const QRectF plot = chart()->plotArea();
    if (stops() == 0 || !plot.contains(place) || place.x() > placeOf(stops() - 1).x() + 1)
        return -1; // only the past has figures
    const double at = m_time->min() + (place.x() - plot.left()) / plot.width() * (m_time->max() - m_time->min());
    const QList<QPointF>& line = m_curve.delivered;
    const auto after =
        std::lower_bound(line.begin(), line.end(), at, [](const QPointF& p, double x) { return p.x() < x; });
    if (after == line.begin() || (after != line.end() && after->x() - at < at - std::prev(after)->x()))
        return int(after - line.begin());
    return int(std::prev(after) - line.begin());
}

ChartValue DeliveriesChart::valueOf(int stop) const
{
    const Figures figures = figuresAt(stop);
    const QDateTime moment = momentOf(stop);
    return {m_picture.sliceMs < 60'000 ? clockSecondsText(moment) : clockText(moment),
            {{tr("Delivered"), swatchOf(ChartPart::Delivered), countText(figures.delivered)},
             {tr("No confirmation"), swatchOf(ChartPart::NoConfirmation), countText(figures.noConfirmation)},
             {tr("Refused"), swatchOf(ChartPart::Refused), countText(figures.refused)},
             {tr("Pending"), {tokens().status(StatusFamily::Pending).solid}, countText(figures.pending)}}};
}

QPointF DeliveriesChart::placeOf(int stop) const
{
    return {xOf(momentOf(stop)), chart()->plotArea().top()};
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

} // namespace outbound
