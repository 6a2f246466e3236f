#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace outbound
{

/// What a part of a chart is coloured with: a hue of its status, two of them, or the grey of what is still open.
using SwatchColours = std::vector<QColor>;

enum class ChartPart { Delivered, NoConfirmation, Refused, Failed, Pending };
SwatchColours swatchOf(ChartPart part); ///< as the tokens are now; Failed is amber and red

/// A square of radius 2, its colours side by side.
void paintSwatch(QPainter& painter, const QRectF& rect, const SwatchColours& colours);

/// The 8 × 8 square beside a word of the legend.
class Swatch : public QWidget
{
    Q_OBJECT

public:
    explicit Swatch(ChartPart part, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {8, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartPart m_part;
};

/// Swatches with their words in a row.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(const std::vector<std::pair<ChartPart, QString>>& parts, QWidget* parent = nullptr);
};

} // namespace outbound
