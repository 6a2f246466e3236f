#pragma once

#include "ui/widgets/rowdelegate.h"

namespace outbound
{

/// Paints the rows of the recipients table.
class RecipientDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;
};

} // namespace outbound
