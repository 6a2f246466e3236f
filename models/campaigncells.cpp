// What the cells of the CampaignsModel say.
#include "models/campaignsmodel.h"

#include "models/figuretext.h"
#include "models/reasontext.h"
#include "models/statuswords.h"
#include "models/timetext.h"

#include <QLocale>

namespace outbound
{

QVariant CampaignsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= Rate ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Campaign");
    case Sender:
        return tr("From");
    case Status:
        return tr("Status");
    case Source:
        return tr("Source");
    case Progress:
        return tr("Progress");
    case Rate:
        return tr("Rate");
    case TimeLeft:
        return tr("Time left");
    case Delivered:
        return tr("Delivered");
    case Failed:
        return tr("Failed");
    case Pending:
        return tr("Pending");
    case Total:
        return tr("Total");
    default:
        return tr("Created");
    }
}

Qt::ItemFlags CampaignsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

QVariant CampaignsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const Campaign& campaign = row.summary.campaign;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return tr("%1 %2", "column, value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(row, index.column()));
    case SortRole:
        return sortValue(row, index.column());
    case IdRole:
        return campaign.id;
    case StatusRole:
        return int(campaign.status);
    case SourceRole:
        return int(campaign.source);
    case CountsRole:
        return QVariant::fromValue(row.summary.counts);
    case SecondLineRole:
        if (index.column() == Name)
            return campaign.fromNumber.isEmpty() ? tr("No number yet") : sendersText(campaign.senders());
        if (campaign.status != CampaignStatus::Scheduled)
            return clockText(campaign.createdAt);
        return tr("%1 %2", "weekday, time")
            .arg(scheduleDateText(campaign.scheduledAt, campaign.scheduleZone, QStringLiteral("ddd")),
                 scheduleClockText(campaign.scheduledAt, campaign.scheduleZone));
    case LeadRole:
        return lead(row);
    default:
        return {};
    }
}

QString CampaignsModel::text(const Row& row, int column) const
{
    const auto& [campaign, counts] = row.summary;
    switch (column) {
    case Name:
        return campaign.name;
    case Sender:
        return campaign.fromNumber.isEmpty() ? tr("No number yet") : sendersText(campaign.senders());
    case Status:
        return statusWord(campaign.status);
    case Source:
        return sourceName(campaign.source);
    case Progress:
        return caption(row);
    case Rate:
        return campaign.status == CampaignStatus::Running ? tr("%1/min").arg(row.outlook.perMinute) : QString();
    case TimeLeft:
        return row.outlook.left ? durationText(*row.outlook.left) : QString();
    case Delivered:
        return countText(counts.deliveredCount());
    case Failed:
        return countText(counts.failedCount());
    case Pending:
        return countText(counts.pendingCount());
    case Total:
        return countText(counts.totalCount());
    default:
        if (campaign.status != CampaignStatus::Scheduled)
            return dayText(campaign.createdAt, m_clock.now());
        return startText(campaign.scheduledAt, campaign.scheduleZone);
    }
}

QString CampaignsModel::startText(const QDateTime& at, const QString& zone)
{
    //: "d MMM" is the format of a date: day and month in the language's order
    return tr("Starts %1").arg(scheduleDateText(at, zone, tr("d MMM")));
}

QString CampaignsModel::caption(const Row& row) const
{
    const auto& [campaign, counts] = row.summary;
    switch (campaign.status) {
    case CampaignStatus::Draft:
        if (campaign.messageTemplate.trimmed().isEmpty())
            return tr("Message is empty");
        if (counts.totalCount() == 0)
            return tr("Nobody to send to");
        return campaign.statusReason.isEmpty() ? tr("%1 ready").arg(countText(counts.totalCount()))
                                               : reasonText(campaign.statusReason); // it missed its time
    case CampaignStatus::Scheduled: {
        QStringList parts{tr("%1 ready").arg(countText(counts.totalCount()))};
        if (const QString zone = otherZoneText(campaign.scheduleZone); !zone.isEmpty())
            parts << zone;
        return parts.join(QStringLiteral(" · "));
    }
    case CampaignStatus::Running: {
        QStringList parts{lead(row)};
        if (row.outlook.left)
            parts << tr("%1 left").arg(durationText(*row.outlook.left));
        return parts.join(QStringLiteral(" · "));
    }
    case CampaignStatus::Paused: {
        QStringList parts{shareText(counts.submittedCount(), counts.totalCount())};
        parts << (campaign.statusReason.isEmpty() ? tr("paused by you") : reasonText(campaign.statusReason));
        return parts.join(QStringLiteral(" · "));
    }
    case CampaignStatus::Done:
        return tr("%1 delivered").arg(shareText(counts.deliveredCount(), counts.totalCount()));
    case CampaignStatus::Failed:
        return tr("None accepted");
    case CampaignStatus::Cancelled:
        break;
    }
    return counts.pending == 0 ? tr("All were sent") : tr("%1 never sent").arg(countText(counts.pending));
}

QString CampaignsModel::lead(const Row& row) const
{
    if (row.summary.campaign.status != CampaignStatus::Running)
        return {};
    return row.outlook.perMinute == 0 && row.summary.counts.submittedCount() == 0
               ? tr("Starting")
               : tr("%1/min").arg(countText(row.outlook.perMinute));
}

QVariant CampaignsModel::sortValue(const Row& row, int column) const
{
    const auto& [campaign, counts] = row.summary;
    switch (column) {
    case Sender:
        return campaign.senders().join(u' ');
    case Status:
        return int(campaign.status);
    case Source:
        return int(campaign.source);
    case Progress:
        return counts.totalCount() == 0 ? 0.0 : double(counts.submittedCount()) / counts.totalCount();
    case Rate:
        return row.outlook.perMinute;
    case TimeLeft:
        return qint64(row.outlook.left.value_or(std::chrono::seconds(0)).count());
    case Delivered:
        return counts.deliveredCount();
    case Failed:
        return counts.failedCount();
    case Pending:
        return counts.pendingCount();
    case Total:
        return counts.totalCount();
    case Created:
        return campaign.createdAt;
    default:
        return text(row, column);
    }
}

} // namespace outbound
