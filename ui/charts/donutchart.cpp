#include "ui/charts/donutchart.h"

#include "models/charttable.h"
#include "models/figuretext.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/stackedbar.h"

#include <QChart>
#include <QPieSeries>

#include <algorithm>
#include <array>
#include <cmath>

namespace outbound
{

namespace
{

constexpr double leastShare = 0.012; // of the ring, for a part that isn't nothing
constexpr double hole = 0.72;
constexpr std::array parts{ChartPart::Delivered, ChartPart::NoConfirmation, ChartPart::Refused, ChartPart::Pending};

QString wordOf(ChartPart part)
{
    switch (part) {
    case ChartPart::Delivered:
        return DonutChart::tr("Delivered");
    case ChartPart::NoConfirmation:
        return DonutChart::tr("No confirmation");
    case ChartPart::Refused:
        return DonutChart::tr("Refused");
    default:
        return DonutChart::tr("Pending");
    }
}

int peopleIn(const CampaignCounts& counts, ChartPart part)
{
    switch (part) {
    case ChartPart::Delivered:
        return counts.deliveredCount();
    case ChartPart::NoConfirmation:
        return counts.noConfirmationCount();
    case ChartPart::Refused:
        return counts.refusedCount();
    default:
        return counts.pendingCount();
    }
}

} // namespace

DonutChart::DonutChart(QWidget* parent) : ChartView(tr("People"), parent), m_ring(new QPieSeries)
{
    m_ring->setHoleSize(hole);
    m_ring->setPieSize(1);
    for (size_t part = 0; part < parts.size(); ++part)
        m_ring->append(QString(), 0);
    chart()->addSeries(m_ring);
    setFixedSize(sizeHint());
    table().setTitles({tr("Status"), tr("People"), tr("Share in percent")});
    colour();
}

void DonutChart::setCounts(const CampaignCounts& counts)
{
    if (counts == m_counts && table().rowCount() > 0)
        return;
    m_counts = counts;
    const int total = counts.totalCount();
    std::vector<QVariantList> rows;
    for (size_t part = 0; part < parts.size(); ++part) {
        const int people = peopleIn(counts, parts[part]);
        m_ring->slices().at(int(part))->setValue(people == 0 ? 0 : std::max<double>(people, total * leastShare));
        rows.push_back({wordOf(parts[part]), people, total == 0 ? 0.0 : 100.0 * people / total});
    }
    table().setRows(std::move(rows));
    colour();
    pictureChanged();
}

QString DonutChart::content() const
{
    return stackedBarDescription(m_counts);
}

int DonutChart::stops() const
{
    return m_counts.totalCount() > 0 ? int(parts.size()) : 0;
}

int DonutChart::stopAt(const QPointF& place) const
{
    const QPointF from = place - chart()->plotArea().center();
    const double radius = std::hypot(from.x(), from.y());
    const double outer = chart()->plotArea().width() / 2;
    if (stops() == 0 || radius > outer || radius < outer * hole)
        return -1;
    double degrees = std::atan2(from.x(), -from.y()) * 180 / M_PI; // clockwise from 12 o'clock
    degrees += degrees < 0 ? 360 : 0;
    const auto slices = m_ring->slices();
    for (int part = 0; part < slices.size(); ++part)
        if (degrees < slices[part]->startAngle() + slices[part]->angleSpan())
            return part;
    return -1;
}

ChartValue DonutChart::valueOf(int stop) const
{
    const ChartPart part = parts[size_t(stop)];
    const int people = peopleIn(m_counts, part);
    return {wordOf(part),
            {{tr("People"), swatchOf(part), countText(people)},
             {tr("Share"), {}, shareText(people, m_counts.totalCount())}}};
}

QPointF DonutChart::placeOf(int stop) const
{
    const QPieSlice* slice = m_ring->slices().at(stop);
    const double middle = (slice->startAngle() + slice->angleSpan() / 2) * M_PI / 180;
    const double radius = chart()->plotArea().width() / 2 * (1 + hole) / 2;
    return chart()->plotArea().center() + QPointF(radius * std::sin(middle), -radius * std::cos(middle));
}

void DonutChart::colour()
{
    const Tokens& now = tokens();
    const auto slices = m_ring->slices();
    const auto shown =
        std::count_if(slices.begin(), slices.end(), [](const QPieSlice* slice) { return slice->value() > 0; });
    for (int part = 0; part < slices.size(); ++part) {
        slices[part]->setBrush(swatchOf(parts[size_t(part)]).front());
        slices[part]->setPen(shown > 1 ? QPen(now.surface, 1.5) : QPen(Qt::NoPen));
    }
}

void DonutChart::drawForeground(QPainter* painter, const QRectF&)
{
    const QPointF centre = chart()->plotArea().center();
    const Tokens& now = tokens();
    painter->setFont(typeface(TypeRole::Title));
    painter->setPen(now.text);
    drawFigure(*painter, {centre.x() - 43, centre.y() - 21, 86, 28}, countText(m_counts.totalCount()),
               Qt::AlignHCenter | Qt::AlignVCenter);
    painter->setFont(typeface(TypeRole::Caption));
    painter->setPen(now.textMuted);
    painter->drawText(QRectF(centre.x() - 43, centre.y() + 6, 86, 16), Qt::AlignCenter,
                      tr("people", nullptr, m_counts.totalCount()));
}

} // namespace outbound
