#include "tests/fuzz/invariants.h"

namespace outbound
{

namespace
{

PreviewCounts tally(const ImportPreview& preview)
{
    PreviewCounts counts;
    counts.rows = int(preview.rows.size());
    for (const PreviewRow& row : preview.rows) {
        counts.accepted += isAccepted(row.verdict);
        counts.warnings += row.verdict == RowVerdict::Warning;
        counts.rejected += row.verdict == RowVerdict::Rejected;
        counts.duplicates += row.verdict == RowVerdict::Duplicate;
        counts.optedOut += row.verdict == RowVerdict::OptedOut;
    }
    return counts;
}

QString brokenRow(const ImportPreview& preview, int position)
{
    const PreviewRow& row = preview.rows[size_t(position)];
    const QString phone = preview.phone(position);
    if (row.verdict != RowVerdict::Rejected && !isE164(phone))
        return QStringLiteral("a number that isn't E.164");
    if ((row.verdict == RowVerdict::Accepted) != preview.sentence(position).isEmpty())
        return QStringLiteral("a sentence where none belongs, or none where one does");
    if ((row.verdict == RowVerdict::Accepted) != preview.code(position).isEmpty())
        return QStringLiteral("a code where none belongs, or none where one does");
    if (row.verdict == RowVerdict::Duplicate) {
        if (row.sameAs < 0 || row.sameAs >= int(preview.rows.size()))
            return QStringLiteral("a repeated number of nobody");
        const PreviewRow& first = preview.rows[size_t(row.sameAs)];
        const bool decides = isAccepted(first.verdict) || first.reason == RowReason::LeftOut;
        if (!decides || first.phone != row.phone)
            return QStringLiteral("a repeated number that nobody has");
    }
    if (preview.variablesOf(position).size() != preview.variableNames().size())
        return QStringLiteral("a variable without a value");
    preview.original(position);
    preview.name(position);
    preview.mayInsist(position);
    return {};
}

} // namespace

QString broken(const ImportPreview& preview)
{
    const PreviewCounts& counts = preview.counts;
    if (counts != tally(preview))
        return QStringLiteral("counts that aren't those of the rows");
    if (counts.accepted + counts.rejected + counts.duplicates + counts.optedOut != counts.rows)
        return QStringLiteral("counts that don't add up");

    const QStringList names = preview.variableNames();
    if (names.contains(QString()) || QSet<QString>(names.begin(), names.end()).size() != names.size())
        return QStringLiteral("variables without a name of their own");

    QSet<QString> phones;
    const auto addressees = preview.addressees();
    for (const Addressee& addressee : addressees)
        phones.insert(addressee.phone);
    if (phones.size() != counts.accepted || addressees.size() != size_t(counts.accepted))
        return QStringLiteral("somebody who is texted twice or not at all");

    for (int position = 0; position < int(preview.rows.size()); ++position)
        if (const QString what = brokenRow(preview, position); !what.isEmpty())
            return QStringLiteral("row %1 has %2").arg(preview.rowNumber(position)).arg(what);
    return {};
}

} // namespace outbound
