#pragma once

#include <QStyledItemDelegate>

namespace outbound
{

/// Paints a finding: icon, title with the letters that fit in bold, note, then status or keys at the trailing side; and
/// the quiet names of the groups.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Keys { First, All }; ///< which of several shortcuts are painted

    FindingDelegate(Keys keys, QObject* parent) : QStyledItemDelegate(parent), m_keys(keys) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int paintKeys(QPainter& painter, const QRect& rect, const QModelIndex& index) const; ///< @return the width taken

    Keys m_keys;
};

} // namespace outbound
