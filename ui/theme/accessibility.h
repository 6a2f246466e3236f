#pragma once

#include <QAccessible>

class QWidget;

namespace outbound
{

/// Gives a widget of our own painting its role for screen readers, a card that can be pressed say; pressing it there
/// does what Enter does. To be called first in its constructor: a name makes
/// screen readers look at it.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// Puts right what Qt tells screen readers of combo boxes and scroll areas, and heeds the roles given. Once is enough.
void installAccessibility();

} // namespace outbound
