#include "models/charttable.h"

#include "engine/import/csvwriter.h"
#include "models/figuretext.h"
#include "models/timetext.h"

#include <QBuffer>
#include <QLocale>

#include <algorithm>

namespace outbound
{

namespace
{

bool isNumber(const QVariant& cell)
{
    return cell.typeId() == QMetaType::Int || cell.typeId() == QMetaType::Double;
}

QString inFile(const QVariant& cell)
{
    switch (cell.typeId()) {
    case QMetaType::Double:
        return QString::number(cell.toDouble(), 'f', 1);
    case QMetaType::QDateTime:
        return cell.toDateTime().toUTC().toString(Qt::ISODate);
    default:
        return cell.toString();
    }
}

} // namespace

QString ChartTable::onScreen(const QVariant& cell) const
{
    switch (cell.typeId()) {
    case QMetaType::Int:
        return countText(cell.toInt());
    case QMetaType::Double:
        return QLocale().toString(cell.toDouble(), 'f', 1);
    case QMetaType::QDateTime:
        return m_hasSeconds ? clockSecondsText(cell.toDateTime()) : clockText(cell.toDateTime());
    default:
        return cell.toString();
    }
}

void ChartTable::setTitles(const QStringList& titles)
{
    beginResetModel();
    m_titles = titles;
    m_rows.clear();
    endResetModel();
}

/// Rows come and go at the end, so that whoever reads the table stays where they are.
void ChartTable::setRows(std::vector<QVariantList> rows)
{
    m_hasSeconds = std::ranges::any_of(rows, [](const QVariantList& row) {
        return row.front().typeId() == QMetaType::QDateTime && row.front().toDateTime().time().second() != 0;
    });
    const int before = rowCount();
    const int after = int(rows.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows.insert(m_rows.end(), rows.begin() + before, rows.end());
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(size_t(after));
        endRemoveRows();
    }
    m_rows = std::move(rows);
    if (const int kept = std::min(before, after); kept > 0)
        emit dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
}

QString ChartTable::text() const
{
    QStringList lines{m_titles.join(u'\t')};
    for (const QVariantList& row : m_rows) {
        QStringList cells;
        for (const QVariant& cell : row)
            cells << onScreen(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QByteArray ChartTable::csv() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.writeRow(m_titles);
    for (const QVariantList& row : m_rows) {
        QStringList cells;
        for (const QVariant& cell : row)
            cells << inFile(cell);
        writer.writeRow(cells);
    }
    return buffer.data();
}

int ChartTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant ChartTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QVariant& cell = m_rows[size_t(index.row())][index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return onScreen(cell);
    case Qt::AccessibleTextRole:
        return tr("%1 %2", "column, value").arg(m_titles[index.column()], onScreen(cell));
    case Qt::TextAlignmentRole:
        return int((isNumber(cell) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_titles[section];
    if (role == Qt::TextAlignmentRole)
        return int((!m_rows.empty() && isNumber(m_rows.front()[section]) ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return {};
}

} // namespace outbound
