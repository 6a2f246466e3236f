#include "ui/audience/columnsmodel.h"

#include "models/figuretext.h"
#include "ui/audience/columnchoice.h"
#include "ui/audience/columnrow.h"
#include "ui/widgets/elidedlabel.h"

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int rowsLookedAt = 200; ///< for an example
constexpr int longestExample = 200;

} // namespace

void ColumnsModel::setPreview(SharedPreview preview)
{
    const bool sameColumns =
        m_preview && preview && m_preview->columns.size() == preview->columns.size() &&
        std::equal(preview->columns.begin(), preview->columns.end(), m_preview->columns.begin(),
                   [](const PreviewColumn& a, const PreviewColumn& b) { return a.header == b.header; });
    if (!sameColumns) {
        beginResetModel();
        m_rejected.clear();
        m_preview = std::move(preview);
        endResetModel();
    } else {
        m_preview = std::move(preview);
        keepRejectedNames();
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit complaintChanged();
}

void ColumnsModel::keepRejectedNames()
{
    m_rejected.removeIf([this](const auto& rejected) {
        return m_preview->columns[size_t(rejected.key())].role != ColumnRole::Variable ||
               whyNoName(*m_preview, rejected.key(), rejected.value()).isEmpty();
    });
}

QString ColumnsModel::complaint() const
{
    return m_rejected.isEmpty() ? QString() : whyNoName(*m_preview, m_rejected.firstKey(), m_rejected.first());
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_preview ? 0 : int(m_preview->columns.size());
}

int ColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    const int column = index.row();
    const QString shown = text(column, Column(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::EditRole:
        return index.column() == NameColumn ? shown : QVariant();
    case Qt::ToolTipRole: {
        const QString why = index.data(ComplaintRole).toString();
        return plainToolTip(why.isEmpty() ? shown : why);
    }
    case Qt::TextAlignmentRole:
        return index.column() == EmptyColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a heading; its cell").arg(headerData(index.column(), Qt::Horizontal).toString(), shown);
    case Qt::AccessibleDescriptionRole:
        return index.data(ComplaintRole);
    case ChoiceRole:
        return int(m_preview->columns[size_t(column)].role);
    case ComplaintRole:
        return index.column() == NameColumn && m_rejected.contains(column)
                   ? whyNoName(*m_preview, column, m_rejected.value(column))
                   : QString();
    default:
        return {};
    }
}

QString ColumnsModel::text(int column, Column what) const
{
    const PreviewColumn& known = m_preview->columns[size_t(column)];
    switch (what) {
    case HeaderColumn:
        return columnTitle(*m_preview, column);
    case ExampleColumn:
        return example(column);
    case EmptyColumn:
        return m_preview->partial ? QString() : countText(known.emptyCells); // not final before
    case RoleColumn:
        return roleName(known.role);
    case NameColumn:
        return known.role == ColumnRole::Variable ? m_rejected.value(column, known.variable) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString ColumnsModel::example(int column) const
{
    const int rows = std::min(rowsLookedAt, int(m_preview->rows.size()));
    for (int position = 0; position < rows; ++position)
        if (const QString cell = m_preview->cell(position, column); !cell.isEmpty())
            return cell.left(longestExample).simplified();
    return {};
}

bool ColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != NameColumn)
        return false;
    const int column = index.row();
    const QString name = value.toString().simplified();
    const bool rejected = !whyNoName(*m_preview, column, name).isEmpty();
    m_rejected.remove(column);
    if (rejected)
        m_rejected.insert(column, name);
    else if (name != m_preview->columns[size_t(column)].variable)
        emit nameGiven(column, name);
    emit dataChanged(index, index);
    emit complaintChanged();
    return !rejected;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == EmptyColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HeaderColumn:
        return tr("Column");
    case ExampleColumn:
        return tr("Example");
    case EmptyColumn:
        return tr("Empty");
    case RoleColumn:
        return tr("Used as");
    default:
        return tr("Variable");
    }
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool named = m_preview->columns[size_t(index.row())].role == ColumnRole::Variable;
    return index.column() == NameColumn && named ? flags | Qt::ItemIsEditable : flags;
}

} // namespace outbound
