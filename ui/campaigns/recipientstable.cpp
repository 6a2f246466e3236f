#include "ui/campaigns/recipientstable.h"

#include "models/recipientsmodel.h"
#include "ui/campaigns/celltooltip.h"
#include "ui/campaigns/recipientdelegate.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/tableheader.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace outbound
{

static constexpr int edge = 14;
static constexpr int oneLine = 32;
static constexpr int wide = 900;
static constexpr int leastRows = 8;

RecipientsTable::RecipientsTable(RecipientsModel* model, QWidget* parent) : TableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("recipientsTable"));
    setAccessibleName(tr("Recipients"));
    setModel(model);
    setItemDelegate(new RecipientDelegate(this));
    setRowHeight(oneLine * lineHeight(TypeRole::Body) / 20);
    setMargins(edge, 12);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setRowHeight(28);
    header()->setTopLine(true);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionsClickable(false);
    connect(this, &QAbstractItemView::activated, this, &RecipientsTable::historyWanted);
    connect(model, &QAbstractItemModel::modelReset, this, &RecipientsTable::arrange);
}

QSize RecipientsTable::minimumSizeHint() const
{
    return {320, header()->sizeHint().height() + leastRows * verticalHeader()->defaultSectionSize()};
}

void RecipientsTable::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    arrange();
}

void RecipientsTable::arrange()
{
    using Column = RecipientsModel::Column;
    const int room = viewport()->width();
    const bool isWide = room >= wide;
    const auto scaled = [](int width) { return qRound(width * textScale()); };
    const int phone = scaled(edge + 136);
    const int status = scaled(128);
    const int changed = scaled(72);
    const int sid = scaled(isWide ? 300 : 116);
    const int variable = scaled(112);
    const int shown = isWide ? std::max(1, (room - phone - status - changed - sid - scaled(260)) / variable) : 0;
    const int variables = int(m_model->variables().size());
    int left = room - phone - status - changed - sid;
    for (int section = 0; section < m_model->columnCount(); ++section)
        setColumnHidden(section, false); // what a section shows changes with the campaign
    for (int i = 0; i < variables; ++i) {
        setColumnHidden(1 + i, i >= shown);
        setColumnWidth(1 + i, variable);
        left -= i < shown ? variable : 0;
    }
    setColumnWidth(m_model->sectionOf(Column::Phone), phone);
    setColumnWidth(m_model->sectionOf(Column::Status), status);
    setColumnWidth(m_model->sectionOf(Column::Changed), changed);
    setColumnWidth(m_model->sectionOf(Column::Sid), sid);
    setColumnWidth(m_model->sectionOf(Column::Message), std::max(left, 80));
}

void RecipientsTable::copy(int role) const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex& row : rows)
        if (const QString text = row.data(role).toString(); !text.isEmpty())
            texts << text;
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
}

void RecipientsTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy(RecipientsModel::PhoneRole);
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return copy(RecipientsModel::SidRole);
    TableView::keyPressEvent(event);
}

void RecipientsTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (!selectionModel()->hasSelection())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QPersistentModelIndex current = currentIndex(); current.isValid()) {
        menu->addAction(tr("History…"), this,
                        [this, current] {
                            if (current.isValid())
                                emit historyWanted(current);
                        })
            ->setShortcut(Qt::Key_Return);
        menu->addSeparator();
    }
    menu->addAction(tr("Copy phone"), this, [this] { copy(RecipientsModel::PhoneRole); })
        ->setShortcut(QKeySequence::Copy);
    menu->addAction(tr("Copy SID"), this, [this] { copy(RecipientsModel::SidRole); })
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    menu->popup(event->globalPos());
}

bool RecipientsTable::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return TableView::viewportEvent(event);
    showCellToolTip(*this, *static_cast<QHelpEvent*>(event));
    return true;
}

} // namespace outbound
