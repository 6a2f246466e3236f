#pragma once

#include <QString>
#include <Qt>

namespace outbound
{

/// Flag of QPainter::drawText with which a text runs as its own first letter does, whichever way the window does: so
/// the end of a name is where its dots stand, and a phone keeps its order.
inline int ownDirection(const QString& text)
{
    return text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

} // namespace outbound
