#pragma once

#include "ui/widgets/rowdelegate.h"

namespace outbound
{

/// The rows of the account's numbers: the pace as a spin box that is painted until it is used, the way back to the
/// usual pace as a link, what is sending with the mark of its state.
class PaceDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    static QRect spinRect(const QRect& content); ///< of the pace within its cell

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    void chosen(const QString& phone, double mps) const; ///< another than before
    void judged(const QString& refused) const;           ///< what was typed and isn't a pace; empty: it is one

protected:
    void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;
};

} // namespace outbound
