#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace outbound
{

/// Figures of one width: each digit stands in a cell as wide as the font's widest digit, so a number that changes moves
/// nothing. Separators, signs and letters keep their own width.
qreal figureWidth(const QFont& font, const QString& text);

/// Draws with the painter's font and pen, on one line, vertically centred unless aligned to top, bottom or baseline
/// (Qt::AlignBaseline: the bottom of the rectangle is the baseline).
void drawFigure(QPainter& painter, const QRectF& rect, const QString& text,
                Qt::Alignment alignment = Qt::AlignRight | Qt::AlignVCenter);

} // namespace outbound
