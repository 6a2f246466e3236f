#include "ui/theme/hairline.h"

#include <QPainter>

#include <cmath>

namespace outbound
{

QRectF snapped(const QPainter& painter, const QRectF& rect)
{
    const QTransform toDevice = painter.deviceTransform();
    const QRectF device = toDevice.mapRect(rect);
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::round(device.right()), std::round(device.bottom()));
    return toDevice.inverted().mapRect(QRectF(topLeft, bottomRight));
}

void paintHairline(QPainter& painter, const QRectF& rect, const QColor& colour, Qt::Edge edge)
{
    QRectF line = rect;
    switch (edge) {
    case Qt::TopEdge:
        line.setHeight(1);
        break;
    case Qt::BottomEdge:
        line.setTop(rect.bottom() - 1);
        break;
    case Qt::LeftEdge:
        line.setWidth(1);
        break;
    case Qt::RightEdge:
        line.setLeft(rect.right() - 1);
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(snapped(painter, line), colour);
    painter.restore();
}

void paintFrame(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border,
                qreal width)
{
    const QRectF outer = snapped(painter, rect);
    const qreal half = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.alpha() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(border.alpha() ? outer.adjusted(half, half, -half, -half) : outer, radius, radius);
    painter.restore();
}

} // namespace outbound
