#pragma once

#include "engine/ids.h"
#include "ui/widgets/rowdelegate.h"

namespace outbound
{

/// Paints the rows of the campaign list: name over sender, badge, tag, bar over its caption, figures, date over time.
/// A name is edited in place; what was written is told, not stored.
class CampaignDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void setOneLine(bool oneLine) { m_oneLine = oneLine; }                 ///< the sender has a column of its own
    void setNamesSource(bool namesSource) { m_namesSource = namesSource; } ///< the source has no column

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    void renamed(const outbound::CampaignId& id, const QString& name) const;

protected:
    void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const Cell& cell, const QModelIndex& index) const;
    void paintProgress(QPainter& painter, const Cell& cell, const QModelIndex& index) const;

    bool m_oneLine = false;
    bool m_namesSource = false;
};

} // namespace outbound
