#include "ui/audience/previewtable.h"

#include "models/previewmodel.h"
#include "ui/audience/columnwindow.h"
#include "ui/audience/previewheader.h"
#include "ui/audience/verdictdelegate.h"
#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableheader.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int edge = 12;
constexpr int gap = 12;
constexpr int leastRows = 4; ///< in a low window, so that all sections are seen at once
constexpr int rowStep = 28;
constexpr int wheelStep = 120;

/// Carries the header on over the scroll bar.
class HeaderCorner : public QWidget
{
public:
    explicit HeaderCorner(TableView* table) : QWidget(table), m_header(table->header())
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {0, m_header->sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens().window);
        paintHairline(painter, rect(), tokens().border);
    }

private:
    const TableHeader* m_header;
};

} // namespace

PreviewTable::PreviewTable(PreviewModel* model, QWidget* parent) : PreviewTable(model, new PreviewHeader(model), parent)
{
}

PreviewTable::PreviewTable(PreviewModel* model, PreviewHeader* header, QWidget* parent)
    : TableView(header, parent),
      m_model(model),
      m_header(header),
      m_columns(new ColumnWindow(*this, *model, *header))
{
    setObjectName(QStringLiteral("previewTable"));
    setAccessibleName(tr("Recipients"));
    setRowHeight(rowStep);
    setMargins(edge, gap);
    header->setRowHeight(rowStep);
    header->setStretchLastSection(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight((leastRows + 1) * rowStep + 2);
    addScrollBarWidget(new HeaderCorner(this), Qt::AlignTop);
    setItemDelegate(new VerdictDelegate(this));
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &PreviewTable::rememberPlace);
    connect(model, &QAbstractItemModel::dataChanged, this, &QToolTip::hideText);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        QToolTip::hideText();
        m_columns->startOver();
        returnToPlace();
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            emit rowChosen(current.row());
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, viewport(), qOverload<>(&QWidget::update));
}

/// Where there is no room for the cell as it stood, its place is the number it was read as.
QRect PreviewTable::visualRect(const QModelIndex& index) const
{
    const bool elsewhere = index.column() == PreviewModel::OriginalColumn && isColumnHidden(index.column());
    return TableView::visualRect(elsewhere ? index.siblingAtColumn(PreviewModel::PhoneColumn) : index);
}

void PreviewTable::setUsedVariables(const QStringList& names)
{
    m_columns->setUsedVariables(names);
}

void PreviewTable::select(int row)
{
    // The view itself would ask the keyboard, where Ctrl may be down for another reason.
    if (row >= 0 && row < m_model->rowCount())
        selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PreviewTable::startOver()
{
    m_placePosition = -1;
    m_columns->startOver();
    selectionModel()->clear();
    scrollToTop();
}

std::vector<int> PreviewTable::chosenPositions(int most) const
{
    std::vector<int> positions;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && int(positions.size()) < most; ++row)
            positions.push_back(m_model->position(row));
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

void PreviewTable::rememberPlace()
{
    const QModelIndex current = currentIndex();
    const bool seen = current.isValid() && viewport()->rect().intersects(visualRect(current.siblingAtColumn(0)));
    const int row = seen ? current.row() : rowAt(0);
    m_placeIsCurrent = current.isValid() && (seen || row < 0);
    m_placePosition = row < 0 ? -1 : m_model->position(row);
    m_placeTop = row < 0 ? 0 : rowViewportPosition(row);
}

void PreviewTable::returnToPlace()
{
    const int row = m_placePosition < 0 ? -1 : m_model->rowOf(m_placePosition);
    if (row < 0)
        return scrollToTop();
    executeDelayedItemsLayout();
    if (m_placeIsCurrent)
        select(row);
    verticalScrollBar()->setValue(row * rowStep - m_placeTop);
}

QModelIndex PreviewTable::cellToEdit() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.flags().testFlag(Qt::ItemIsEditable))
        return current;
    const QModelIndex phone = current.siblingAtColumn(PreviewModel::OriginalColumn);
    return phone.flags().testFlag(Qt::ItemIsEditable) ? phone : QModelIndex();
}

void PreviewTable::editCell()
{
    const QModelIndex cell = cellToEdit();
    if (!cell.isValid())
        return;
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    scrollTo(cell);
    edit(cell);
}

/// The next cell that can be written into, also one there was no room for.
QModelIndex PreviewTable::besideCurrent(int direction)
{
    const QModelIndex current = currentIndex();
    const int visual = m_header->visualIndex(current.column());
    for (int next = visual + direction; next >= 0 && next < m_header->count(); next += direction) {
        const int section = m_header->logicalIndex(next);
        if (m_model->listColumn(section) < 0)
            continue;
        m_columns->show(section);
        if (!isColumnHidden(section) || section == PreviewModel::OriginalColumn)
            return current.siblingAtColumn(section);
    }
    return {};
}

/// The same over the ends of the rows, for Tab in an editor.
QModelIndex PreviewTable::following(int direction)
{
    const QModelIndex beside = besideCurrent(direction);
    const QModelIndex current = currentIndex();
    const int row = current.row() + direction;
    if (beside.isValid() || row < 0 || row >= m_model->rowCount())
        return beside.isValid() ? beside : current;
    const int section = direction < 0 ? m_columns->last() : m_columns->first();
    m_columns->show(section);
    return m_model->index(row, section);
}

QModelIndex PreviewTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!currentIndex().isValid())
        return TableView::moveCursor(action, modifiers);
    const int ahead = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    if (action == MoveRight || action == MoveLeft) {
        const QModelIndex beside = besideCurrent(action == MoveRight ? ahead : -ahead);
        return beside.isValid() ? beside : currentIndex();
    }
    if (action == MoveNext || action == MovePrevious)
        return following(action == MoveNext ? 1 : -1);
    return TableView::moveCursor(action, modifiers);
}

void PreviewTable::paintEvent(QPaintEvent* event)
{
    TableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid() || m_model->listColumn(current.column()) < 0)
        return;
    QPainter painter(viewport());
    const QRect cell = contentRect(visualRect(current), current.column());
    paintFrame(painter, cell.adjusted(-6, 3, 4, -4), 4, Qt::transparent, tokens().focus);
}

void PreviewTable::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_columns->arrange();
}

void PreviewTable::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turn.x()) > std::abs(turn.y());
    if (!sideways)
        return TableView::wheelEvent(event);
    m_wheel += turn.x() != 0 ? turn.x() : turn.y();
    m_columns->slide(-m_wheel / wheelStep);
    m_wheel %= wheelStep;
    event->accept();
}

void PreviewTable::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState && !hasFocus()) // what the editor left over
        return TableView::keyPressEvent(event);
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    const int key = event->key();
    if (plain && (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter))
        return editCell();
    if (plain && key == Qt::Key_Delete)
        return emit leaveOutWanted();
    if (event->matches(QKeySequence::Copy))
        return emit copyWanted();
    if (key == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier) &&
        m_model->listColumn(currentIndex().column()) >= 0)
        return emit m_header->menuWanted(currentIndex().column());
    TableView::keyPressEvent(event);
}

void PreviewTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        return editCell();
    TableView::mouseDoubleClickEvent(event);
}

void PreviewTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (selectionModel()->hasSelection())
        emit menuWanted(event->globalPos());
}

} // namespace outbound
