#include "models/recipientsmodel.h"

#include "engine/domain/messagetemplate.h"
#include "engine/logging.h"

#include <algorithm>
#include <iterator>

namespace outbound
{

static constexpr int blockSize = 64;

RecipientsModel::RecipientsModel(StoreReader& reader, QObject* parent) : QAbstractTableModel(parent), m_reader(reader)
{
}

void RecipientsModel::setCampaign(const CampaignId& id, const QString& messageTemplate)
{
    beginResetModel();
    m_campaign = id;
    m_filter = CountFilter::All;
    m_cause.reset();
    m_seen.clear();
    m_ids = readIds();
    readVariables(messageTemplate);
    endResetModel();
}

void RecipientsModel::setOver(bool over)
{
    if (over == m_over)
        return;
    m_over = over;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecipientsModel::setFilter(CountFilter filter)
{
    m_filter = filter;
    m_cause.reset();
    reload();
}

void RecipientsModel::setCause(const FailureCause& cause)
{
    m_cause = cause;
    reload();
}

void RecipientsModel::setNeedle(const QString& needle)
{
    m_needle = needle.trimmed();
    reload();
}

void RecipientsModel::reload()
{
    beginResetModel();
    m_ids = readIds();
    endResetModel();
}

std::vector<RecipientId> RecipientsModel::readIds()
{
    if (m_campaign.isEmpty())
        return {};
    auto ids = m_cause ? m_reader.recipientsFailedBy(m_campaign, *m_cause, m_needle)
                       : m_reader.recipientIds(m_campaign, m_filter, m_needle);
    if (ids)
        return std::move(*ids);
    qCWarning(lcStore) << "recipients not read:" << ids.error().detail;
    return m_ids;
}

/// Those of the template first, then the others by name. An audience has the same variables in all rows, so the first
/// block knows them.
void RecipientsModel::readVariables(const QString& messageTemplate)
{
    m_variables = MessageTemplate(messageTemplate).variableNames();
    QSet<QString> others;
    for (int row = 0; row < std::min(rowCount(), blockSize); ++row)
        if (const Recipient* known = recipient(row))
            for (auto entry = known->variables.cbegin(); entry != known->variables.cend(); ++entry)
                if (!m_variables.contains(entry.key()))
                    others.insert(entry.key());
    QStringList rest(others.begin(), others.end());
    rest.sort();
    m_variables += rest;
}

void RecipientsModel::refresh(const StoreChanges& changes)
{
    if (!changes.campaigns.contains(m_campaign))
        return;
    for (RecipientId id : changes.recipients)
        m_seen.remove(id);
    if (changes.everybody)
        m_seen.clear();
    if (m_filter != CountFilter::All || m_cause)
        changeRowsTo(readIds());
    if (changes.everybody && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else
        tell(changes.recipients);
}

void RecipientsModel::changeRowsTo(const std::vector<RecipientId>& ids)
{
    removeMissing(ids);
    insertFrom(ids);
}

void RecipientsModel::removeMissing(const std::vector<RecipientId>& ids)
{
    const auto isMissing = [&](RecipientId id) { return !std::binary_search(ids.begin(), ids.end(), id); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!isMissing(m_ids[size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && isMissing(m_ids[size_t(first - 1)]))
            --first;
        beginRemoveRows({}, first, last);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

/// `ids` holds all rows that are there, so what differs at a place is new there.
void RecipientsModel::insertFrom(const std::vector<RecipientId>& ids)
{
    for (size_t first = 0; first < ids.size(); ++first) {
        if (first < m_ids.size() && m_ids[first] == ids[first])
            continue;
        const auto end = first == m_ids.size()
                             ? ids.end()
                             : std::lower_bound(ids.begin() + qptrdiff(first), ids.end(), m_ids[first]);
        const auto begin = ids.begin() + qptrdiff(first);
        const int count = int(end - begin);
        beginInsertRows({}, int(first), int(first) + count - 1);
        m_ids.insert(m_ids.begin() + qptrdiff(first), begin, end);
        endInsertRows();
        first += size_t(count) - 1;
    }
}

void RecipientsModel::tell(const QSet<RecipientId>& changed)
{
    std::vector<int> rows;
    for (RecipientId id : changed) {
        const auto place = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        if (place != m_ids.end() && *place == id)
            rows.push_back(int(place - m_ids.begin()));
    }
    std::sort(rows.begin(), rows.end());
    for (size_t i = 0; i < rows.size(); ++i) {
        const int first = rows[i];
        while (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1)
            ++i;
        emit dataChanged(index(first, 0), index(rows[i], columnCount() - 1));
    }
}

const Recipient* RecipientsModel::recipient(int row) const
{
    const RecipientId id = m_ids[size_t(row)];
    if (const Recipient* seen = m_seen.object(id))
        return seen;
    std::vector<RecipientId> wanted;
    const int first = row - row % blockSize;
    for (int i = first; i < std::min(first + blockSize, rowCount()); ++i)
        if (!m_seen.contains(m_ids[size_t(i)]))
            wanted.push_back(m_ids[size_t(i)]);
    auto read = m_reader.recipients(wanted);
    if (!read) {
        qCWarning(lcStore) << "recipients not read:" << read.error().detail;
        return nullptr;
    }
    for (Recipient& one : *read)
        m_seen.insert(one.id, new Recipient(std::move(one)));
    return m_seen.object(id);
}

int RecipientsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

} // namespace outbound
