#include "models/campaignsmodel.h"

#include "engine/logging.h"

#include <algorithm>

namespace outbound
{

CampaignsModel::CampaignsModel(StoreReader& reader, Clock& clock, QObject* parent)
    : QAbstractTableModel(parent),
      m_reader(reader),
      m_clock(clock)
{
}

void CampaignsModel::setAccount(const AccountSid& account)
{
    m_account = account;
    reload();
}

void CampaignsModel::reload()
{
    auto summaries = m_reader.campaigns(m_account);
    if (!summaries)
        qCWarning(lcStore) << "campaigns not read:" << summaries.error().detail;
    beginResetModel();
    m_rows.clear();
    readPaces();
    if (summaries)
        for (CampaignSummary& summary : *summaries)
            m_rows.push_back({std::move(summary), {}});
    for (Row& row : m_rows)
        readOutlook(row);
    endResetModel();
}

void CampaignsModel::refresh(const StoreChanges& changes)
{
    if (changes.numbers)
        readPaces();
    bool moved = changes.numbers;
    for (const CampaignId& id : changes.campaigns)
        moved |= refreshCampaign(id);
    if (moved)
        refreshOutlooks(); // once, also for a hundred new ones
}

bool CampaignsModel::refreshCampaign(const CampaignId& id)
{
    auto summary = m_reader.campaign(id);
    const int row = rowOf(id);
    if (!summary && summary.error().code != ErrorCode::CampaignNotFound) {
        qCWarning(lcStore) << "campaign not read:" << summary.error().detail;
        return false;
    }
    if (!summary || summary->campaign.account != m_account) {
        if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
        return false;
    }
    if (row < 0) {
        const int place = placeOf(summary->campaign);
        beginInsertRows({}, place, place);
        m_rows.insert(m_rows.begin() + place, Row{std::move(*summary), {}});
        endInsertRows();
        return true;
    }
    const bool moved = m_rows[size_t(row)].summary.campaign.status != summary->campaign.status;
    m_rows[size_t(row)].summary = std::move(*summary);
    told(row);
    return moved;
}

void CampaignsModel::refreshOutlooks()
{
    for (int row = 0; row < rowCount(); ++row)
        if (readOutlook(m_rows[size_t(row)]))
            told(row);
}

bool CampaignsModel::readOutlook(Row& row)
{
    Outlook outlook;
    const Campaign& campaign = row.summary.campaign;
    if (campaign.status == CampaignStatus::Running) {
        auto progress = m_reader.progress(campaign.id, m_clock.now());
        if (!progress) {
            qCWarning(lcStore) << "progress not read:" << progress.error().detail;
            return false;
        }
        std::vector<int> others;
        for (const Row& other : m_rows)
            if (&other != &row && other.summary.campaign.status == CampaignStatus::Running &&
                other.summary.campaign.fromNumber == campaign.fromNumber)
                others.push_back(other.outlook.pendingSegments);
        outlook = outlookOf(*progress, m_paces.value(campaign.fromNumber), others);
    }
    return std::exchange(row.outlook, outlook) != outlook;
}

void CampaignsModel::readPaces()
{
    auto numbers = m_reader.numbers(m_account);
    if (!numbers) {
        qCWarning(lcStore) << "numbers not read:" << numbers.error().detail;
        return;
    }
    m_paces.clear();
    for (const SendingNumber& number : *numbers)
        m_paces.insert(number.phone, number.mps);
}

const CampaignSummary* CampaignsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)].summary : nullptr;
}

const CampaignSummary* CampaignsModel::find(const CampaignId& id) const
{
    return at(rowOf(id));
}

int CampaignsModel::countOf(CampaignStatus status) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [&](const Row& row) { return row.summary.campaign.status == status; }));
}

std::optional<std::chrono::seconds> CampaignsModel::longestLeft() const
{
    std::optional<std::chrono::seconds> longest;
    for (const Row& row : m_rows)
        if (row.outlook.left && (!longest || *row.outlook.left > *longest))
            longest = row.outlook.left;
    return longest;
}

int CampaignsModel::rowOf(const CampaignId& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.summary.campaign.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CampaignsModel::placeOf(const Campaign& campaign) const
{
    const auto place = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        const Campaign& other = row.summary.campaign;
        return other.createdAt < campaign.createdAt ||
               (other.createdAt == campaign.createdAt && other.id > campaign.id);
    });
    return int(place - m_rows.begin());
}

void CampaignsModel::told(int row)
{
    emit dataChanged(index(row, 0), index(row, columns - 1));
}

int CampaignsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CampaignsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

} // namespace outbound
