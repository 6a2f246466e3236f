#include "ui/audience/columnmenu.h"

#include "ui/audience/columnchoice.h"

#include <QActionGroup>

namespace outbound
{

ColumnMenu::ColumnMenu(const ImportPreview& preview, int column, QWidget* parent) : QMenu(parent), m_column(column)
{
    setObjectName(QStringLiteral("columnMenu"));
    const PreviewColumn& one = preview.columns[size_t(column)];
    auto* roles = new QActionGroup(this);
    for (const ColumnRole role :
         {ColumnRole::Phone, ColumnRole::SecondPhone, ColumnRole::Variable, ColumnRole::Ignored}) {
        QAction* action = addAction(roleName(role));
        action->setCheckable(true);
        action->setChecked(role == one.role);
        roles->addAction(action);
        connect(action, &QAction::triggered, this, [this, role] { emit roleChosen(m_column, role); });
    }
    addSeparator();
    QAction* rename = addAction(tr("Rename…"), this, [this] { emit renameWanted(m_column); });
    rename->setEnabled(one.role == ColumnRole::Variable);
    if (preview.partial)
        return;
    addSeparator();
    addAction(tr("%n empty cell(s)", nullptr, one.emptyCells))->setEnabled(false);
}

} // namespace outbound
