#include "models/numbersmodel.h"

#include "engine/phone/phonenumber.h"
#include "models/pacesmodel.h"

namespace outbound
{

QString paceText(double mps)
{
    if (mps == 1)
        return NumbersModel::tr("1 segment/s");
    return NumbersModel::tr("%1 segments/s").arg(mpsText(mps));
}

void NumbersModel::setNumbers(std::vector<SendingNumber> numbers)
{
    beginResetModel();
    m_numbers = std::move(numbers);
    endResetModel();
}

int NumbersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

QVariant NumbersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SendingNumber& number = m_numbers[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return spacedPhone(number.phone);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(spacedPhone(number.phone), paceText(number.mps));
    case PhoneRole:
        return number.phone;
    case MpsRole:
        return number.mps;
    case PaceRole:
        return paceText(number.mps);
    case NameRole:
        return number.friendlyName;
    default:
        return {};
    }
}

} // namespace outbound
