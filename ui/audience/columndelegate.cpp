#include "ui/audience/columndelegate.h"

#include "ui/audience/columnsmodel.h"
#include "ui/theme/hairline.h"
#include "ui/theme/icon.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QPainter>

namespace outbound
{

namespace
{

constexpr int controlHeight = 26;
constexpr int padding = 8;
constexpr int longestName = 100;

QRect control(const QRect& cell)
{
    return {cell.left(), cell.top() + (cell.height() - controlHeight) / 2, cell.width(), controlHeight};
}

} // namespace

void ColumnDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const
{
    const Tokens& now = tokens();
    const QString text = index.data().toString();
    const auto role = ColumnRole(index.data(ColumnsModel::ChoiceRole).toInt());
    const QRect frame = control(cell.rect);
    const QRect inside = frame.adjusted(padding, 0, -padding, 0);
    const bool leftToRight = painter.layoutDirection() == Qt::LeftToRight;
    painter.setRenderHint(QPainter::Antialiasing);
    switch (index.column()) {
    case ColumnsModel::HeaderColumn:
        paintText(painter, cell.rect, text, TypeRole::Medium, role == ColumnRole::Ignored ? now.textMuted : now.text);
        break;
    case ColumnsModel::RoleColumn: {
        paintFrame(painter, frame, 6, now.surface, now.borderControl);
        QRectF arrow(inside.right() - 13, frame.center().y() - 6, 14, 14);
        if (!leftToRight)
            arrow.moveLeft(inside.left());
        paintIcon(painter, arrow, QStringLiteral("chevron-down"), now.textMuted);
        paintText(painter, inside.adjusted(leftToRight ? 0 : 18, 0, leftToRight ? -18 : 0, 0), text,
                  role == ColumnRole::Phone ? TypeRole::Medium : TypeRole::Body, now.text);
        break;
    }
    case ColumnsModel::NameColumn: {
        if (role != ColumnRole::Variable)
            break;
        const bool refused = !index.data(ColumnsModel::ComplaintRole).toString().isEmpty();
        paintFrame(painter, frame, 6, now.surface,
                   refused ? now.status(StatusFamily::Refused).solid : now.borderControl);
        paintText(painter, inside, text, TypeRole::Body, refused ? now.status(StatusFamily::Refused).text : now.text);
        break;
    }
    case ColumnsModel::EmptyColumn:
        if (text == QLatin1String("0"))
            paintNumber(painter, cell.rect, 0);
        else
            RowDelegate::paintCell(painter, cell, index);
        break;
    default:
        paintText(painter, cell.rect, text, TypeRole::Body, now.textMuted);
    }
}

QWidget* ColumnDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("variableNameEdit"));
    edit->setAccessibleName(tr("Name of the variable"));
    edit->setMaxLength(longestName);
    edit->setAcceptDrops(false); // files go to the page
    return edit;
}

void ColumnDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const
{
    const auto* view = qobject_cast<const TableView*>(option.widget);
    editor->setGeometry(control(view ? view->contentRect(option.rect, index.column()) : option.rect));
}

} // namespace outbound
