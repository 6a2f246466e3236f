#include "models/campaignfilter.h"

#include "models/campaignsmodel.h"

#include <utility>

namespace outbound
{

CampaignFilter::CampaignFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CampaignsModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void CampaignFilter::setSourceModel(QAbstractItemModel* model)
{
    QSortFilterProxyModel::setSourceModel(model);
    const auto note = [this] { m_isStale = true; };
    connect(model, &QAbstractItemModel::dataChanged, this, note);
    connect(model, &QAbstractItemModel::rowsInserted, this, note);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_known.clear(); });
}

void CampaignFilter::setStatus(std::optional<CampaignStatus> status)
{
    m_status = status;
    admit();
}

void CampaignFilter::setSource(std::optional<CampaignSource> source)
{
    m_source = source;
    admit();
}

void CampaignFilter::setNeedle(const QString& needle)
{
    m_needle = needle.simplified();
    admit();
}

void CampaignFilter::setHeld(bool held)
{
    if (held == std::exchange(m_isHeld, held))
        return;
    rememberAll();
    setDynamicSortFilter(!held);
    if (!held && std::exchange(m_isStale, false))
        invalidate();
}

void CampaignFilter::admit()
{
    rememberAll();
    m_isStale = false;
    invalidate();
}

void CampaignFilter::rememberAll()
{
    m_known.clear();
    for (int row = 0; m_isHeld && sourceModel() && row < sourceModel()->rowCount(); ++row)
        m_known.insert(idAt(row));
}

int CampaignFilter::waitingCount() const
{
    int waiting = 0;
    for (int row = 0; m_isHeld && row < sourceModel()->rowCount(); ++row)
        waiting += isAskedFor(row) && !m_known.contains(idAt(row)) ? 1 : 0;
    return waiting;
}

CampaignId CampaignFilter::idAt(int row) const
{
    return sourceModel()->index(row, 0).data(CampaignsModel::IdRole).toString();
}

bool CampaignFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return isAskedFor(row) && (!m_isHeld || m_known.contains(idAt(row)));
}

bool CampaignFilter::isAskedFor(int row) const
{
    const QModelIndex name = sourceModel()->index(row, CampaignsModel::Name);
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
