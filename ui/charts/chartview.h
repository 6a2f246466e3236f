#pragma once

#include "ui/charts/charttip.h"

#include <QChartView>
#include <QPointer>

#include <optional>

namespace outbound
{

class ChartTable;

/// A chart without QtCharts' own dress: no background, margins, legend or animation. Says the values of its stops —
/// moments or parts — under the pointer, and with the arrow keys while it has the focus. Asks to be coloured again when
/// the theme changes.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    ChartView(const QString& name, QWidget* parent = nullptr);
    ~ChartView() override;

    ChartTable& table() const { return *m_table; } ///< the same values as rows
    int pointed() const { return m_pointed; }      ///< the stop whose values are shown; -1: none

protected:
    /// Sets every brush and pen from the tokens of the moment.
    virtual void colour() = 0;
    /// Where the plot lies within the view.
    virtual QRectF plotRect() const { return QRectF(viewport()->rect()); }

    virtual QString content() const = 0; ///< what the chart shows, in a sentence
    virtual int stops() const = 0;
    virtual int stopAt(const QPointF& place) const = 0; ///< -1: none there
    virtual ChartValue valueOf(int stop) const = 0;
    virtual QPointF placeOf(int stop) const = 0;  ///< what the values stand beside
    virtual bool hasRule() const { return true; } ///< a line across the plot at the stop
    void pictureChanged();                        ///< there are new values

    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; ///< scrolls the page

private:
    void point(int stop);
    void forgetPointer(); ///< shows no values
    void describe();
    QRect ruleRect(int stop) const;

    ChartTable* m_table;
    QPointer<ChartTip> m_tip; ///< of the window
    int m_pointed = -1;
    std::optional<QPointF> m_pointer; ///< while the mouse points; else the keys do
};

} // namespace outbound
