#include "ui/charts/donutchart.h"

#include "models/figuretext.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/stackedbar.h"

#include <QChart>
#include <QPieSeries>

#include <algorithm>
#include <array>

namespace outbound
{

static constexpr double leastShare = 0.012; // of the ring, for a part that isn't nothing

DonutChart::DonutChart(QWidget* parent) : ChartView(parent), m_ring(new QPieSeries)
{
    m_ring->setHoleSize(0.72);
    m_ring->setPieSize(1);
    for (int part = 0; part < 4; ++part)
        m_ring->append(QString(), 0);
    chart()->addSeries(m_ring);
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("People"));
    colour();
}

void DonutChart::setCounts(const CampaignCounts& counts)
{
    const std::array<int, 4> people{counts.deliveredCount(), counts.noConfirmationCount(), counts.refusedCount(),
                                    counts.pendingCount()};
    m_total = counts.totalCount();
    for (size_t part = 0; part < people.size(); ++part)
        m_ring->slices().at(int(part))->setValue(
            people[part] == 0 ? 0 : std::max<double>(people[part], m_total * leastShare));
    setAccessibleDescription(stackedBarDescription(counts));
    colour();
    viewport()->update();
}

void DonutChart::colour()
{
    const Tokens& now = tokens();
    const std::array<QColor, 4> colours{now.status(StatusFamily::Delivered).solid,
                                        now.status(StatusFamily::NoConfirmation).solid,
                                        now.status(StatusFamily::Refused).solid, now.track};
    const auto slices = m_ring->slices();
    const auto shown =
        std::count_if(slices.begin(), slices.end(), [](const QPieSlice* slice) { return slice->value() > 0; });
    for (int part = 0; part < slices.size(); ++part) {
        slices[part]->setBrush(colours[size_t(part)]);
        slices[part]->setPen(shown > 1 ? QPen(now.surface, 1.5) : QPen(Qt::NoPen));
    }
}

void DonutChart::drawForeground(QPainter* painter, const QRectF&)
{
    const QPointF centre = chart()->plotArea().center();
    const Tokens& now = tokens();
    painter->setFont(typeface(TypeRole::Title));
    painter->setPen(now.text);
    drawFigure(*painter, {centre.x() - 43, centre.y() - 21, 86, 28}, countText(m_total),
               Qt::AlignHCenter | Qt::AlignVCenter);
    painter->setFont(typeface(TypeRole::Caption));
    painter->setPen(now.textMuted);
    painter->drawText(QRectF(centre.x() - 43, centre.y() + 6, 86, 16), Qt::AlignCenter, tr("people", nullptr, m_total));
}

} // namespace outbound
