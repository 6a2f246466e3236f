#pragma once

#include "ui/theme/tokens.h"

#include <QString>

class QVariant;
class QWidget;

namespace outbound
{

/// The one application stylesheet. What it dresses, by dynamic property:
/// - QPushButton: `kind` = primary | secondary | quiet | danger; `tone` = refused; `controlHeight` = 28 | 36
/// - QLineEdit, QPlainTextEdit: `invalid` = true; `controlHeight` = 28
/// - QLabel: `tone` = muted | link | disabled | onDark | delivered | refused | noConfirmation | pending | running
/// - QFrame: `card` = true (frame and surface), `fill` = window | surface | raised | sandbox
QString styleSheet(const Tokens& tokens);

/// Sets a dynamic property that the stylesheet looks at and lets the widget be dressed again.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

} // namespace outbound
