#include "models/previewmodel.h"

#include "engine/domain/phonenumber.h"
#include "models/statuswords.h"

#include <QLocale>

#include <algorithm>

namespace outbound
{

namespace
{

bool passes(RowVerdict verdict, VerdictFilter filter)
{
    switch (filter) {
    case VerdictFilter::All:
        return true;
    case VerdictFilter::Accepted:
        return verdict == RowVerdict::Accepted || verdict == RowVerdict::Warning;
    case VerdictFilter::Warnings:
        return verdict == RowVerdict::Warning;
    case VerdictFilter::Duplicates:
        return verdict == RowVerdict::Duplicate;
    case VerdictFilter::Rejected:
        return verdict == RowVerdict::Rejected;
    case VerdictFilter::OptedOut:
        return verdict == RowVerdict::OptedOut;
    }
    return false;
}

} // namespace

void PreviewModel::setPreview(std::shared_ptr<const ImportPreview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_variableColumns.clear();
    if (m_preview)
        for (size_t column = 0; column < m_preview->columns.size(); ++column)
            if (!m_preview->columns[column].variable.isEmpty())
                m_variableColumns.push_back(int(column));
    show();
    endResetModel();
}

void PreviewModel::setFilter(VerdictFilter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    show();
    endResetModel();
}

void PreviewModel::show()
{
    m_shown.clear();
    if (!m_preview)
        return;
    for (size_t position = 0; position < m_preview->rows.size(); ++position)
        if (passes(m_preview->rows[position].verdict, m_filter))
            m_shown.push_back(int(position));
}

int PreviewModel::rowOf(int position) const
{
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), position);
    return found != m_shown.end() && *found == position ? int(found - m_shown.begin()) : -1;
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : sentenceColumn() + 1;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow& row = m_preview->rows[size_t(position(index.row()))];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(title(index.column()), text(row, index.column()));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case VerdictRole:
        return int(row.verdict);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QString PreviewModel::text(const PreviewRow& row, int column) const
{
    switch (column) {
    case RowColumn:
        return QLocale().toString(row.row);
    case VerdictColumn:
        return statusWord(row.verdict);
    case PhoneColumn:
        return row.phone.isEmpty() ? tr("none") : spacedPhone(row.phone);
    case OriginalColumn:
        return row.original;
    default:
        return column == sentenceColumn() ? row.sentence
                                          : row.cells.value(m_variableColumns[size_t(column - FirstVariableColumn)]);
    }
}

QString PreviewModel::title(int column) const
{
    switch (column) {
    case RowColumn:
        return tr("Row");
    case VerdictColumn:
        return tr("Verdict");
    case PhoneColumn:
        return tr("Phone, as dialled");
    case OriginalColumn: {
        const bool named =
            m_preview && m_preview->phoneColumn >= 0 && size_t(m_preview->phoneColumn) < m_preview->columns.size();
        const QString header = named ? m_preview->columns[size_t(m_preview->phoneColumn)].header : QString();
        return header.isEmpty() ? tr("In the file") : tr("%1, in the file").arg(header);
    }
    default:
        return column == sentenceColumn()
                   ? tr("What to know")
                   : m_preview->columns[size_t(m_variableColumns[size_t(column - FirstVariableColumn)])].variable;
    }
}

} // namespace outbound
