#include "app/commands/judgementtext.h"

#include "app/commands/columnname.h"
#include "app/commands/texttable.h"
#include "engine/domain/campaign.h"
#include "models/figuretext.h"
#include "models/statuswords.h"

#include <QCoreApplication>

namespace outbound
{

namespace
{

constexpr int shownRows = 8;
constexpr int shownWarnings = 5;
constexpr int shownIssues = 10;
constexpr int shownVariables = 5;   ///< beside the first rows
constexpr int listedVariables = 20; ///< with their empty cells
constexpr int cellWidth = 30;       ///< columns of the terminal

struct Summary {
    Q_DECLARE_TR_FUNCTIONS(JudgementText)
};

QString verdictName(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Accepted:
        return Summary::tr("accepted");
    case RowVerdict::Warning:
        return Summary::tr("warning");
    case RowVerdict::Duplicate:
        return Summary::tr("duplicate");
    case RowVerdict::Rejected:
        return Summary::tr("rejected");
    case RowVerdict::OptedOut:
        return Summary::tr("opted out");
    }
    return {};
}

QString howRead(const ImportPreview& preview)
{
    QStringList parts;
    if (!preview.encoding.isEmpty())
        parts << preview.encoding;
    if (!preview.delimiter.isNull())
        parts << Summary::tr("%1 between cells").arg(delimiterWord(preview.delimiter));
    parts << (preview.hasHeader ? Summary::tr("the first row names the columns") : Summary::tr("no header row"));
    if (preview.skippedRows > 0)
        parts << Summary::tr("rows skipped before it: %1").arg(countText(preview.skippedRows));
    return parts.join(QStringLiteral(", "));
}

QString reading(const ImportPreview& preview)
{
    TextTable table(2);
    table.addRow({Summary::tr("List"), preview.sourceName});
    table.addRow({Summary::tr("Read as"), howRead(preview)});
    table.addRow({Summary::tr("Phone"), preview.phoneColumn < 0 ? preview.phoneReason : phoneColumnReason(preview)});
    if (preview.secondPhoneColumn >= 0)
        table.addRow({Summary::tr("2nd phone"), columnName(preview, preview.secondPhoneColumn)});
    table.addRow(
        {Summary::tr("Country"), Summary::tr("%1, for numbers without a country code").arg(preview.options.region)});
    return table.text();
}

/// The line under a table that shows only so many of all.
QString rest(int all, int shown)
{
    return all > shown ? Summary::tr("and %1 more").arg(countText(all - shown)) + u'\n' : QString();
}

QString variables(const ImportPreview& preview)
{
    TextTable table({Summary::tr("Variable"), Summary::tr("Empty cells")}, {1});
    int found = 0;
    for (const PreviewColumn& column : preview.columns)
        if (column.role == ColumnRole::Variable && ++found <= listedVariables)
            table.addRow({QStringLiteral("{{%1}}").arg(shortened(column.variable, 2 * cellWidth)),
                          countText(column.emptyCells)});
    return found == 0 ? Summary::tr("The list has no variables.") + u'\n' : table.text() + rest(found, listedVariables);
}

QString firstRows(const ImportPreview& preview)
{
    if (preview.rows.empty())
        return {};
    const QStringList names = preview.variableNames();
    QStringList headers{Summary::tr("Row"), Summary::tr("Verdict"), Summary::tr("Phone")};
    for (const QString& name : names.mid(0, shownVariables))
        headers << shortened(name, cellWidth);
    TextTable table(headers, {0});
    for (int position = 0; position < std::min(shownRows, int(preview.rows.size())); ++position) {
        QStringList cells{countText(preview.rowNumber(position)), verdictName(preview.rows[size_t(position)].verdict),
                          preview.phone(position)};
        const Variables values = preview.variablesOf(position);
        for (const QString& name : names.mid(0, shownVariables))
            cells << shortened(values.value(name), cellWidth);
        table.addRow(cells);
    }
    return u'\n' + table.text();
}

/// A table of the first rows that `isMeant`; empty without any.
template <typename Predicate>
QString sentences(const ImportPreview& preview, const QString& title, int most, Predicate isMeant)
{
    const bool severalFiles = !preview.rows.empty() && !preview.fileName(0).isEmpty();
    QStringList headers{Summary::tr("Row"), Summary::tr("Value"), title};
    if (severalFiles)
        headers << Summary::tr("File");
    TextTable table(headers, {0});
    int found = 0;
    for (int position = 0; position < int(preview.rows.size()); ++position) {
        if (!isMeant(preview.rows[size_t(position)].verdict) || ++found > most)
            continue;
        QStringList cells{countText(preview.rowNumber(position)), shortened(preview.original(position), cellWidth),
                          preview.sentence(position)};
        if (severalFiles)
            cells << preview.fileName(position);
        table.addRow(cells);
    }
    return found == 0 ? QString() : u'\n' + table.text() + rest(found, most);
}

} // namespace

QString sumText(const PreviewCounts& counts)
{
    QString text = Summary::tr("accepted %1 + rejected %2 + duplicates %3 + opted out %4 = rows %5")
                       .arg(countText(counts.accepted), countText(counts.rejected), countText(counts.duplicates),
                            countText(counts.optedOut), countText(counts.rows)) +
                   u'\n';
    if (counts.warnings > 0)
        text += Summary::tr("Of the accepted, %1 with a warning.").arg(countText(counts.warnings)) + u'\n';
    if (counts.accepted > maxRecipients)
        text += Summary::tr("More than %1 people: to be split into %2 campaigns of at most %1.")
                    .arg(countText(maxRecipients), countText((counts.accepted + maxRecipients - 1) / maxRecipients)) +
                u'\n';
    return text;
}

QString summaryText(const ImportPreview& preview)
{
    return reading(preview) + u'\n' + sumText(preview.counts) + u'\n' + variables(preview) + firstRows(preview) +
           sentences(preview, Summary::tr("Why it is not texted"), shownIssues,
                     [](RowVerdict verdict) { return !isAccepted(verdict); }) +
           sentences(preview, Summary::tr("Worth a look"), shownWarnings,
                     [](RowVerdict verdict) { return verdict == RowVerdict::Warning; });
}

} // namespace outbound
