#pragma once

#include "ui/charts/chartlegend.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace outbound
{

/// What a chart says of one place in it: a moment or a part.
struct ChartValue {
    struct Line {
        QString word;
        SwatchColours colours; ///< may be empty
        QString figure;
    };

    QString heading;
    std::vector<Line> lines;

    QString sentence() const; ///< "10:36: Delivered 404, Refused 10."
};

/// The dark box with a chart's values, over the window and out of the pointer's way.
class ChartTip : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTip(QWidget* chart);
    ~ChartTip() override;

    /// @param place of the chart, beside which the box stands
    void show(const ChartValue& value, const QPoint& place);
    const ChartValue& value() const { return m_value; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointer<QWidget> m_chart;
    ChartValue m_value;
};

} // namespace outbound
