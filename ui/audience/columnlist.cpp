#include "ui/audience/columnlist.h"

#include "ui/audience/columndelegate.h"
#include "ui/audience/columnsmodel.h"
#include "ui/audience/rolechoices.h"
#include "ui/widgets/tableheader.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int rowStep = 32;
constexpr int headerStep = 28;
constexpr int mostRows = 5;
constexpr int emptyWidth = 68;
constexpr int roleWidth = 150;

} // namespace

ColumnList::ColumnList(ColumnsModel* model, QWidget* parent) : TableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("columnList"));
    setAccessibleName(tr("Columns of the list"));
    setAccessibleDescription(tr("Enter chooses what a column is used as, F2 names its variable."));
    setRowHeight(rowStep);
    setMargins(14, 12);
    header()->setRowHeight(headerStep);
    header()->setTopLine(true);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ColumnDelegate(this));
    setModel(model);
    connect(this, &QAbstractItemView::clicked, this, &ColumnList::act);
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnList::arrange);
    arrange();
}

void ColumnList::act(const QModelIndex& index)
{
    if (index.column() == ColumnsModel::RoleColumn)
        offerRoles(index.row());
    else if (index.flags().testFlag(Qt::ItemIsEditable))
        edit(index);
}

void ColumnList::offerRoles(int column)
{
    const QModelIndex index = m_model->index(column, ColumnsModel::RoleColumn);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Used as"));
    addRoleChoices(*menu, ColumnRole(index.data(ColumnsModel::ChoiceRole).toInt()),
                   [this, column](ColumnRole role) { emit roleChosen(column, role); });
    const QRect cell = visualRect(index);
    menu->popup(viewport()->mapToGlobal(layoutDirection() == Qt::LeftToRight ? cell.bottomLeft() : cell.bottomRight()));
}

void ColumnList::keyPressEvent(QKeyEvent* event)
{
    const int column = currentIndex().row();
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (column < 0 || event->modifiers() != Qt::NoModifier || (!chooses && event->key() != Qt::Key_F2))
        TableView::keyPressEvent(event);
    else if (chooses)
        offerRoles(column);
    else
        act(m_model->index(column, ColumnsModel::NameColumn));
}

void ColumnList::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    arrange();
}

void ColumnList::arrange()
{
    const int rows = m_model->rowCount();
    const bool all = rows <= mostRows; // then the frame is the line below the last one
    setFixedHeight(header()->sizeHint().height() + rowStep * std::clamp(rows, 1, mostRows) - (all ? 1 : 0));
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const int words = viewport()->width() - emptyWidth - roleWidth;
    setColumnWidth(ColumnsModel::HeaderColumn, words * 30 / 100);
    setColumnWidth(ColumnsModel::ExampleColumn, words * 38 / 100);
    setColumnWidth(ColumnsModel::EmptyColumn, emptyWidth);
    setColumnWidth(ColumnsModel::RoleColumn, roleWidth);
}

} // namespace outbound
