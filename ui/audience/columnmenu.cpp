#include "ui/audience/columnmenu.h"

#include "ui/audience/columnchoice.h"
#include "ui/widgets/textlabel.h"

#include <QActionGroup>
#include <QWidgetAction>

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
    addFact(tr("%n empty cell(s)", nullptr, one.emptyCells));
}

/// What is no deed, readable all the same.
void ColumnMenu::addFact(const QString& fact)
{
    auto* label = new TextLabel(fact, TypeRole::Caption, Tone::Muted);
    label->setContentsMargins(28, 6, 24, 6);
    auto* action = new QWidgetAction(this);
    action->setText(fact);
    action->setDefaultWidget(label);
    action->setEnabled(false);
    addAction(action);
    label->setEnabled(true); // only the action is none, the words are not grey
}

} // namespace outbound
