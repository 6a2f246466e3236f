#pragma once

#include <QTableView>

namespace outbound
{

class TableHeader;

/// The table every list page builds on: whole rows, no grid, no vertical header, one height for all rows. It keeps the
/// hovered row and paints the ring of the current row once across all columns while the keyboard has it. Give it a
/// RowDelegate. Enter and double click come as `activated` (QAbstractItemView).
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    TableHeader* header() const { return m_header; }

    void setRowHeight(int height); ///< 52 campaigns, 36 settings, 32 recipients, 28 preview

    /// The first and last cell keep `edge` to the view's sides (24 on a page, 14 in a card, 12 in a framed table);
    /// every cell leaves `gap` at its trailing side.
    void setMargins(int edge, int gap);

    /// The part of a cell that content may use.
    QRect contentRect(const QRect& cell, int column) const;

    bool isCurrentMarked() const { return m_keyboard && hasFocus(); } ///< the ring of the current row is shown
    int hoveredRow() const { return m_hoveredRow; }                   ///< -1 without
    bool isFirstColumn(int column) const;                             ///< as seen, not as stored
    bool isLastColumn(int column) const;

protected:
    TableView(TableHeader* header, QWidget* parent); ///< takes the header over

    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QRect rowRect(int row) const;
    void updateRow(int row);
    void setHoveredRow(int row);
    void setKeyboard(bool keyboard);

    TableHeader* m_header;
    int m_edge = 24;
    int m_gap = 16;
    int m_hoveredRow = -1;
    bool m_keyboard = false; ///< the ring is shown
};

} // namespace outbound
