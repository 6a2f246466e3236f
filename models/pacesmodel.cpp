#include "models/pacesmodel.h"

#include "engine/logging.h"
#include "models/figuretext.h"
#include "models/statuswords.h"

#include <QLocale>

#include <algorithm>

namespace outbound
{

QString mpsText(double mps)
{
    return QLocale().toString(mps, 'f', QLocale::FloatingPointShortest);
}

PacesModel::PacesModel(StoreReader& reader, QObject* parent) : QAbstractTableModel(parent), m_reader(reader) {}

void PacesModel::read(const AccountSid& account)
{
    auto numbers = m_reader.numbers(account);
    const auto campaigns = m_reader.findCampaigns();
    if (!numbers || !campaigns) {
        qCWarning(lcStore) << "numbers not read:" << (numbers ? campaigns.error() : numbers.error()).detail;
        return;
    }
    m_sending.clear();
    for (const Campaign& campaign : *campaigns)
        if (campaign.account == account && campaign.status == CampaignStatus::Running)
            for (const QString& sender : campaign.senders())
                m_sending[sender] << campaign.name;

    const auto samePhone = [](const SendingNumber& one, const SendingNumber& other) {
        return one.phone == other.phone;
    };
    const bool same = std::ranges::equal(*numbers, m_numbers, samePhone);
    if (!same)
        beginResetModel();
    m_numbers = std::move(*numbers);
    if (!same)
        endResetModel();
    else if (!m_numbers.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int PacesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int PacesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags PacesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Pace ? flags | Qt::ItemIsEditable : flags;
}

QString PacesModel::text(const SendingNumber& number, int column) const
{
    const QStringList sending = m_sending.value(number.phone);
    const double usual = defaultMps(number.phone);
    switch (column) {
    case Number:
        return phoneText(number.phone);
    case Name:
        return number.friendlyName;
    case Kind:
        return kindWord(kindOf(number.phone));
    case Pace:
        return mpsText(number.mps);
    case Reset:
        return number.mps == usual ? QString() : tr("Reset to %1").arg(mpsText(usual));
    default:
        if (sending.isEmpty())
            return tr("Ready");
        return sending.size() == 1 ? tr("Sending %1", "name of a campaign").arg(sending.front())
                                   : tr("Sending %Ln campaigns", nullptr, int(sending.size()));
    }
}

QVariant PacesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SendingNumber& number = m_numbers[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(number, index.column());
    case Qt::EditRole:
        return index.column() == Pace ? QVariant(number.mps) : text(number, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        if (const QString said = text(number, index.column()); index.column() == Reset)
            return said.isEmpty() ? tr("At its usual pace") : said;
        return tr("%1 %2", "column, value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(number, index.column()));
    case PhoneRole:
        return number.phone;
    case NameRole:
        return number.friendlyName;
    case DefaultRole:
        return defaultMps(number.phone);
    case SendingRole:
        return m_sending.value(number.phone);
    default:
        return {};
    }
}

QVariant PacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == State ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Pace:
        return tr("Segments a second");
    case Reset:
        return QString();
    default:
        return tr("Now");
    }
}

} // namespace outbound
