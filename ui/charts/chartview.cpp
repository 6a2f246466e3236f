#include "ui/charts/chartview.h"

#include "models/charttable.h"
#include "ui/theme/hairline.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

namespace outbound
{

ChartView::ChartView(const QString& name, QWidget* parent) : QChartView(parent), m_table(new ChartTable(this))
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
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(name);
    if (Theme* theme = Theme::current())
        connect(theme, &Theme::changed, this, [this] {
            colour();
            viewport()->update();
        });
}

ChartView::~ChartView()
{
    delete m_tip;
}

void ChartView::pictureChanged()
{
    if (m_pointer)
        m_pointed = stopAt(*m_pointer);
    point(std::min(m_pointed, stops() - 1));
    viewport()->update();
}

void ChartView::describe()
{
    setAccessibleDescription(m_pointed >= 0 && !m_pointer ? valueOf(m_pointed).sentence() : content());
}

QRect ChartView::ruleRect(int stop) const
{
    const QRectF plot = chart()->plotArea();
    return hasRule() ? QRectF(placeOf(stop).x() - 1, plot.top(), 3, plot.height()).toAlignedRect() : QRect();
}

void ChartView::point(int stop)
{
    if (m_pointed >= 0 && m_pointed < stops())
        viewport()->update(ruleRect(m_pointed));
    m_pointed = stop;
    describe();
    if (m_pointed < 0 || !isVisible()) {
        if (m_tip)
            m_tip->hide();
        return;
    }
    viewport()->update(ruleRect(m_pointed));
    if (!m_tip)
        m_tip = new ChartTip(this);
    m_tip->show(valueOf(m_pointed), placeOf(m_pointed).toPoint());
}

void ChartView::forgetPointer()
{
    m_pointer.reset();
    point(-1);
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_pointed < 0 || m_pointed >= stops() || !hasRule())
        return;
    const QRectF plot = chart()->plotArea();
    painter->fillRect(snapped(*painter, {placeOf(m_pointed).x(), plot.top(), 1, plot.height()}), tokens().textMuted);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (const int stop = stopAt(*m_pointer); stop != m_pointed)
        point(stop);
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    if (m_pointer)
        forgetPointer();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    if (!m_pointer)
        forgetPointer();
}

/// The first arrow leads to the latest value. Where stops are as many as pixels, an arrow passes several.
void ChartView::keyPressEvent(QKeyEvent* event)
{
    constexpr int steps = 60; // across the chart
    const int last = stops() - 1;
    const int step = std::max(1, stops() / steps);
    const bool mirrored = layoutDirection() == Qt::RightToLeft && !hasRule();
    const int forward = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int backward = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    int stop = 0;
    if (key == Qt::Key_Escape && m_pointed >= 0)
        stop = -1;
    else if (last < 0 || (key != forward && key != backward && key != Qt::Key_Home && key != Qt::Key_End))
        return QChartView::keyPressEvent(event);
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        stop = key == Qt::Key_Home ? 0 : last;
    else if (m_pointed < 0)
        stop = hasRule() ? last : 0;
    else
        stop = std::clamp(m_pointed + (key == forward ? step : -step), 0, last);
    m_pointer.reset();
    point(stop);
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    forgetPointer(); // the chart moves away below its values
    event->ignore();
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    chart()->setPlotArea(plotRect());
    forgetPointer();
}

void ChartView::showEvent(QShowEvent* event)
{
    QChartView::showEvent(event);
    colour();
}

void ChartView::hideEvent(QHideEvent* event)
{
    QChartView::hideEvent(event);
    forgetPointer();
}

} // namespace outbound
