#include "ui/campaigns/campaignstable.h"

#include "models/campaignsmodel.h"
#include "models/statuswords.h"
#include "ui/campaigns/campaigndelegate.h"
#include "ui/campaigns/celltooltip.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/tableheader.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace outbound
{

static constexpr int edge = 24;
static constexpr int gap = 12;
static constexpr int twoLines = 52;
static constexpr int narrow = 1000;
static constexpr int wide = 1600;

CampaignsTable::CampaignsTable(QAbstractItemModel* model, QWidget* parent)
    : TableView(parent),
      m_delegate(new CampaignDelegate(this))
{
    setObjectName(QStringLiteral("campaignsTable"));
    setAccessibleName(tr("Campaigns"));
    setModel(model);
    setItemDelegate(m_delegate);
    setRowHeight(twoLines * lineHeight(TypeRole::Body) / 20);
    setMargins(edge, gap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setTopLine(true);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    setSortingEnabled(true);
    sortByColumn(CampaignsModel::Created, Qt::DescendingOrder);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit opened(campaignOf(index)); });
    connect(m_delegate, &CampaignDelegate::renamed, this, &CampaignsTable::renamed);
    arrange();
}

CampaignId CampaignsTable::campaignOf(const QModelIndex& index) const
{
    return index.data(CampaignsModel::IdRole).toString();
}

std::vector<CampaignId> CampaignsTable::chosen() const
{
    std::vector<CampaignId> ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty() && isCurrentMarked() && currentIndex().isValid())
        rows << currentIndex();
    for (const QModelIndex& row : rows)
        ids.push_back(campaignOf(row));
    return ids;
}

QModelIndex CampaignsTable::indexOf(const CampaignId& id) const
{
    const QModelIndexList found =
        model()->match(model()->index(0, CampaignsModel::Name), CampaignsModel::IdRole, id, 1, Qt::MatchExactly);
    return found.value(0);
}

void CampaignsTable::choose(const CampaignId& id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index); // also when it was the current one before the rows moved
}

void CampaignsTable::sortAnew(int column)
{
    const bool again = header()->sortIndicatorSection() == column;
    const bool falls = again ? header()->sortIndicatorOrder() == Qt::AscendingOrder : column == CampaignsModel::Created;
    sortByColumn(column, falls ? Qt::DescendingOrder : Qt::AscendingOrder);
}

static const QList<std::pair<int, QString>>& orderWords()
{
    using Model = CampaignsModel;
    static const QList<std::pair<int, QString>> words{
        {Model::Name, QStringLiteral("name")},          {Model::Sender, QStringLiteral("sender")},
        {Model::Status, QStringLiteral("status")},      {Model::Source, QStringLiteral("source")},
        {Model::Progress, QStringLiteral("progress")},  {Model::Rate, QStringLiteral("rate")},
        {Model::TimeLeft, QStringLiteral("time_left")}, {Model::Delivered, QStringLiteral("delivered")},
        {Model::Failed, QStringLiteral("failed")},      {Model::Pending, QStringLiteral("pending")},
        {Model::Total, QStringLiteral("total")},        {Model::Created, QStringLiteral("created")}};
    return words;
}

QString CampaignsTable::order() const
{
    for (const auto& [column, word] : orderWords())
        if (column == header()->sortIndicatorSection())
            return header()->sortIndicatorOrder() == Qt::DescendingOrder ? u'-' + word : word;
    return {};
}

void CampaignsTable::setOrder(const QString& order)
{
    const bool falls = order.startsWith(u'-');
    for (const auto& [column, word] : orderWords())
        if (word == QStringView(order).mid(falls ? 1 : 0))
            sortByColumn(column, falls ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void CampaignsTable::editName(const CampaignId& id)
{
    if (const QModelIndex index = indexOf(id); index.isValid()) {
        scrollTo(index);
        edit(index);
    }
}

void CampaignsTable::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    arrange();
}

static int widestMoment()
{
    const QFontMetrics metrics(typeface(TypeRole::Body));
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, metrics.horizontalAdvance(CampaignsModel::startText(
                                      QDateTime(QDate(2026, month, 28), QTime(12, 0), Qt::UTC))));
    return widest;
}

static int widestStatus()
{
    int widest = 0;
    for (const CampaignStatus status :
         {CampaignStatus::Draft, CampaignStatus::Scheduled, CampaignStatus::Running, CampaignStatus::Paused,
          CampaignStatus::Done, CampaignStatus::Failed, CampaignStatus::Cancelled})
        widest = std::max(widest, badgeSize(statusWord(status)).width());
    return widest;
}

/// The name takes what the others leave.
void CampaignsTable::arrange()
{
    using Model = CampaignsModel;
    const int room = viewport()->width();
    const bool isWide = room >= wide;
    setColumnHidden(Model::Sender, !isWide);
    setColumnHidden(Model::Rate, !isWide);
    setColumnHidden(Model::TimeLeft, !isWide);
    setColumnHidden(Model::Source, room < narrow);
    m_delegate->setOneLine(isWide);
    m_delegate->setNamesSource(room < narrow);
    const std::pair<int, int> widths[] = {
        {Model::Sender, 204}, {Model::Status, 104},  {Model::Source, 88},         {Model::Progress, isWide ? 240 : 156},
        {Model::Rate, 80},    {Model::TimeLeft, 88}, {Model::Delivered, 76},      {Model::Failed, 64},
        {Model::Pending, 76}, {Model::Total, 68},    {Model::Created, 92 + edge},
    };
    const auto leastOf = [this](int column) {
        if (column == Model::Status)
            return widestStatus() + gap;
        return column == Model::Created ? widestMoment() + edge : header()->sectionSizeHint(column);
    };
    int left = room;
    for (const auto& [column, width] : widths) {
        const int scaled = qRound(width * textScale());
        setColumnWidth(column, std::max(scaled, leastOf(column)));
        if (!isColumnHidden(column))
            left -= columnWidth(column);
    }
    setColumnWidth(Model::Name, std::max(left, 160));
}

void CampaignsTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QRect row = visualRect(index.siblingAtColumn(CampaignsModel::Name));
    emit menuWanted(viewport()->mapToGlobal(byKey ? row.center() : event->pos()));
}

void CampaignsTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        return emit removalRefused(); // where it can be done these keys are an action's
    TableView::keyPressEvent(event);
}

bool CampaignsTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_isUnderPointer = event->type() == QEvent::Enter;
        emit inHandChanged();
    }
    if (event->type() != QEvent::ToolTip)
        return TableView::viewportEvent(event);
    showCellToolTip(*this, *static_cast<QHelpEvent*>(event));
    return true;
}

void CampaignsTable::focusInEvent(QFocusEvent* event)
{
    TableView::focusInEvent(event);
    emit inHandChanged();
}

void CampaignsTable::focusOutEvent(QFocusEvent* event)
{
    TableView::focusOutEvent(event);
    emit inHandChanged();
}

} // namespace outbound
