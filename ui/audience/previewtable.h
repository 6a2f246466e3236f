#pragma once

#include "ui/widgets/tableview.h"

#include <QStringList>

#include <vector>

namespace outbound
{

class ColumnWindow;
class PreviewHeader;
class PreviewModel;

/// The judged rows, with as many columns of the list as have room; Shift+wheel and the arrows lead to the others. F2,
/// Enter or a double click writes into a cell. Where rows are exchanged, the one that was looked at stays in its place.
class PreviewTable : public TableView
{
    Q_OBJECT

public:
    explicit PreviewTable(PreviewModel* model, QWidget* parent = nullptr);

    void select(int row);                             ///< and brings it into view
    void startOver();                                 ///< at the top, nothing chosen: another list comes
    std::vector<int> chosenPositions(int most) const; ///< ascending
    void setUsedVariables(const QStringList& names);  ///< of the message
    ColumnWindow* columns() const { return m_columns; }
    PreviewHeader* previewHeader() const { return m_header; }
    QModelIndex cellToEdit() const; ///< of the current row: the current cell, or else the phone as it stood
    void editCell();

    QSize sizeHint() const override { return minimumSize(); }
    QRect visualRect(const QModelIndex& index) const override;

signals:
    void rowChosen(int row);
    void leaveOutWanted();
    void copyWanted();
    void menuWanted(const QPoint& place); ///< on the screen, for the chosen rows

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    PreviewTable(PreviewModel* model, PreviewHeader* header, QWidget* parent);

    void rememberPlace();
    void returnToPlace();
    QModelIndex besideCurrent(int direction);
    QModelIndex following(int direction);

    PreviewModel* m_model;
    PreviewHeader* m_header;
    ColumnWindow* m_columns;
    int m_wheel = 0;          ///< of a step, in eighths of a degree
    int m_placePosition = -1; ///< of the row that stays where it is while the rows are exchanged
    int m_placeTop = 0;
    bool m_placeIsCurrent = false;
};

} // namespace outbound
