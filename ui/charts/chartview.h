#pragma once

#include <QChartView>

namespace outbound
{

/// A chart without QtCharts' own dress: no background, margins, legend or animation. Asks to be coloured again when the
/// theme changes.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

protected:
    /// Sets every brush and pen from the tokens of the moment.
    virtual void colour() = 0;
    /// Where the plot lies within the view.
    virtual QRectF plotRect() const { return QRectF(viewport()->rect()); }

    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
};

} // namespace outbound
