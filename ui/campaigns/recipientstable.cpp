#include "ui/campaigns/recipientstable.h"

#include "models/recipientsmodel.h"
#include "models/statuswords.h"
#include "models/timetext.h"
#include "ui/campaigns/celltooltip.h"
#include "ui/campaigns/recipientdelegate.h"
#include "ui/theme/figurepainter.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/tableheader.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace outbound
{

static constexpr int edge = 14;
static constexpr int gap = 12;
static constexpr int oneLine = 32;
static constexpr int wide = 900;
static constexpr int narrow = 600;
static constexpr int leastRows = 8;

RecipientsTable::RecipientsTable(RecipientsModel* model, QWidget* parent) : TableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("recipientsTable"));
    setAccessibleName(tr("Recipients"));
    setModel(model);
    setItemDelegate(new RecipientDelegate(this));
    setRowHeight(oneLine * lineHeight(TypeRole::Body) / 20);
    setMargins(edge, gap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setRowHeight(28);
    header()->setTopLine(true);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionsClickable(false);
    connect(this, &QAbstractItemView::activated, this, &RecipientsTable::historyWanted);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        enableDeeds();
    });
    addDeeds();
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

static int widestStatus()
{
    int widest = statusWordSize(statusWord(MessageStatus::Pending, true)).width();
    for (const MessageStatus status :
         {MessageStatus::Pending, MessageStatus::Sent, MessageStatus::Delivered, MessageStatus::Failed})
        widest = std::max(widest, statusWordSize(statusWord(status)).width());
    return widest;
}

static int widestClock()
{
    const QDateTime evening(QDate(2026, 5, 1), QTime(22, 44, 44)); // figures are all of one width
    return int(std::ceil(figureWidth(typeface(TypeRole::Caption), clockSecondsText(evening))));
}

void RecipientsTable::arrange()
{
    using Column = RecipientsModel::Column;
    const int room = viewport()->width();
    const bool isWide = room >= wide;
    const bool isNarrow = room < narrow;
    const auto scaled = [](int width) { return qRound(width * textScale()); };
    const int phone = scaled(edge + 132);
    const int status = std::max(scaled(128), widestStatus() + gap);
    const int changed = std::max(scaled(72), widestClock() + gap);
    const int sid = scaled(isNarrow ? 0 : isWide ? 300 : 116);
    const int variable = scaled(96);
    const int message = isWide ? scaled(260) : 0;
    const int fixed = phone + status + changed + sid;
    const int variables = int(m_model->variables().size());
    const int shown = std::clamp((room - fixed - message) / variable, 0, variables);
    for (int section = 0; section < m_model->columnCount(); ++section)
        setColumnHidden(section, false); // what a section shows changes with the campaign
    for (int i = 0; i < variables; ++i) {
        setColumnHidden(1 + i, i >= shown);
        setColumnWidth(1 + i, variable);
    }
    const int left = room - fixed - shown * variable;
    setColumnWidth(m_model->sectionOf(Column::Phone), phone);
    setColumnWidth(m_model->sectionOf(Column::Status), status);
    setColumnWidth(m_model->sectionOf(Column::Changed), isNarrow ? changed + left : changed);
    setColumnWidth(m_model->sectionOf(Column::Sid), isWide ? sid : sid + left);
    setColumnHidden(m_model->sectionOf(Column::Sid), isNarrow);
    setColumnWidth(m_model->sectionOf(Column::Message), left);
    setColumnHidden(m_model->sectionOf(Column::Message), !isWide);
}

QAction* RecipientsTable::addDeed(const char* objectName, const QString& text, const QKeySequence& shortcut)
{
    auto* deed = new QAction(text, this);
    deed->setObjectName(QLatin1String(objectName));
    deed->setShortcut(shortcut);
    deed->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_deeds << deed;
    return deed;
}

void RecipientsTable::addDeeds()
{
    connect(addDeed("showTimeline", tr("Show timeline"), {}), &QAction::triggered, this, [this] {
        if (currentIndex().isValid())
            emit historyWanted(currentIndex());
    });
    connect(addDeed("copyPhone", tr("Copy phone"), QKeySequence::Copy), &QAction::triggered, this,
            [this] { copy(RecipientsModel::PhoneRole); });
    connect(addDeed("copySid", tr("Copy SID"), Qt::CTRL | Qt::SHIFT | Qt::Key_C), &QAction::triggered, this,
            [this] { copy(RecipientsModel::SidRole); });
    enableDeeds();
}

void RecipientsTable::enableDeeds()
{
    if (m_deeds.isEmpty() || !selectionModel())
        return;
    m_deeds[0]->setEnabled(currentIndex().isValid());
    for (QAction* copying : {m_deeds[1], m_deeds[2]})
        copying->setEnabled(selectionModel()->hasSelection());
}

void RecipientsTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    TableView::selectionChanged(selected, deselected);
    enableDeeds();
}

void RecipientsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    TableView::currentChanged(current, previous);
    enableDeeds();
    if (current.row() != previous.row())
        emit currentMoved(current);
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

void RecipientsTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (!selectionModel()->hasSelection())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_deeds);
    menu->insertSeparator(m_deeds[1]);
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
