#include "models/numberfilter.h"

#include "models/numbersmodel.h"

namespace outbound
{

void NumberFilter::setNeedle(const QString& needle)
{
    m_needle = needle.simplified();
    invalidateFilter();
}

bool NumberFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex number = sourceModel()->index(row, 0, parent);
    return number.data(NumbersModel::PhoneRole).toString().contains(QString(m_needle).remove(u' ')) ||
           number.data(NumbersModel::NameRole).toString().contains(m_needle, Qt::CaseInsensitive);
}

} // namespace outbound
