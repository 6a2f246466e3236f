#include "ui/settings/pacetable.h"

#include "models/pacesmodel.h"
#include "ui/settings/pacedelegate.h"
#include "ui/settings/pacespin.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tableheader.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int rowStep = 36;
constexpr int headerStep = 28;
constexpr int mostRows = 10;
constexpr int edge = 12;
constexpr int stepperWidth = 22;
constexpr int narrow = 720;

} // namespace

PaceTable::PaceTable(QAbstractItemModel* numbers, QWidget* parent) : TableView(parent)
{
    setObjectName(QStringLiteral("paceTable"));
    setAccessibleName(tr("Numbers and their pace"));
    setAccessibleDescription(tr("F2 changes the pace of a number."));
    setRowHeight(rowStep);
    setMargins(edge, 12);
    header()->setRowHeight(headerStep);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* delegate = new PaceDelegate(this);
    setItemDelegate(delegate);
    setModel(numbers);
    connect(delegate, &PaceDelegate::chosen, this, &PaceTable::paceChosen);
    connect(delegate, &PaceDelegate::judged, this, &PaceTable::judged);
    connect(this, &QAbstractItemView::clicked, this, &PaceTable::act);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(numbers, signal, this, &PaceTable::fit);
    connect(numbers, &QAbstractItemModel::modelReset, this, &PaceTable::fit);
    fit();
}

void PaceTable::act(const QModelIndex& index)
{
    if (index.column() == PacesModel::Reset)
        reset(index.row());
    if (index.column() != PacesModel::Pace)
        return;
    editPace(index.row());
    const QRect spin = PaceDelegate::spinRect(contentRect(visualRect(index), index.column()));
    const QPoint place = viewport()->mapFromGlobal(QCursor::pos());
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const QRect steppers(leftToRight ? spin.right() + 1 - stepperWidth : spin.left(), spin.top(), stepperWidth,
                         spin.height());
    if (auto* editor = qobject_cast<PaceSpin*>(indexWidget(index)); editor && steppers.contains(place))
        editor->stepBy(place.y() < steppers.center().y() ? 1 : -1);
}

void PaceTable::editPace(int row)
{
    const QModelIndex pace = model()->index(row, PacesModel::Pace);
    setCurrentIndex(pace);
    edit(pace);
}

void PaceTable::reset(int row)
{
    const QModelIndex pace = model()->index(row, PacesModel::Pace);
    if (pace.data(Qt::EditRole) != pace.data(PacesModel::DefaultRole))
        emit paceChosen(pace.data(PacesModel::PhoneRole).toString(), pace.data(PacesModel::DefaultRole).toDouble());
}

void PaceTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const int key = event->key();
    const bool types = !event->text().isEmpty() && (event->text().front().isDigit() || event->text().front().isPunct());
    const bool opens = key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (row < 0 || (!types && !opens) || event->modifiers().testFlag(Qt::ControlModifier)) {
        TableView::keyPressEvent(event);
        return;
    }
    editPace(row);
    if (QWidget* editor = indexWidget(currentIndex()); editor && types)
        QCoreApplication::sendEvent(editor, event); // takes the place of what is selected
}

void PaceTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex place = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!place.isValid())
        return;
    const QPersistentModelIndex pace = place.siblingAtColumn(PacesModel::Pace);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("paceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Change the pace"), this, [this, pace] { editPace(pace.row()); });
    QAction* back = menu->addAction(tr("Reset to %1").arg(mpsText(pace.data(PacesModel::DefaultRole).toDouble())), this,
                                    [this, pace] { reset(pace.row()); });
    back->setEnabled(pace.data(Qt::EditRole) != pace.data(PacesModel::DefaultRole));
    menu->popup(event->globalPos());
}

void PaceTable::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    arrange();
}

/// The campaigns that send from a number, and whatever had to be cut.
bool PaceTable::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return TableView::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    QString words;
    if (index.column() == PacesModel::State)
        words = index.data(PacesModel::SendingRole).toStringList().join(u'\n');
    else if (index.column() == PacesModel::Name)
        words = index.data().toString();
    QToolTip::showText(help->globalPos(), plainToolTip(words), viewport());
    return true;
}

void PaceTable::fit()
{
    const int rows = model()->rowCount();
    const bool all = rows <= mostRows; // then the frame is the line below the last one
    setFixedHeight(headerStep + rowStep * std::clamp(rows, 1, mostRows) - (all ? 1 : 0));
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    arrange();
}

/// The name takes what the others leave.
void PaceTable::arrange()
{
    const int room = viewport()->width();
    setColumnHidden(PacesModel::Kind, room < narrow);
    const std::pair<int, int> widths[] = {{PacesModel::Number, 148 + edge},
                                          {PacesModel::Kind, 100},
                                          {PacesModel::Pace, 126},
                                          {PacesModel::Reset, 88},
                                          {PacesModel::State, 176}};
    int left = room;
    for (const auto& [column, width] : widths) {
        setColumnWidth(column, qRound(width * textScale()));
        if (!isColumnHidden(column))
            left -= qRound(width * textScale()); // the last one is wider while the name is narrow
    }
    setColumnWidth(PacesModel::Name, std::max(left, 80));
}

} // namespace outbound
