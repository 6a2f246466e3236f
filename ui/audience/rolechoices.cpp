#include "ui/audience/rolechoices.h"

#include "ui/audience/columnchoice.h"

#include <QActionGroup>
#include <QMenu>

namespace outbound
{

void addRoleChoices(QMenu& menu, ColumnRole present, const std::function<void(ColumnRole)>& chosen)
{
    auto* group = new QActionGroup(&menu);
    for (const ColumnRole role :
         {ColumnRole::Phone, ColumnRole::SecondPhone, ColumnRole::Variable, ColumnRole::Ignored}) {
        QAction* action = menu.addAction(roleName(role), &menu, [chosen, role] { chosen(role); });
        action->setCheckable(true);
        action->setChecked(role == present);
        group->addAction(action);
    }
}

} // namespace outbound
