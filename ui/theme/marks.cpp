#include "ui/theme/marks.h"

#include "ui/theme/hairline.h"

#include <QPainter>
#include <QPainterPath>

namespace outbound
{

void paintMark(QPainter& painter, QPointF topLeft, Mark mark, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(snapped(painter, QRectF(topLeft, QSizeF(markSize, markSize))).topLeft());
    const QPen stroke(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QRectF ring(0.75, 0.75, 6.5, 6.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::Dot:
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(0, 0, 8, 8));
        break;
    case Mark::Tick:
        painter.setPen(stroke);
        painter.drawPolyline(QPolygonF({{0.9, 4.3}, {3.1, 6.5}, {7.2, 1.6}}));
        break;
    case Mark::Cross:
        painter.setPen(stroke);
        painter.drawLine(QPointF(1.1, 1.1), QPointF(6.9, 6.9));
        painter.drawLine(QPointF(6.9, 1.1), QPointF(1.1, 6.9));
        break;
    case Mark::Half: {
        painter.setPen(stroke);
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(ring, 90 * 16, 180 * 16);
        break;
    }
    case Mark::Triangle:
        painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({{4, 1.1}, {7.4, 6.9}, {0.6, 6.9}}));
        break;
    case Mark::Ring:
        painter.setPen(stroke);
        painter.drawEllipse(ring);
        break;
    case Mark::Bars:
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(0, 1.5, 8, 1.5), 0.75, 0.75);
        painter.drawRoundedRect(QRectF(0, 5, 8, 1.5), 0.75, 0.75);
        break;
    case Mark::Clock:
        painter.setPen(stroke);
        painter.drawEllipse(ring);
        painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{4, 2.3}, {4, 4.3}, {5.6, 4.3}}));
        break;
    case Mark::Pause:
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(1, 0.5, 2, 7), 0.6, 0.6);
        painter.drawRoundedRect(QRectF(5, 0.5, 2, 7), 0.6, 0.6);
        break;
    case Mark::Struck:
        painter.setPen(stroke);
        painter.drawEllipse(ring);
        painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(2.2, 5.8), QPointF(5.8, 2.2));
        break;
    }
    painter.restore();
}

} // namespace outbound
