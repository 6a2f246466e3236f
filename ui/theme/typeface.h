#pragma once

#include <QFont>

namespace outbound
{

/// The steps of the type scale; there are no others.
enum class TypeRole {
    Display,       ///< 28/36 600, welcome only
    Figure,        ///< 24/30 600, stat cards
    Title,         ///< 20/28 600, page title, header-strip figures
    Section,       ///< 15/24 600
    Summary,       ///< 14/20 600, the sentence in the sticky footer
    Strong,        ///< 13/20 600, card titles, totals
    Medium,        ///< 13/20 500, names, buttons, nav
    Body,          ///< 13/20 400
    Caption,       ///< 12/16 400, second lines
    CaptionMedium, ///< 12/16 500, labels, badges, chips, table headers
    CaptionStrong, ///< 12/16 600, counts in chips
    Axis,          ///< 11/14 400, chart axes, key caps
};

/// Inter where it is installed, else the system's font, at the size of the role times the system's text scale.
QFont typeface(TypeRole role);

/// Logical pixels from line to line.
int lineHeight(TypeRole role);

/// Size of the system's general font over 10 pt, within 0.9 and 1.6; 1 where no desktop has set one.
qreal textScale();

} // namespace outbound
