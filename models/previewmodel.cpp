#include "models/previewmodel.h"

#include "models/statuswords.h"

#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr size_t foundAtOnce = 20'000; ///< so many rows are searched while the operator wouldn't notice

bool isSame(const PreviewColumn& a, const PreviewColumn& b)
{
    return a.role == b.role && a.variable == b.variable && a.header == b.header;
}

} // namespace

PreviewModel::PreviewModel(QObject* parent) : QAbstractTableModel(parent)
{
    connect(&m_running, &QFutureWatcherBase::finished, this, [this] {
        if (m_running.isCanceled() || m_running.future().resultCount() == 0)
            return;
        m_searching = false;
        show(m_running.result());
    });
}

PreviewModel::~PreviewModel()
{
    m_running.cancel();
}

bool PreviewModel::isReadAnew(const ImportPreview& other) const
{
    return !m_preview || m_preview->sheet != other.sheet || m_preview->firstRow != other.firstRow ||
           !std::equal(m_preview->columns.begin(), m_preview->columns.end(), other.columns.begin(), other.columns.end(),
                       &isSame);
}

void PreviewModel::setPreview(SharedPreview preview)
{
    if (preview == m_preview)
        return;
    if (preview && !isReadAnew(*preview)) {
        m_preview = std::move(preview);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        if (!m_search.isEverything())
            find(m_shown && (!m_searching || m_keeping) ? *m_shown : std::vector<int>());
        return;
    }
    beginResetModel();
    m_preview = std::move(preview);
    m_shown.reset();
    if (m_preview && !m_search.isEverything())
        m_shown.emplace(); // until the answer is there
    arrangeColumns();
    endResetModel();
    find({});
}

void PreviewModel::setFixes(const Fixes& fixes)
{
    if (fixes.cells == m_fixes.cells)
        return;
    m_fixes = fixes;
    if (rowCount() > 0)
        emit dataChanged(index(0, OriginalColumn), index(rowCount() - 1, columnCount() - 1));
}

void PreviewModel::setSearch(const RowSearch& search)
{
    if (search == m_search)
        return;
    m_search = search;
    find({});
}

void PreviewModel::arrangeColumns()
{
    m_others.clear();
    if (!m_preview)
        return;
    for (const ColumnRole role : {ColumnRole::Variable, ColumnRole::SecondPhone, ColumnRole::Ignored})
        for (size_t column = 0; column < m_preview->columns.size(); ++column)
            if (m_preview->columns[column].role == role)
                m_others.push_back(int(column));
}

void PreviewModel::find(const std::vector<int>& kept)
{
    m_running.cancel();
    m_searching = false;
    if (!m_preview || m_search.isEverything())
        return show({});
    if (m_preview->rows.size() <= foundAtOnce)
        return show(findRows(*m_preview, m_search, kept));
    m_searching = true;
    m_keeping = !kept.empty();
    m_running.setFuture(
        QtConcurrent::run([preview = m_preview, search = m_search, kept](QPromise<std::vector<int>>& promise) {
            if (auto found = findRows(*preview, search, kept, [&promise] { return promise.isCanceled(); }))
                promise.addResult(std::move(*found));
        }));
}

void PreviewModel::show(Positions positions)
{
    if (positions != m_shown) {
        beginResetModel();
        m_shown = std::move(positions);
        endResetModel();
    }
    emit searched();
}

int PreviewModel::listColumn(int section) const
{
    if (section == OriginalColumn)
        return m_preview ? m_preview->phoneColumn : -1;
    const int other = section - FirstOtherColumn;
    return other >= 0 && other < int(m_others.size()) ? m_others[size_t(other)] : -1;
}

int PreviewModel::sectionOf(int listColumn) const
{
    if (m_preview && listColumn >= 0 && listColumn == m_preview->phoneColumn)
        return OriginalColumn;
    const auto found = std::find(m_others.begin(), m_others.end(), listColumn);
    return found == m_others.end() ? -1 : FirstOtherColumn + int(found - m_others.begin());
}

bool PreviewModel::isIgnored(int section) const
{
    const int column = listColumn(section);
    return column >= 0 && m_preview->columns[size_t(column)].role == ColumnRole::Ignored;
}

int PreviewModel::rowOf(int position) const
{
    if (!m_shown)
        return position < rowCount() ? position : -1;
    const auto found = std::find(m_shown->begin(), m_shown->end(), position);
    return found == m_shown->end() ? -1 : int(found - m_shown->begin());
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_preview)
        return 0;
    return int(m_shown ? m_shown->size() : m_preview->rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : sentenceColumn() + 1;
}

const QString* PreviewModel::fixedText(int position, int listColumn) const
{
    const auto fixed = m_fixes.cells.constFind({m_preview->firstRow + position, listColumn});
    return fixed == m_fixes.cells.cend() ? nullptr : &*fixed;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = position(index.row());
    const int column = listColumn(index.column());
    const QString* fixed = column < 0 ? nullptr : fixedText(place, column);
    const auto stood = [&] {
        return column < 0 ? QString() : m_preview->sheet->text(m_preview->firstRow + place, column);
    };
    switch (role) {
    case Qt::DisplayRole:
        return text(place, index.column());
    case Qt::EditRole:
        return column < 0 ? text(place, index.column()) : fixed ? *fixed : stood();
    case Qt::AccessibleTextRole: {
        const QString spoken = tr("%1: %2").arg(title(index.column()), text(place, index.column()));
        return fixed ? tr("%1, was: %2").arg(spoken, stood()) : spoken;
    }
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case VerdictRole:
        return int(m_preview->rows[size_t(place)].verdict);
    case WasRole:
        return fixed ? stood() : QVariant();
    default:
        return {};
    }
}

bool PreviewModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    if (value != index.data(Qt::EditRole))
        emit cellEdited(position(index.row()), listColumn(index.column()), value.toString());
    return true;
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    // Of a list that is still read, nobody knows yet where its rows will stand.
    const bool mayEdit = index.isValid() && listColumn(index.column()) >= 0 && !m_preview->partial;
    return mayEdit ? flags | Qt::ItemIsEditable : flags;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    if (role == Qt::AccessibleTextRole)
        return spokenTitle(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QString PreviewModel::text(int position, int section) const
{
    switch (section) {
    case RowColumn:
        return QLocale().toString(m_preview->rowNumber(position));
    case VerdictColumn:
        return statusWord(m_preview->rows[size_t(position)].verdict);
    case PhoneColumn: {
        const QString phone = m_preview->phone(position);
        return phone.isEmpty() ? tr("none") : spacedPhone(phone);
    }
    default:
        break;
    }
    if (section == sentenceColumn())
        return m_preview->sentence(position);
    const int column = listColumn(section);
    if (column < 0)
        return {};
    const QString* fixed = fixedText(position, column);
    return fixed ? fixed->trimmed()
                 : Sheet::toText(trimmed(m_preview->sheet->cell(m_preview->firstRow + position, column)));
}

QString PreviewModel::title(int section) const
{
    switch (section) {
    case RowColumn:
        return tr("Row");
    case VerdictColumn:
        return tr("Verdict");
    case PhoneColumn:
        return tr("Phone, as dialled");
    default:
        break;
    }
    const int column = listColumn(section);
    if (section == OriginalColumn) {
        const QString header = column < 0 ? QString() : m_preview->columns[size_t(column)].header.simplified();
        if (m_preview && m_preview->encoding.isEmpty())
            return header.isEmpty() ? tr("As pasted") : tr("%1, as pasted").arg(header);
        return header.isEmpty() ? tr("In the file") : tr("%1, in the file").arg(header);
    }
    if (column < 0)
        return tr("What to know");
    const PreviewColumn& other = m_preview->columns[size_t(column)];
    switch (other.role) {
    case ColumnRole::Ignored:
        return tr("%1 (ignored)", "a column").arg(other.variable);
    case ColumnRole::SecondPhone:
        return tr("%1 (second phone)", "a column").arg(other.variable);
    default:
        return other.variable;
    }
}

QString PreviewModel::spokenTitle(int section) const
{
    const int column = listColumn(section);
    if (column < 0)
        return title(section);
    const PreviewColumn& one = m_preview->columns[size_t(column)];
    const QString name = one.role == ColumnRole::Variable ? tr("variable %1").arg(one.variable) : title(section);
    //: spoken title of a column: its use and name, how many cells are empty
    return tr("%1, %n empty cell(s)", nullptr, one.emptyCells).arg(name);
}

} // namespace outbound
