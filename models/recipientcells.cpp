// What the cells of the RecipientsModel say.
#include "models/recipientsmodel.h"

#include "models/figuretext.h"
#include "models/reasontext.h"
#include "models/statuswords.h"
#include "models/timetext.h"

namespace outbound
{

static constexpr int columnsBesideVariables = 5;

int RecipientsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsBesideVariables + int(m_variables.size());
}

RecipientsModel::Column RecipientsModel::columnAt(int section) const
{
    if (section == 0)
        return Column::Phone;
    const int behind = section - 1 - int(m_variables.size());
    return behind < 0 ? Column::Variable : static_cast<Column>(int(Column::Status) + behind);
}

int RecipientsModel::sectionOf(Column column) const
{
    if (column <= Column::Variable)
        return int(column);
    return 1 + int(m_variables.size()) + int(column) - int(Column::Status);
}

QVariant RecipientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (columnAt(section)) {
    case Column::Phone:
        return tr("Phone");
    case Column::Variable:
        return m_variables[section - 1];
    case Column::Status:
        return tr("Status");
    case Column::Changed:
        return tr("Changed");
    case Column::Sid:
        return tr("SID or cause");
    case Column::Message:
        break;
    }
    return tr("Message");
}

QVariant RecipientsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return m_ids[size_t(index.row())];
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && (role < StatusRole || role > ErrorRole))
        return {};
    const Recipient* one = recipient(index.row());
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*one, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1 %2", "column, value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(*one, index.column()));
    case StatusRole:
        return int(one->status);
    case InDoubtRole:
        return one->inDoubt;
    case PhoneRole:
        return one->phone;
    case SidRole:
        return one->twilioSid;
    default:
        return reasonText(one->errorMessage);
    }
}

QString RecipientsModel::text(const Recipient& recipient, int section) const
{
    switch (columnAt(section)) {
    case Column::Phone:
        return phoneText(recipient.phone);
    case Column::Variable:
        return recipient.variables.value(m_variables[section - 1]);
    case Column::Status:
        return statusWord(recipient.status, recipient.inDoubt);
    case Column::Changed:
        return recipient.status == MessageStatus::Pending ? QString() : clockSecondsText(recipient.changedAt);
    case Column::Sid:
        if (recipient.inDoubt)
            return tr("In doubt, asking Twilio");
        if (recipient.status == MessageStatus::Pending)
            return m_over ? tr("Never sent") : tr("Waiting");
        if (recipient.status == MessageStatus::Queued)
            return tr("With Twilio");
        if (!recipient.errorMessage.isEmpty())
            return reasonText(recipient.errorMessage);
        return recipient.twilioSid;
    case Column::Message:
        break;
    }
    return recipient.renderedMessage;
}

} // namespace outbound
