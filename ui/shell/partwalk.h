#pragma once

#include <QList>

class QWidget;

namespace outbound
{

/// F6: moves the focus to the next part of the window (by 1, or -1 back) that has something the keyboard can go to.
void focusNextPart(const QList<QWidget*>& parts, int by);

/// Gives the focus to the part: to its focus proxy, else to the first thing in it the keyboard can go to.
void focusPart(QWidget& part);

} // namespace outbound
