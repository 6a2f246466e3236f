#pragma once

#include "ui/widgets/rowdelegate.h"

namespace outbound
{

/// Paints a row of the ColumnList: what can be changed looks as the control it opens.
class ColumnDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;
};

} // namespace outbound
