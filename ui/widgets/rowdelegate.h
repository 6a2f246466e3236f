#pragma once

#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QStyledItemDelegate>

namespace outbound
{

/// Paints what all rows share (fill at rest, under the pointer and selected, the mark of a selected row, the hairline)
/// and leaves the content to paintCell(), which gets the rectangle content may use. The default paints the display
/// text, figures of one width when it is aligned to the right.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;

protected:
    struct Cell {
        QRect rect; ///< content
        bool selected;
        bool hovered;
    };

    virtual void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const;

    /// One elided line.
    static void paintText(QPainter& painter, const QRectF& rect, const QString& text, TypeRole role,
                          const QColor& colour, Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter,
                          Qt::TextElideMode elide = Qt::ElideRight);

    /// A number to dial, in figures of one width from the leading edge; never elided. Give it isolated where the
    /// surroundings may run right to left.
    static void paintPhone(QPainter& painter, const QRectF& rect, const QString& phone, const QColor& colour);

    /// A right-aligned number; zero is muted unless strong.
    static void paintNumber(QPainter& painter, const QRectF& rect, qint64 number, bool strong = false);

    /// Name above, second line below, centred together.
    static void paintTwoLines(QPainter& painter, const QRectF& rect, const QString& first, const QString& second,
                              TypeRole firstRole = TypeRole::Medium, Qt::Alignment alignment = Qt::AlignLeading);
};

} // namespace outbound
