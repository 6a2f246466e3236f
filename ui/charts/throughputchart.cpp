#include "ui/charts/throughputchart.h"

#include "models/charttable.h"
#include "models/figuretext.h"
#include "models/timetext.h"
#include "ui/charts/chartticks.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace outbound
{

namespace
{

constexpr int labelGap = 8;
constexpr int timeLabels = 24;
constexpr int paddingAbove = 8;
constexpr int roomPerTime = 62;
constexpr double roomPerColumn = 12;
constexpr double columnShare = 0.58; // of its slot
constexpr double headroom = 1.2;     // above the pace, so that it is seen to be passed
constexpr int leastSlots = 12;       // a single column must not be a wall

} // namespace

ThroughputChart::ThroughputChart(QWidget* parent)
    : ChartView(tr("Segments/min"), parent),
      m_slots(new QValueAxis(this)),
      m_segments(new QValueAxis(this)),
      m_bars(new QBarSeries),
      m_heights(new QBarSet(QString())),
      m_pace(new QLineSeries)
{
    for (QValueAxis* axis : {m_slots, m_segments})
        axis->setVisible(false);
    chart()->addAxis(m_slots, Qt::AlignBottom);
    chart()->addAxis(m_segments, Qt::AlignLeft);
    m_bars->append(m_heights);
    m_bars->setBarWidth(columnShare);
    for (QAbstractSeries* series : std::initializer_list<QAbstractSeries*>{m_bars, m_pace}) {
        chart()->addSeries(series);
        series->attachAxis(m_slots);
        series->attachAxis(m_segments);
    }
    table().setTitles({tr("Time"), tr("Segments"), tr("A minute"), tr("Pace")});
    colour();
}

double ThroughputChart::most() const
{
    double most = std::max(1.0, m_picture.pace);
    for (const ThroughputColumn& column : m_picture.columns)
        most = std::max(most, double(column.perMinute));
    return most;
}

int ThroughputChart::roomForColumns() const
{
    return std::max(leastSlots, int(plotRect().width() / roomPerColumn));
}

void ThroughputChart::setPicture(ThroughputPicture picture)
{
    m_picture = std::move(picture);
    m_slots->setRange(-0.5, std::max<double>(leastSlots, stops()) - 0.5);
    m_segments->setRange(0, most() * headroom);
    fill();
    QList<QPointF> pace;
    if (m_picture.pace > 0)
        pace << QPointF(m_slots->min(), m_picture.pace) << QPointF(m_slots->max(), m_picture.pace);
    m_pace->replace(pace);
    std::vector<QVariantList> rows;
    const QVariant paceCell = m_picture.pace > 0 ? QVariant(qRound(m_picture.pace)) : QVariant(QString());
    for (const ThroughputColumn& column : m_picture.columns)
        rows.push_back({column.at, column.segments, column.perMinute, paceCell});
    table().setRows(std::move(rows));
    pictureChanged();
}

/// Touches only the columns that changed: each makes the series lay itself out again.
void ThroughputChart::fill()
{
    const int kept = std::min(m_heights->count(), stops());
    if (m_heights->count() > stops())
        m_heights->remove(kept, m_heights->count() - kept);
    for (int i = 0; i < kept; ++i)
        if (const int height = m_picture.columns[size_t(i)].perMinute; qRound(m_heights->at(i)) != height)
            m_heights->replace(i, height);
    QList<qreal> added;
    for (int i = kept; i < stops(); ++i)
        added << m_picture.columns[size_t(i)].perMinute;
    if (!added.isEmpty())
        m_heights->append(added);
}

QString ThroughputChart::content() const
{
    if (m_picture.columns.empty())
        return tr("Nothing was sent yet.");
    const ThroughputColumn& last = m_picture.columns.back();
    const QString now = tr("%1 segments a minute at %2.").arg(countText(last.perMinute), clockText(last.at));
    return m_picture.pace > 0 ? tr("%1 The pace is %2.").arg(now, countText(qRound(m_picture.pace))) : now;
}

int ThroughputChart::stopAt(const QPointF& place) const
{
    const QRectF plot = chart()->plotArea();
    const int stop = int((place.x() - plot.left()) / slotWidth());
    return plot.contains(place) && stop < stops() ? stop : -1;
}

ChartValue ThroughputChart::valueOf(int stop) const
{
    const ThroughputColumn& column = m_picture.columns[size_t(stop)];
    const QDateTime end = column.at.addMSecs(m_picture.columnMs);
    const bool seconds = m_picture.columnMs < 60'000;
    ChartValue value{tr("%1–%2", "from, to")
                         .arg(seconds ? clockSecondsText(column.at) : clockText(column.at),
                              seconds ? clockSecondsText(end) : clockText(end)),
                     {{tr("Segments"), {}, countText(column.segments)},
                      {tr("A minute"), {tokens().status(StatusFamily::Pending).solid}, countText(column.perMinute)}}};
    if (m_picture.pace > 0)
        value.lines.push_back({tr("Pace"), {}, countText(qRound(m_picture.pace))});
    return value;
}

double ThroughputChart::slotWidth() const
{
    return chart()->plotArea().width() / std::max(1.0, m_slots->max() - m_slots->min());
}

QPointF ThroughputChart::placeOf(int stop) const
{
    return {chart()->plotArea().left() + slotWidth() * (stop + 0.5), chart()->plotArea().top()};
}

void ThroughputChart::colour()
{
    const Tokens& now = tokens();
    m_heights->setColor(now.status(StatusFamily::Pending).solid);
    m_heights->setPen(Qt::NoPen);
    QPen pen(now.text, 1.5);
    pen.setDashPattern({4, 3});
    pen.setCapStyle(Qt::FlatCap);
    m_pace->setPen(pen);
}

QRectF ThroughputChart::plotRect() const
{
    const double left = std::ceil(figureWidth(typeface(TypeRole::Axis), countText(qRound(most())))) + labelGap;
    return QRectF(viewport()->rect()).adjusted(std::max(24.0, left), paddingAbove, 0, -timeLabels);
}

void ThroughputChart::drawBackground(QPainter* painter, const QRectF&)
{
    if (chart()->plotArea() != plotRect())
        chart()->setPlotArea(plotRect());
    if (m_picture.columns.empty())
        return;
    const QRectF plot = chart()->plotArea();
    const Tokens& now = tokens();
    painter->setFont(typeface(TypeRole::Axis));
    for (int tick : countTicks(int(std::ceil(most())))) {
        const double y = plot.bottom() - plot.height() * tick / m_segments->max();
        painter->fillRect(snapped(*painter, {plot.left(), y, plot.width(), 1}), now.grid);
        painter->setPen(now.textMuted);
        drawFigure(*painter, {0, y - 7, plot.left() - labelGap, 14}, countText(tick));
    }
    paintTimes(*painter);
}

void ThroughputChart::paintTimes(QPainter& painter) const
{
    const QRectF plot = chart()->plotArea();
    const QDateTime from = m_picture.columns.front().at;
    const double slotCount = m_slots->max() - m_slots->min();
    const QDateTime to = from.addMSecs(qint64(slotCount * double(m_picture.columnMs)));
    for (const TimeTick& tick : timeTicks(from, to, int(plot.width()) / roomPerTime)) {
        const double wide = painter.fontMetrics().horizontalAdvance(tick.label) + 1;
        const double middle = plot.left() + slotWidth() * double(from.msecsTo(tick.at)) / double(m_picture.columnMs);
        const double start = std::clamp(middle - wide / 2, 0.0, std::max(0.0, viewport()->width() - wide));
        painter.drawText(QRectF(start, plot.bottom() + 5, wide, 14), Qt::AlignCenter, tick.label);
    }
}

} // namespace outbound
