#include "engine/import/importpreview.h"

namespace outbound
{

PreviewCounts ImportPreview::counts() const
{
    PreviewCounts counts;
    counts.rows = int(rows.size());
    for (const PreviewRow& row : rows) {
        counts.accepted += row.verdict == RowVerdict::Accepted || row.verdict == RowVerdict::Warning;
        counts.warnings += row.verdict == RowVerdict::Warning;
        counts.rejected += row.verdict == RowVerdict::Rejected;
        counts.duplicates += row.verdict == RowVerdict::Duplicate;
        counts.optedOut += row.verdict == RowVerdict::OptedOut;
    }
    return counts;
}

QStringList ImportPreview::variableNames() const
{
    QStringList names;
    for (const PreviewColumn& column : columns)
        if (!column.variable.isEmpty())
            names.append(column.variable);
    return names;
}

Variables ImportPreview::variablesOf(const PreviewRow& row) const
{
    Variables variables;
    for (size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].variable.isEmpty())
            variables.insert(columns[i].variable, row.cells.value(qsizetype(i)).trimmed());
    return variables;
}

std::vector<Addressee> ImportPreview::addressees() const
{
    std::vector<Addressee> accepted;
    for (const PreviewRow& row : rows)
        if (row.verdict == RowVerdict::Accepted || row.verdict == RowVerdict::Warning)
            accepted.push_back({row.phone, variablesOf(row)});
    return accepted;
}

} // namespace outbound
