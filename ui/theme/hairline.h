#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace outbound
{

/// The rectangle with its edges on whole device pixels of the painter.
QRectF snapped(const QPainter& painter, const QRectF& rect);

/// One logical pixel along the bottom of `rect` (Qt::TopEdge …: along that edge), filled, never a blurred line.
void paintHairline(QPainter& painter, const QRectF& rect, const QColor& colour, Qt::Edge edge = Qt::BottomEdge);

/// A filled rounded rectangle with a border of `width` inside it.
void paintFrame(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border,
                qreal width = 1);

} // namespace outbound
