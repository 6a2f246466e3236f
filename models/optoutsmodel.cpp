#include "models/optoutsmodel.h"

#include "engine/logging.h"
#include "models/figuretext.h"
#include "models/timetext.h"

#include <algorithm>

namespace outbound
{

OptOutsModel::OptOutsModel(StoreReader& reader, QObject* parent) : QAbstractTableModel(parent), m_reader(reader) {}

void OptOutsModel::read(const AccountSid& account)
{
    auto optOuts = m_reader.optOuts(account);
    if (!optOuts) {
        qCWarning(lcStore) << "opt-outs not read:" << optOuts.error().detail;
        return;
    }
    const auto same = [](const OptOut& one, const OptOut& other) {
        return one.phone == other.phone && one.createdAt == other.createdAt;
    };
    if (std::ranges::equal(*optOuts, m_all, same))
        return;
    m_all = std::move(*optOuts);
    QSet<QString> there;
    for (const OptOut& optOut : m_all)
        if (m_withheld.contains(optOut.phone))
            there << optOut.phone;
    m_withheld = there;
    show();
}

void OptOutsModel::setNeedle(const QString& needle)
{
    m_needle = needle.simplified();
    show();
}

void OptOutsModel::withhold(const QStringList& phones)
{
    m_withheld = {phones.begin(), phones.end()};
    show();
}

void OptOutsModel::show()
{
    const QString digits = QString(m_needle).remove(u' ');
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < int(m_all.size()); ++i) {
        const OptOut& optOut = m_all[size_t(i)];
        if (!m_withheld.contains(optOut.phone) &&
            (optOut.phone.contains(digits) || optOut.reason.contains(m_needle, Qt::CaseInsensitive)))
            m_shown.push_back(i);
    }
    endResetModel();
}

int OptOutsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int OptOutsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString OptOutsModel::text(const OptOut& optOut, int column) const
{
    switch (column) {
    case Number:
        return phoneText(optOut.phone);
    case Reason:
        return optOut.reason;
    default:
        return momentText(optOut.createdAt, QDateTime::currentDateTimeUtc());
    }
}

QVariant OptOutsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OptOut& optOut = m_all[size_t(m_shown[size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        return text(optOut, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return tr("%1 %2", "column, value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(optOut, index.column()));
    case PhoneRole:
        return optOut.phone;
    default:
        return {};
    }
}

QVariant OptOutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Reason:
        return tr("Reason");
    default:
        return tr("Since");
    }
}

} // namespace outbound
