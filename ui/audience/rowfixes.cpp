#include "ui/audience/rowfixes.h"

#include "engine/domain/plainletters.h"

#include <QLocale>

namespace outbound
{

namespace
{

/// The cells of one row that were put right.
auto cellsOf(const Fixes& fixes, int row)
{
    return std::pair(fixes.cells.lowerBound({row, 0}), fixes.cells.lowerBound({row + 1, 0}));
}

} // namespace

RowFixes::RowFixes(Audience& audience, QObject* parent) : QObject(parent), m_audience(audience) {}

QString RowFixes::rowName(int position) const
{
    return QLocale().toString(m_audience.preview()->rowNumber(position));
}

void RowFixes::changeCell(int position, int column, const QString& text)
{
    const std::pair cell(sheetRow(position), column);
    ImportOptions options = m_audience.options();
    if (text == m_audience.preview()->sheet->text(cell.first, column))
        options.fixes.cells.remove(cell);
    else
        options.fixes.cells.insert(cell, text);
    m_audience.change(options, tr("Change row %1").arg(rowName(position)));
}

void RowFixes::leaveOut(const std::vector<int>& positions)
{
    if (!positions.empty())
        choose(positions, false,
               positions.size() == 1 ? tr("Leave out row %1").arg(rowName(positions.front()))
                                     : tr("Leave out %n rows", nullptr, int(positions.size())));
}

void RowFixes::takeBackIn(const std::vector<int>& positions)
{
    if (!positions.empty())
        choose(positions, std::nullopt,
               positions.size() == 1 ? tr("Take row %1 back in").arg(rowName(positions.front()))
                                     : tr("Take %n rows back in", nullptr, int(positions.size())));
}

void RowFixes::include(const std::vector<int>& positions)
{
    if (!positions.empty())
        choose(positions, true,
               positions.size() == 1 ? tr("Include row %1").arg(rowName(positions.front()))
                                     : tr("Include %n rows", nullptr, int(positions.size())));
}

void RowFixes::usePlainLetters(const QStringList& variables)
{
    const ImportPreview& preview = *m_audience.preview();
    ImportOptions options = m_audience.options();
    for (int column = 0; column < int(preview.columns.size()); ++column) {
        const PreviewColumn& named = preview.columns[size_t(column)];
        if (named.role != ColumnRole::Variable || !variables.contains(named.variable))
            continue;
        for (int position = 0; position < int(preview.rows.size()); ++position)
            if (const QString text = preview.cell(position, column);
                isAccepted(preview.rows[size_t(position)].verdict) && canBePlain(text))
                options.fixes.cells.insert({sheetRow(position), column}, plainLetters(text));
    }
    m_audience.change(options, tr("Use plain letters"));
}

void RowFixes::undoChanges(const std::vector<int>& positions)
{
    if (positions.empty() || isTooMuch(positions))
        return;
    ImportOptions options = m_audience.options();
    for (const int position : positions) {
        const int row = sheetRow(position);
        options.fixes.choices.remove(row);
        const auto [begin, end] = cellsOf(options.fixes, row);
        options.fixes.cells.erase(begin, end);
    }
    m_audience.change(options, positions.size() == 1 ? tr("Undo changes of row %1").arg(rowName(positions.front()))
                                                     : tr("Undo changes of %n rows", nullptr, int(positions.size())));
}

void RowFixes::choose(const std::vector<int>& positions, std::optional<bool> choice, const QString& what)
{
    if (isTooMuch(positions))
        return;
    ImportOptions options = m_audience.options();
    for (const int position : positions)
        if (choice)
            options.fixes.choices.insert(sheetRow(position), *choice);
        else
            options.fixes.choices.remove(sheetRow(position));
    m_audience.change(options, what);
}

bool RowFixes::isTooMuch(const std::vector<int>& positions)
{
    if (positions.size() <= size_t(mostAtOnce))
        return false;
    emit failed(tr("Choose at most %L1 rows at once.").arg(mostAtOnce));
    return true;
}

bool RowFixes::isLeftOut(int position) const
{
    return !m_audience.options().fixes.choices.value(sheetRow(position), true);
}

bool RowFixes::mayInclude(int position) const
{
    return !isLeftOut(position) && m_audience.preview()->mayInsist(position);
}

bool RowFixes::isChanged(int position) const
{
    const Fixes& fixes = m_audience.options().fixes;
    const auto [begin, end] = cellsOf(fixes, sheetRow(position));
    return begin != end || fixes.choices.contains(sheetRow(position));
}

} // namespace outbound
