#pragma once

#include "engine/domain/campaign.h"
#include "ui/charts/chartview.h"

class QPieSeries;

namespace outbound
{

/// Where everybody of a campaign stands, as shares of a ring with the total in its middle. Small parts keep a sliver
/// that can be seen.
class DonutChart : public ChartView
{
    Q_OBJECT

public:
    explicit DonutChart(QWidget* parent = nullptr);

    void setCounts(const CampaignCounts& counts);

    QSize sizeHint() const override { return {120, 120}; }

protected:
    void colour() override;
    QString content() const override;
    int stops() const override; ///< the parts
    int stopAt(const QPointF& place) const override;
    ChartValue valueOf(int stop) const override;
    QPointF placeOf(int stop) const override;
    bool hasRule() const override { return false; }
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    QPieSeries* m_ring; ///< of the chart: delivered, no confirmation, refused, pending
    CampaignCounts m_counts;
};

} // namespace outbound
