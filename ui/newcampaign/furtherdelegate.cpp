#include "ui/newcampaign/furtherdelegate.h"

#include "models/numbersmodel.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace outbound
{

namespace
{

constexpr int padding = 10;
constexpr int boxSize = 16;
constexpr int gap = 12;

QRect laidOut(const QStyleOptionViewItem& option, int left, int width)
{
    return QStyle::visualRect(option.direction, option.rect,
                              {option.rect.left() + left, option.rect.top(), width, option.rect.height()});
}

} // namespace

void FurtherDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& now = tokens();
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, hovered ? now.hover : now.raised);
    if (current)
        paintFrame(*painter, option.rect.adjusted(2, 1, -2, -1), 4, Qt::transparent, now.focus, 2);

    QStyleOptionViewItem box = option;
    box.rect = laidOut(option, padding, boxSize);
    box.rect.setSize({boxSize, boxSize});
    box.rect.moveCenter({box.rect.center().x(), option.rect.center().y()});
    box.state.setFlag(QStyle::State_On, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);

    const QString phone = index.data().toString();
    const QString pace = index.data(NumbersModel::PaceRole).toString();
    const QFontMetrics caption(typeface(TypeRole::Caption));
    const int first = padding + boxSize + padding;
    const int phoneWidth = int(std::ceil(figureWidth(typeface(TypeRole::Body), phone)));
    const int paceWidth = caption.horizontalAdvance(pace) + 2;
    const int last = option.rect.width() - padding - paceWidth;
    const int nameLeft = first + phoneWidth + gap;
    painter->setFont(typeface(TypeRole::Body));
    painter->setPen(now.text);
    drawFigure(*painter, laidOut(option, first, phoneWidth), phone, Qt::AlignLeft | Qt::AlignVCenter);
    painter->setFont(typeface(TypeRole::Caption));
    painter->setPen(now.textMuted);
    painter->drawText(laidOut(option, last, paceWidth), Qt::AlignTrailing | Qt::AlignVCenter, pace);
    const int room = last - gap - nameLeft;
    const QString name = index.data(NumbersModel::NameRole).toString().simplified();
    painter->drawText(laidOut(option, nameLeft, room), Qt::AlignLeading | Qt::AlignVCenter,
                      caption.elidedText(name, Qt::ElideRight, room));
    painter->restore();
}

QSize FurtherDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, 32};
}

bool FurtherDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    bool ticks = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        ticks = mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        ticks = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!ticks)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, int(on ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace outbound
