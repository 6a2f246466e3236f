#include "ui/palette/findingsmodel.h"

#include "models/statuswords.h"
#include "ui/widgets/keycap.h"

namespace outbound
{

void FindingsModel::setGroups(const QList<FindingGroup>& groups)
{
    beginResetModel();
    m_rows.clear();
    for (const FindingGroup& group : groups) {
        if (group.findings.isEmpty())
            continue;
        m_rows.append({true, {group.name}});
        for (const Finding& finding : group.findings)
            m_rows.append({false, finding});
    }
    endResetModel();
}

const Finding* FindingsModel::at(const QModelIndex& index) const
{
    return index.isValid() && !m_rows[index.row()].isGroup ? &m_rows[index.row()].finding : nullptr;
}

int FindingsModel::firstFinding() const
{
    return m_rows.isEmpty() ? -1 : 1; // behind the name of its group
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.finding.title;
    case IsGroupRole:
        return row.isGroup;
    default:
        return row.isGroup ? QVariant() : data(row.finding, role);
    }
}

QVariant FindingsModel::data(const Finding& finding, int role) const
{
    switch (role) {
    case Qt::DecorationRole:
        return finding.icon;
    case NoteRole:
        return finding.note;
    case KeysRole: {
        QVariantList keys;
        for (const QKeySequence& one : finding.keys)
            keys << keyNames(one);
        return keys;
    }
    case StatusRole:
        return finding.status ? QVariant(int(*finding.status)) : QVariant();
    case LettersRole:
        return QVariant::fromValue(finding.letters);
    case Qt::AccessibleTextRole: {
        QStringList words{finding.title};
        if (finding.status)
            words << statusWord(*finding.status);
        if (!finding.note.isEmpty())
            words << finding.note;
        for (const QKeySequence& one : finding.keys)
            words << keyNames(one).join(u'+');
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const
{
    return at(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace outbound
