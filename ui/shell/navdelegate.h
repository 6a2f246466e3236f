#pragma once

#include <QStyledItemDelegate>

namespace outbound
{

/// Paints the entries of the sidebar: quiet group names, and rows with icon and word; folded, the icon alone.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { IconRole = Qt::UserRole }; ///< name of the icon; a group has none

    using QStyledItemDelegate::QStyledItemDelegate;

    void setFolded(bool folded) { m_folded = folded; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_folded = false;
};

} // namespace outbound
