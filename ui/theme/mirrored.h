#pragma once

#include <QMargins>
#include <QWidget>

namespace outbound
{

/// Margins given as from left to right, as they are where the words run the other way; layouts don't turn them.
inline QMargins mirrored(const QMargins& margins, const QWidget& widget)
{
    return widget.layoutDirection() == Qt::RightToLeft
               ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
               : margins;
}

} // namespace outbound
