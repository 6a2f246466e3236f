#include "models/campaignfilter.h"

#include "models/campaignsmodel.h"

namespace outbound
{

CampaignFilter::CampaignFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CampaignsModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void CampaignFilter::setStatus(std::optional<CampaignStatus> status)
{
    m_status = status;
    invalidateFilter();
}

void CampaignFilter::setSource(std::optional<CampaignSource> source)
{
    m_source = source;
    invalidateFilter();
}

void CampaignFilter::setNeedle(const QString& needle)
{
    m_needle = needle.simplified();
    invalidateFilter();
}

bool CampaignFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex name = sourceModel()->index(row, CampaignsModel::Name, parent);
    if (m_status && name.data(CampaignsModel::StatusRole).toInt() != int(*m_status))
        return false;
    if (m_source && name.data(CampaignsModel::SourceRole).toInt() != int(*m_source))
        return false;
    if (m_needle.isEmpty() || name.data().toString().contains(m_needle, Qt::CaseInsensitive))
        return true;
    const QString senders = name.siblingAtColumn(CampaignsModel::Sender).data(CampaignsModel::SortRole).toString();
    return senders.contains(QString(m_needle).remove(QLatin1Char(' '))) ||
           name.data(CampaignsModel::IdRole).toString().contains(m_needle);
}

} // namespace outbound
