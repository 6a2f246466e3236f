#include "ui/settings/optoutstable.h"

#include "models/optoutsmodel.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableheader.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int rowStep = 32;
constexpr int headerStep = 28;
constexpr int mostRows = 8;
constexpr int edge = 12;

} // namespace

OptOutsTable::OptOutsTable(OptOutsModel* optOuts, QWidget* parent)
    : TableView(parent),
      m_optOuts(optOuts),
      m_remove(new QAction(tr("Remove opt-outs"), this)),
      m_copy(new QAction(tr("Copy"), this))
{
    setObjectName(QStringLiteral("optOutsTable"));
    setAccessibleName(tr("Opt-outs"));
    setAccessibleDescription(tr("Delete lets the chosen numbers be texted again."));
    setRowHeight(rowStep);
    setMargins(edge, 12);
    header()->setRowHeight(headerStep);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new RowDelegate(this));
    setModel(optOuts);
    m_remove->setShortcut(QKeySequence::Delete);
    m_copy->setShortcut(QKeySequence::Copy);
    for (QAction* action : {m_remove, m_copy}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(false);
        addAction(action);
    }
    connect(m_remove, &QAction::triggered, this, [this] { emit removeWanted(chosen()); });
    connect(m_copy, &QAction::triggered, this, &OptOutsTable::copy);
    connect(optOuts, &QAbstractItemModel::modelReset, this, &OptOutsTable::fit);
    fit();
}

QStringList OptOutsTable::chosen() const
{
    QStringList phones;
    for (const QModelIndex& row : selectionModel()->selectedRows())
        phones << row.data(OptOutsModel::PhoneRole).toString();
    return phones;
}

void OptOutsTable::copy() const
{
    QGuiApplication::clipboard()->setText(chosen().join(u'\n'));
}

void OptOutsTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    TableView::selectionChanged(selected, deselected);
    for (QAction* action : {m_remove, m_copy})
        action->setEnabled(selectionModel()->hasSelection());
}

void OptOutsTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (!selectionModel()->hasSelection() && currentIndex().isValid())
        selectRow(currentIndex().row());
    if (!selectionModel()->hasSelection())
        return;
    QMenu menu(this);
    menu.addActions({m_remove, m_copy});
    menu.exec(event->globalPos());
}

void OptOutsTable::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    arrange();
}

void OptOutsTable::fit()
{
    for (QAction* action : {m_remove, m_copy}) // a reset forgets what was chosen and says nothing
        action->setEnabled(false);
    const int rows = std::clamp(m_optOuts->rowCount(), 1, mostRows);
    setFixedHeight(header()->sizeHint().height() + rows * rowStep);
}

void OptOutsTable::arrange()
{
    const auto scaled = [](int width) { return qRound(width * textScale()); };
    const int since = scaled(160);
    const int number = scaled(180 + edge);
    setColumnWidth(OptOutsModel::Number, number);
    setColumnWidth(OptOutsModel::Reason, std::max(viewport()->width() - number - since, 80));
}

} // namespace outbound
