#include "ui/widgets/tableview.h"

#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableheader.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QMouseEvent>
#include <QPainter>

namespace outbound
{

TableView::TableView(QWidget* parent) : TableView(new TableHeader, parent) {}

TableView::TableView(TableHeader* header, QWidget* parent) : QTableView(parent), m_header(header)
{
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setCornerButtonEnabled(false);
    viewport()->setMouseTracking(true);
    setMargins(m_edge, m_gap);
    setRowHeight(32);
}

void TableView::setRowHeight(int height)
{
    verticalHeader()->setDefaultSectionSize(height);
}

void TableView::setMargins(int edge, int gap)
{
    m_edge = edge;
    m_gap = gap;
    m_header->setMargins(edge, gap);
    viewport()->update();
}

bool TableView::isFirstColumn(int column) const
{
    const int visual = m_header->visualIndex(column);
    for (int before = visual - 1; before >= 0; --before) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(before)))
            return false;
    }
    return true;
}

bool TableView::isLastColumn(int column) const
{
    for (int after = m_header->visualIndex(column) + 1; after < m_header->count(); ++after) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(after)))
            return false;
    }
    return true;
}

QRect TableView::contentRect(const QRect& cell, int column) const
{
    const int leading = isFirstColumn(column) ? m_edge : 0;
    const int trailing = isLastColumn(column) ? m_edge : m_gap;
    return layoutDirection() == Qt::LeftToRight ? cell.adjusted(leading, 0, -trailing, 0)
                                                : cell.adjusted(trailing, 0, -leading, 0);
}

QRect TableView::rowRect(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)};
}

void TableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(rowRect(row));
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    updateRow(m_hoveredRow);
}

void TableView::setKeyboard(bool keyboard)
{
    if (keyboard == m_keyboard)
        return;
    m_keyboard = keyboard;
    updateRow(currentIndex().row());
}

bool TableView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        setHoveredRow(rowAt(static_cast<QSinglePointEvent*>(event)->position().toPoint().y()));
        break;
    case QEvent::Leave:
    case QEvent::HoverLeave:
        setHoveredRow(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!m_keyboard || !hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    paintFrame(painter, rowRect(currentIndex().row()), 4, Qt::transparent, tokens().focus, 2);
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void TableView::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason) {
        if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
            selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
        setKeyboard(true);
    }
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void TableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

/// Home and End lead to the first and last row: cells are not chosen one by one.
QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action == MoveHome || action == MoveEnd) && model() && model()->rowCount() > 0)
        return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1,
                              currentIndex().isValid() ? currentIndex().column() : 0);
    return QTableView::moveCursor(action, modifiers);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    setKeyboard(true);
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        const QPoint place = visualRect(currentIndex()).center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(this, &menu);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent* event)
{
    setKeyboard(false);
    QTableView::mousePressEvent(event);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        viewport()->update(); // marks and rings stand at the view's edges, not at the columns'
    if (m_hoveredRow >= 0)
        setHoveredRow(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
}

} // namespace outbound
