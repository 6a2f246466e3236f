#pragma once

#include "ui/widgets/rowdelegate.h"

namespace outbound
{

/// Paints the rows of an audience and the editor of a cell. A row that won't be sent is muted as a whole, only its
/// verdict keeps its colour; a cell put right by hand has a dot behind its words.
class VerdictDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;
};

} // namespace outbound
