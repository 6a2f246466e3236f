#include "ui/charts/chartview.h"

#include "ui/theme/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>

namespace outbound
{

ChartView::ChartView(QWidget* parent) : QChartView(parent)
{
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (Theme* theme = Theme::current())
        connect(theme, &Theme::changed, this, [this] {
            colour();
            viewport()->update();
        });
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    chart()->setPlotArea(plotRect());
}

void ChartView::showEvent(QShowEvent* event)
{
    QChartView::showEvent(event);
    colour();
}

} // namespace outbound
