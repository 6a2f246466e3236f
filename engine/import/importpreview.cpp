#include "engine/import/importpreview.h"

#include <QCoreApplication>
#include <QLocale>

namespace outbound
{

namespace
{

struct Rows {
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

QString rowText(const ImportPreview& preview, int position)
{
    const QString number = QLocale().toString(preview.rowNumber(position));
    const QString file = preview.fileName(position);
    return file.isEmpty() ? Rows::tr("row %1").arg(number) : Rows::tr("row %1 of %2").arg(number, file);
}

QString repeatedSentence(const ImportPreview& preview, const PreviewRow& row)
{
    const QString first = rowText(preview, row.sameAs);
    const QString name = preview.name(row.sameAs);
    if (preview.rows[size_t(row.sameAs)].reason == RowReason::LeftOut)
        return Rows::tr("Same as %1, which is left out.").arg(first);
    if (row.reason == RowReason::RepeatedOther)
        return Rows::tr("Other name, same number as %1, which is kept: “%2”.").arg(first, name);
    return name.isEmpty() ? Rows::tr("Same as %1, which is kept.").arg(first)
                          : Rows::tr("Same as %1, which is kept: “%2”.").arg(first, name);
}

} // namespace

QString ImportPreview::cell(int position, int column) const
{
    const int row = firstRow + position;
    if (!options.fixes.cells.isEmpty())
        if (const auto fixed = options.fixes.cells.constFind({row, column}); fixed != options.fixes.cells.cend())
            return fixed->trimmed();
    return Sheet::toText(trimmed(sheet->cell(row, column)));
}

QString ImportPreview::original(int position) const
{
    const bool first = rows[size_t(position)].source == PhoneSource::First;
    const int column = first ? phoneColumn : secondPhoneColumn;
    return column < 0 ? QString() : sheet->text(firstRow + position, column);
}

QString ImportPreview::fileName(int position) const
{
    return sheet->partCount() < 2 ? QString() : sheet->partName(sheet->part(firstRow + position));
}

QString ImportPreview::name(int position) const
{
    QStringList words;
    for (const int column : nameColumns)
        if (const QString word = cell(position, column).simplified(); !word.isEmpty())
            words << word;
    return words.join(u' ');
}

QString ImportPreview::sentence(int position) const
{
    const PreviewRow& row = rows[size_t(position)];
    switch (row.reason) {
    case RowReason::None:
        return {};
    case RowReason::Phone:
        return sentenceFor(row.phoneIssue, row.phone, options.region);
    case RowReason::NoPhoneColumn:
        return Rows::tr("Choose the column with the numbers.");
    case RowReason::Repeated:
    case RowReason::RepeatedOther:
        return repeatedSentence(*this, row);
    case RowReason::OptedOut:
        return Rows::tr("Opted out; will not be texted.");
    case RowReason::LeftOut:
        return Rows::tr("Left out by you.");
    case RowReason::Insisted:
        return Rows::tr("Included by you. %1").arg(sentenceFor(row.phoneIssue, row.phone, options.region));
    case RowReason::SecondUsed:
        return Rows::tr("The first number is wrong; the second is used.");
    }
    return {};
}

QString ImportPreview::code(int position) const
{
    const PreviewRow& row = rows[size_t(position)];
    switch (row.reason) {
    case RowReason::None:
        return {};
    case RowReason::Phone:
    case RowReason::Insisted:
        return toString(row.phoneIssue);
    case RowReason::NoPhoneColumn:
        return QStringLiteral("no_phone_column");
    case RowReason::Repeated:
        return QStringLiteral("duplicate");
    case RowReason::RepeatedOther:
        return QStringLiteral("duplicate_other_name");
    case RowReason::OptedOut:
        return QStringLiteral("opted_out");
    case RowReason::LeftOut:
        return QStringLiteral("left_out");
    case RowReason::SecondUsed:
        return QStringLiteral("second_phone_used");
    }
    return {};
}

bool ImportPreview::mayInsist(int position) const
{
    const PreviewRow& row = rows[size_t(position)];
    return row.verdict == RowVerdict::Rejected && row.reason == RowReason::Phone && row.phone != 0;
}

QStringList ImportPreview::variableNames() const
{
    QStringList names;
    for (const PreviewColumn& column : columns)
        if (column.role == ColumnRole::Variable)
            names.append(column.variable);
    return names;
}

Variables ImportPreview::variablesOf(int position) const
{
    Variables variables;
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].role == ColumnRole::Variable)
            variables.insert(columns[i].variable, cell(position, int(i)));
    return variables;
}

std::vector<Addressee> ImportPreview::addressees() const
{
    std::vector<Addressee> accepted;
    accepted.reserve(size_t(counts.accepted));
    for (int position = 0; position < int(rows.size()); ++position)
        if (isAccepted(rows[size_t(position)].verdict))
            accepted.push_back({phone(position), variablesOf(position)});
    return accepted;
}

} // namespace outbound
