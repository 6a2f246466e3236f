#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace outbound
{

/// An icon of resources/icons by its file name without ending, sharp at every scale and in the colour the theme gives
/// the token at the moment it is painted. Disabled it takes text-disabled. Arrows turn round in right-to-left.
QIcon icon(const QString& name, ColourToken colour = &Tokens::text);
QIcon icon(const QString& name, StatusFamily family); ///< in the family's text colour

/// The icon of the program: sizes 16 to 256.
QIcon applicationIcon();

/// For delegates: the same drawing straight into a rectangle, 16 × 16 as a rule.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour);

} // namespace outbound
