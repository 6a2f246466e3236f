#include "ui/audience/columnmenu.h"

#include "ui/audience/rolechoices.h"
#include "ui/widgets/textlabel.h"

#include <QWidgetAction>

namespace outbound
{

ColumnMenu::ColumnMenu(const ImportPreview& preview, int column, QWidget* parent) : QMenu(parent), m_column(column)
{
    setObjectName(QStringLiteral("columnMenu"));
    const PreviewColumn& one = preview.columns[size_t(column)];
    addRoleChoices(*this, one.role, [this](ColumnRole role) { emit roleChosen(m_column, role); });
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
