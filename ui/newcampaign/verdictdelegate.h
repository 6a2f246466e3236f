#pragma once

#include "ui/widgets/rowdelegate.h"

namespace outbound
{

/// Paints the rows of an audience. One that won't be sent is muted as a whole; only its verdict keeps its colour.
class VerdictDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;
};

} // namespace outbound
