#pragma once

#include "engine/domain/campaign.h"

#include <QRectF>
#include <QVariantAnimation>
#include <QWidget>

#include <array>

class QPainter;

namespace outbound
{

using BarParts = std::array<double, 4>; ///< delivered, no confirmation, refused, pending

BarParts barParts(const CampaignCounts& counts);

/// Widths in device pixels that add up to `available`: a part that isn't nothing has at least `least`.
std::array<int, 4> barWidths(const BarParts& parts, int available, int least);

/// Delivered, no confirmation, refused, pending from the leading edge; parts 1 apart, ends round. The bar is as high as
/// `rect`. Without recipients it is all track.
void paintStackedBar(QPainter& painter, const QRectF& rect, const CampaignCounts& counts);
void paintStackedBar(QPainter& painter, const QRectF& rect, const BarParts& parts);

/// "Delivered 702, no confirmation 23, refused 19, pending 460": what a screen reader says for the bar.
QString stackedBarDescription(const CampaignCounts& counts);

/// The bar as a widget, 8 high in page headers; new proportions slide in within 200 ms where animations are on.
class StackedBar : public QWidget
{
    Q_OBJECT

public:
    explicit StackedBar(int height = 8, QWidget* parent = nullptr);

    void setCounts(const CampaignCounts& counts);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_height;
    BarParts m_from{};
    BarParts m_to{};
    QVariantAnimation m_slide;
};

} // namespace outbound
