#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/deliverycurve.h"

#include <QDateTime>

#include <optional>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace outbound
{

/// What a DeliveriesChart shows, all of it at once.
struct DeliveriesPicture {
    std::vector<DeliverySlice> slices;
    qint64 sliceMs = 1000;
    int total = 0;                  ///< people
    QDateTime from;                 ///< left edge: when the first message went out
    QDateTime now;                  ///< how far the past reaches
    std::optional<QDateTime> until; ///< while it runs: when the last message is expected to be out, the right edge
};

/// Deliveries over time: the past as filled areas from everybody down to the delivered, and, while it runs, the way to
/// the expected end as a dashed line. Under the pointer it says the figures of that moment.
class DeliveriesChart : public ChartView
{
    Q_OBJECT

public:
    explicit DeliveriesChart(QWidget* parent = nullptr);

    void setPicture(DeliveriesPicture picture);

    QSize sizeHint() const override { return {360, 150}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void colour() override;
    QRectF plotRect() const override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Area {
        QLineSeries* top;
        QAreaSeries* fill; ///< from `top` down to the axis
    };

    Area addArea();
    void describe();
    void paintValue(QPainter& painter, double at) const;
    int answeredAt(const QList<QPointF>& line, double at) const;
    double xOf(const QDateTime& instant) const;
    double yOf(double people) const;
    void point(std::optional<double> at);

    DeliveriesPicture m_picture;
    DeliveryCurve m_curve;
    QValueAxis* m_time;
    QValueAxis* m_people;
    Area m_pending; ///< added first, so painted lowest; each further one covers its lower part
    Area m_refused;
    Area m_noConfirmation;
    Area m_delivered;
    QLineSeries* m_edge; ///< the line on top of what was delivered
    QLineSeries* m_expected;
    std::optional<double> m_pointed; ///< milliseconds since 1970 under the pointer
};

} // namespace outbound
