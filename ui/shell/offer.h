#pragma once

#include "ui/palette/finding.h"

class QWidget;

namespace outbound
{

class Engine;

/// What the palette and the shortcuts page show of a widget's actions. An action that leads to a place has the property
/// `place`.
enum class ActionKind { Deed, Place };
QList<Finding> actionsThatCanBeDone(const QWidget& widget, ActionKind kind); ///< shown and enabled
QList<Finding> allActions(const QWidget& widget);                            ///< whatever they are now

/// Every campaign of the account in use with its number, the newest first.
QList<Finding> campaignsToOpen(Engine& engine);

} // namespace outbound
