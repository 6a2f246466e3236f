#include "ui/newcampaign/furthernumbers.h"

#include "models/numbersmodel.h"

namespace outbound
{

void FurtherNumbers::setFirst(const QString& phone)
{
    if (phone == m_first)
        return;
    m_first = phone;
    const bool wasChosen = m_chosen.removeAll(phone) > 0;
    invalidateFilter();
    if (wasChosen)
        emit chosenChanged();
}

void FurtherNumbers::choose(const QStringList& phones)
{
    m_chosen = phones;
    m_chosen.removeAll(m_first);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit chosenChanged();
}

QStringList FurtherNumbers::chosen() const
{
    QStringList phones;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) {
        const QString phone = sourceModel()->index(row, 0).data(NumbersModel::PhoneRole).toString();
        if (m_chosen.contains(phone))
            phones << phone;
    }
    return phones;
}

int FurtherNumbers::available() const
{
    return sourceModel() ? sourceModel()->rowCount() - (m_first.isEmpty() ? 0 : 1) : 0;
}

Qt::ItemFlags FurtherNumbers::flags(const QModelIndex& index) const
{
    return NumberFilter::flags(index) | Qt::ItemIsUserCheckable;
}

QVariant FurtherNumbers::data(const QModelIndex& index, int role) const
{
    if (role != Qt::CheckStateRole)
        return NumberFilter::data(index, role);
    const bool isChosen = m_chosen.contains(data(index, NumbersModel::PhoneRole).toString());
    return int(isChosen ? Qt::Checked : Qt::Unchecked);
}

bool FurtherNumbers::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    const QString phone = data(index, NumbersModel::PhoneRole).toString();
    m_chosen.removeAll(phone);
    if (value.toInt() == Qt::Checked)
        m_chosen << phone;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

bool FurtherNumbers::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return sourceModel()->index(row, 0, parent).data(NumbersModel::PhoneRole) != m_first &&
           NumberFilter::filterAcceptsRow(row, parent);
}

} // namespace outbound
