#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/throughputcolumns.h"

class QBarSeries;
class QBarSet;
class QLineSeries;
class QValueAxis;

namespace outbound
{

/// What a ThroughputChart shows, all of it at once.
struct ThroughputPicture {
    std::vector<ThroughputColumn> columns;
    qint64 columnMs = 60'000;
    double pace = 0; ///< message segments a minute its senders may send together; 0: unknown
};

/// How many segments went out each minute, as columns beside the pace as a dashed line.
class ThroughputChart : public ChartView
{
    Q_OBJECT

public:
    explicit ThroughputChart(QWidget* parent = nullptr);

    void setPicture(ThroughputPicture picture);
    int roomForColumns() const; ///< how many can be told apart in the width there is

    QSize sizeHint() const override { return {200, 150}; }
    QSize minimumSizeHint() const override { return {140, 120}; }

protected:
    void colour() override;
    QRectF plotRect() const override;
    QString content() const override;
    int stops() const override { return int(m_picture.columns.size()); }
    int stopAt(const QPointF& place) const override;
    ChartValue valueOf(int stop) const override;
    QPointF placeOf(int stop) const override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    void fill();
    void paintTimes(QPainter& painter) const;
    double most() const; ///< segments a minute, of columns and pace
    double slotWidth() const;

    ThroughputPicture m_picture;
    QValueAxis* m_slots; ///< a column each, the first at 0
    QValueAxis* m_segments;
    QBarSeries* m_bars;
    QBarSet* m_heights;
    QLineSeries* m_pace;
};

} // namespace outbound
