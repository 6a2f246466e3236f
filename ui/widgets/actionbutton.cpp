#include "ui/widgets/actionbutton.h"

#include <QAction>

namespace outbound
{

ActionButton::ActionButton(QAction* action, const QString& iconName, ButtonKind kind, QWidget* parent)
    : Button(iconName, action->text(), kind, parent),
      m_action(action)
{
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::setFolded(bool folded)
{
    m_isFolded = folded;
    follow();
}

void ActionButton::follow()
{
    if (text() != m_action->text())
        setText(m_action->text());
    setToolTip(m_action->shortcut().isEmpty() ? QString() : m_action->shortcut().toString(QKeySequence::NativeText));
    const bool isThere = m_action->isVisible() && !m_isFolded;
    if (parentWidget() || !isThere) // else it would be a window of its own
        setVisible(isThere);
    setEnabled(m_action->isEnabled());
}

} // namespace outbound
