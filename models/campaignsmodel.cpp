#include "models/campaignsmodel.h"

#include "engine/logging.h"

#include <algorithm>

namespace outbound
{

static constexpr int costOfACampaign = 400; ///< of reading its row, in recipients counted

CampaignsModel::CampaignsModel(StoreReader& reader, Clock& clock, QObject* parent)
    : QAbstractTableModel(parent),
      m_reader(reader),
      m_clock(clock),
      m_readOn(clock, [this] { readAwaited(); })
{
}

void CampaignsModel::setAccount(const AccountSid& account)
{
    beginResetModel();
    m_account = account;
    m_rows.clear();
    m_awaited.clear();
    m_isAwaited.clear();
    m_midnight = m_clock.now().toLocalTime().date().startOfDay();
    readPaces();
    readDeleted();
    endResetModel();
    m_isRead = false;
    m_trouble.reset();
    const auto ids = m_reader.campaignIds(account);
    if (!ids) {
        qCWarning(lcStore) << "campaigns not read:" << ids.error().detail;
        m_trouble = ids.error();
    } else
        for (const CampaignId& id : *ids)
            await(id);
    readAwaited();
}

void CampaignsModel::refresh(const StoreChanges& changes)
{
    if (changes.numbers) {
        readPaces();
        m_moved = true;
    }
    for (const CampaignId& id : changes.campaigns)
        await(id);
    if (!m_readOn.isSet())
        readAwaited();
}

void CampaignsModel::await(const CampaignId& id)
{
    if (m_isAwaited.contains(id))
        return;
    m_isAwaited.insert(id);
    m_awaited.enqueue(id);
}

void CampaignsModel::readAwaited()
{
    m_readOn.cancel();
    for (int read = 0; read < recipientsAtOnce && !m_awaited.isEmpty();) {
        const CampaignId id = m_awaited.dequeue();
        m_isAwaited.remove(id);
        m_moved |= refreshCampaign(id);
        read += costOfACampaign + recipientsOf(id);
    }
    if (m_awaited.isEmpty() && std::exchange(m_deletedChanged, false))
        readDeleted();
    if (m_awaited.isEmpty() && std::exchange(m_moved, false))
        refreshOutlooks(); // once, also for a hundred new ones
    m_isRead |= m_awaited.isEmpty();
    if (!m_awaited.isEmpty())
        m_readOn.set(pause);
}

int CampaignsModel::recipientsOf(const CampaignId& id) const
{
    const CampaignSummary* known = find(id);
    return known ? known->counts.totalCount() : 0;
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
        m_deletedChanged |= !summary;
        if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
        return false;
    }
    Row now;
    now.summary = std::move(*summary);
    if (auto messages = m_reader.messagesSince(id, m_midnight))
        now.messagesToday = *messages;
    if (auto accepted = m_reader.acceptedSince(id, m_midnight))
        now.acceptedToday = *accepted;
    if (now.summary.campaign.status == CampaignStatus::Running)
        if (auto sampled = m_reader.segmentsPerMessage(id))
            now.segmentsPerMessage = *sampled;
    if (row < 0) {
        m_deletedChanged = true; // it may have been among them
        const int place = placeOf(now.summary.campaign);
        beginInsertRows({}, place, place);
        m_rows.insert(m_rows.begin() + place, std::move(now));
        endInsertRows();
        return true;
    }
    Row& known = m_rows[size_t(row)];
    const bool moved = known.summary.campaign.status != now.summary.campaign.status;
    now.outlook = known.outlook;
    known = std::move(now);
    told(row);
    return moved;
}

void CampaignsModel::readDeleted()
{
    if (const auto messages = m_reader.messagesOfDeletedSince(m_account, m_midnight))
        m_deletedMessagesToday = *messages;
    if (const auto accepted = m_reader.acceptedOfDeletedSince(m_account, m_midnight))
        m_deletedAcceptedToday = *accepted;
}

void CampaignsModel::beginDay()
{
    const QDateTime midnight = m_clock.now().toLocalTime().date().startOfDay();
    if (midnight == std::exchange(m_midnight, midnight))
        return;
    for (const Row& row : m_rows)
        await(row.summary.campaign.id);
    readDeleted();
    if (!m_readOn.isSet())
        readAwaited();
}

TodayFigures CampaignsModel::today() const
{
    TodayFigures today;
    today.sent = m_deletedMessagesToday;
    today.delivered = m_deletedAcceptedToday.delivered;
    today.answered = m_deletedAcceptedToday.delivered + m_deletedAcceptedToday.failedCount();
    for (const Row& row : m_rows) {
        const auto& [campaign, counts] = row.summary;
        const CampaignCounts& accepted = row.acceptedToday;
        today.sent += row.messagesToday;
        today.delivered += accepted.delivered;
        today.answered += accepted.delivered + accepted.failedCount();
        today.running += campaign.status == CampaignStatus::Running ? 1 : 0;
        if (campaign.status == CampaignStatus::Scheduled &&
            (today.nextScheduled.isNull() || campaign.scheduledAt < today.nextScheduled)) {
            today.nextScheduled = campaign.scheduledAt;
            today.nextScheduledZone = campaign.scheduleZone;
            today.nextScheduledPeople = counts.totalCount();
        }
    }
    return today;
}

void CampaignsModel::refreshOutlooks()
{
    beginDay();
    auto rates = m_reader.rates(m_account, m_clock.now());
    if (!rates) {
        qCWarning(lcStore) << "rates not read:" << rates.error().detail;
        return;
    }
    SenderTurns turns(m_paces);
    for (const Row& row : m_rows)
        if (row.summary.campaign.status == CampaignStatus::Running)
            turns.add(row.summary.campaign.senders(), pendingSegments(row));
    for (int i = 0; i < rowCount(); ++i) {
        Row& row = m_rows[size_t(i)];
        const Campaign& campaign = row.summary.campaign;
        Outlook outlook;
        if (campaign.status == CampaignStatus::Running)
            outlook = outlookOf({rates->value(campaign.id), pendingSegments(row)}, campaign.senders(), turns);
        if (std::exchange(row.outlook, outlook) != outlook)
            told(i);
    }
}

int CampaignsModel::pendingSegments(const Row& row)
{
    return qRound(row.segmentsPerMessage * row.summary.counts.pending);
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
