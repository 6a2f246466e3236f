#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace outbound
{

/// The 8 × 8 sign that stands beside every status word, so that colour never speaks alone.
enum class Mark {
    Dot,      ///< delivered, running
    Tick,     ///< done, accepted
    Cross,    ///< failed, refused, rejected
    Half,     ///< no confirmation
    Triangle, ///< warning
    Ring,     ///< pending, draft
    Bars,     ///< duplicate
    Clock,    ///< scheduled
    Pause,    ///< paused
    Struck    ///< cancelled, opted out
};

inline constexpr int markSize = 8;

/// Paints the mark with its top left corner on the device pixel nearest to `topLeft`.
void paintMark(QPainter& painter, QPointF topLeft, Mark mark, const QColor& colour);

} // namespace outbound
