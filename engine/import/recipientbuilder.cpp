#include "engine/import/recipientbuilder.h"

#include "engine/domain/phonenumber.h"

#include <QCoreApplication>
#include <QHash>

namespace outbound
{

namespace
{

struct Rows {
    Q_DECLARE_TR_FUNCTIONS(RecipientBuilder)
};

QStringList padded(QStringList cells, qsizetype columns)
{
    cells.resize(columns);
    return cells;
}

void judgeNumber(PreviewRow& row, const QString& region)
{
    const PhoneJudgement judgement = judgePhone(row.original, region);
    row.phone = judgement.e164;
    row.sentence = judgement.sentence;
    if (judgement.verdict == PhoneJudgement::Verdict::Invalid)
        row.verdict = RowVerdict::Rejected;
    else
        row.verdict = judgement.sentence.isEmpty() ? RowVerdict::Accepted : RowVerdict::Warning;
}

} // namespace

std::vector<PreviewRow> judgeRows(const std::vector<CsvRow>& rows, const ColumnMapping& mapping, const QString& region,
                                  const QSet<QString>& optedOut)
{
    std::vector<PreviewRow> judged;
    judged.reserve(rows.size());
    QHash<QString, int> firstRows;
    for (size_t i = mapping.hasHeader ? 1 : 0; i < rows.size(); ++i) {
        PreviewRow& row = judged.emplace_back();
        row.row = rows[i].number;
        row.cells = padded(rows[i].cells, mapping.headers.size());
        if (mapping.phoneColumn < 0) {
            row.verdict = RowVerdict::Rejected;
            row.sentence = Rows::tr("Choose the column with the numbers.");
            continue;
        }
        row.original = row.cells.value(mapping.phoneColumn);
        judgeNumber(row, region);
        if (row.verdict == RowVerdict::Rejected)
            continue;
        if (optedOut.contains(row.phone)) {
            row.verdict = RowVerdict::OptedOut;
            row.sentence = Rows::tr("Opted out; will not be texted.");
        } else if (const int first = firstRows.value(row.phone); first > 0) {
            row.verdict = RowVerdict::Duplicate;
            row.sentence = Rows::tr("Same as row %1, which is kept.").arg(first);
        } else {
            firstRows.insert(row.phone, row.row);
        }
    }
    return judged;
}

} // namespace outbound
