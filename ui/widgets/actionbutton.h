#pragma once

#include "ui/widgets/button.h"

class QAction;

namespace outbound
{

/// A button that is an action: its word, there when the action is, enabled when it can be done.
class ActionButton : public Button
{
    Q_OBJECT

public:
    /// @param iconName of resources/icons; empty: none
    ActionButton(QAction* action, const QString& iconName, ButtonKind kind = ButtonKind::Secondary,
                 QWidget* parent = nullptr);

    void setFolded(bool folded); ///< there is no room for it: it isn't there whatever its action is

private:
    void follow();

    QAction* const m_action;
    bool m_isFolded = false;
};

} // namespace outbound
