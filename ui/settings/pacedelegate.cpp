#include "ui/settings/pacedelegate.h"

#include "models/pacesmodel.h"
#include "ui/settings/pacespin.h"
#include "ui/theme/marks.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace outbound
{

namespace
{

constexpr QSize spinSize(88, 28);
constexpr int textInset = 10;
constexpr char taken[] = "taken"; ///< the pace that was chosen last; an editor outlives rows that are read again

} // namespace

QRect PaceDelegate::spinRect(const QRect& content)
{
    return QStyle::alignedRect(QApplication::layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, spinSize, content);
}

void PaceDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const
{
    const Tokens& now = tokens();
    const QString text = index.data().toString();
    const bool leftToRight = painter.layoutDirection() == Qt::LeftToRight;
    painter.setRenderHint(QPainter::Antialiasing);
    switch (index.column()) {
    case PacesModel::Number:
        paintPhone(painter, cell.rect, text, now.text);
        break;
    case PacesModel::Kind:
        paintText(painter, cell.rect, text, TypeRole::Body, now.textMuted);
        break;
    case PacesModel::Pace: {
        QStyleOptionSpinBox spin;
        spin.rect = spinRect(cell.rect);
        spin.direction = painter.layoutDirection();
        spin.state = QStyle::State_Enabled;
        spin.stepEnabled = QAbstractSpinBox::StepUpEnabled | QAbstractSpinBox::StepDownEnabled;
        spin.subControls = QStyle::SC_All;
        QApplication::style()->drawComplexControl(QStyle::CC_SpinBox, &spin, &painter);
        paintText(painter, spin.rect.adjusted(textInset, 0, -textInset, 0), text, TypeRole::Body, now.text);
        break;
    }
    case PacesModel::Reset:
        paintText(painter, cell.rect, text, TypeRole::Caption, now.link);
        break;
    case PacesModel::State: {
        const bool sends = !index.data(PacesModel::SendingRole).toStringList().isEmpty();
        const StatusColours family = now.status(sends ? StatusFamily::Running : StatusFamily::Delivered);
        painter.setFont(typeface(TypeRole::CaptionMedium));
        constexpr int afterMark = markSize + 6;
        const QString line =
            painter.fontMetrics().elidedText(text.simplified(), Qt::ElideRight, cell.rect.width() - afterMark);
        const int width = painter.fontMetrics().horizontalAdvance(line);
        const int left = leftToRight ? cell.rect.right() + 1 - width : cell.rect.left();
        painter.setPen(family.text);
        painter.drawText(QRect(left, cell.rect.top(), width, cell.rect.height()), Qt::AlignVCenter, line);
        const int mark = leftToRight ? left - afterMark : left + width + afterMark - markSize;
        paintMark(painter, QPointF(mark, cell.rect.center().y() + 1 - markSize / 2), Mark::Dot, family.solid);
        break;
    }
    default:
        RowDelegate::paintCell(painter, cell, index);
    }
}

QWidget* PaceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* spin = new PaceSpin(parent);
    spin->setObjectName(QStringLiteral("paceSpin"));
    connect(spin, &PaceSpin::stepped, this, [this, spin] { emit const_cast<PaceDelegate*>(this)->commitData(spin); });
    return spin;
}

void PaceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (editor->property(taken).isValid())
        return;
    editor->setProperty(taken, index.data(Qt::EditRole));
    static_cast<PaceSpin*>(editor)->setValue(index.data(Qt::EditRole).toDouble());
}

void PaceDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    auto* spin = static_cast<PaceSpin*>(editor);
    const auto pace = spin->entered();
    emit judged(pace ? QString() : spin->text());
    if (!pace || *pace == spin->property(taken).toDouble())
        return;
    spin->setProperty(taken, *pace);
    emit chosen(index.data(PacesModel::PhoneRole).toString(), *pace);
}

void PaceDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    const auto* view = qobject_cast<const TableView*>(option.widget);
    editor->setGeometry(spinRect(view ? view->contentRect(option.rect, index.column()) : option.rect));
}

/// Enter and Tab take what was typed; what isn't a pace stays in the field, to be put right.
bool PaceDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return RowDelegate::eventFilter(editor, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return RowDelegate::eventFilter(editor, event);
    auto* spin = static_cast<PaceSpin*>(editor);
    emit commitData(spin);
    if (spin->entered())
        emit closeEditor(spin, NoHint);
    else
        spin->setInvalid(true);
    return true;
}

} // namespace outbound
