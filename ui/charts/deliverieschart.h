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
/// the expected end as a dashed line.
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
    QString content() const override;
    int stops() const override { return int(m_curve.delivered.size()); } ///< the points of the curve
    int stopAt(const QPointF& place) const override;
    ChartValue valueOf(int stop) const override;
    QPointF placeOf(int stop) const override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    struct Area {
        QLineSeries* top;
        QAreaSeries* fill; ///< from `top` down to the axis
    };
    struct Figures {
        int delivered;
        int noConfirmation;
        int refused;
        int pending;
    };

    Area addArea();
    Figures figuresAt(int stop) const;
    QDateTime momentOf(int stop) const;
    void tabulate();
    double xOf(const QDateTime& instant) const;
    double yOf(double people) const;

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
};

} // namespace outbound
