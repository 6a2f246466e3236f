#include "engine/import/recipientbuilder.h"

#include "engine/phone/phonejudge.h"

#include <QHash>

#include <algorithm>
#include <atomic>
#include <thread>

namespace outbound
{

namespace
{

constexpr int stride = 4096; ///< rows between two looks at the stop token

/// Reads the number of each row, which is the costly part and needs no other row.
class NumberReader
{
public:
    NumberReader(const ImportPreview& preview) : m_preview(preview), m_judge(preview.options.region) {}

    void read(int position, PreviewRow& row) const
    {
        row = {};
        if (m_preview.phoneColumn < 0)
            return;
        const PhoneJudgement first = judge(position, m_preview.phoneColumn);
        const bool stands = !refuses(first.issue) || m_preview.secondPhoneColumn < 0;
        if (stands)
            return take(row, first, PhoneSource::First);
        const PhoneJudgement second = judge(position, m_preview.secondPhoneColumn);
        const bool firstMissing = first.issue == PhoneIssue::Missing;
        if (!refuses(second.issue) || (firstMissing && second.issue != PhoneIssue::Missing))
            take(row, second, firstMissing ? PhoneSource::Second : PhoneSource::SecondForWrong);
        else
            take(row, first, PhoneSource::First);
    }

private:
    PhoneJudgement judge(int position, int column) const
    {
        const int row = m_preview.firstRow + position;
        const auto& fixed = m_preview.options.fixes.cells;
        if (!fixed.isEmpty())
            if (const auto text = fixed.constFind({row, column}); text != fixed.cend()) {
                const QByteArray utf8 = text->toUtf8();
                return m_judge.judge({utf8.constData(), size_t(utf8.size())});
            }
        return m_judge.judge(m_preview.sheet->cell(row, column));
    }

    static void take(PreviewRow& row, const PhoneJudgement& judgement, PhoneSource source)
    {
        row.phone = judgement.digits;
        row.phoneIssue = judgement.issue;
        row.source = source;
    }

    const ImportPreview& m_preview;
    const PhoneJudge m_judge;
};

/// Calls work(first, end) for parts of [0, rows) on all cores but one, which is the window's.
/// @return false when asked to stop
template <typename Work>
bool inParallel(int rows, const std::stop_token& stop, Work work)
{
    std::atomic<int> next = 0;
    const auto worker = [&] {
        for (int first = next.fetch_add(stride); first < rows && !stop.stop_requested(); first = next.fetch_add(stride))
            work(first, std::min(rows, first + stride));
    };
    std::vector<std::jthread> others;
    const int wanted = std::min(int(std::thread::hardware_concurrency()) - 1, (rows + stride - 1) / stride);
    for (int i = 1; i < wanted; ++i)
        others.emplace_back(worker);
    worker();
    others.clear(); // waits for them
    return !stop.stop_requested();
}

/// What the row is by itself, before it is compared with others.
void judgeAlone(PreviewRow& row, const ImportPreview& preview, std::optional<bool> choice)
{
    row.sameAs = -1;
    row.reason = row.phoneIssue == PhoneIssue::None ? RowReason::None : RowReason::Phone;
    row.verdict = row.phoneIssue == PhoneIssue::None ? RowVerdict::Accepted : RowVerdict::Warning;
    if (preview.phoneColumn < 0) {
        row.verdict = RowVerdict::Rejected;
        row.reason = RowReason::NoPhoneColumn;
    } else if (refuses(row.phoneIssue)) {
        const bool insisted = choice.value_or(false) && row.phone != 0;
        row.verdict = insisted ? RowVerdict::Warning : RowVerdict::Rejected;
        row.reason = insisted ? RowReason::Insisted : RowReason::Phone;
    } else if (row.source == PhoneSource::SecondForWrong && row.reason == RowReason::None) {
        row.verdict = RowVerdict::Warning;
        row.reason = RowReason::SecondUsed;
    }
}

/// The sequential part: whose number came before, who opted out, whom the operator left out.
class Comparison
{
public:
    Comparison(ImportPreview& preview, const QSet<QString>& optedOut) : m_preview(preview)
    {
        for (const QString& phone : optedOut)
            m_optedOut.insert(phoneDigits(phone));
        m_firsts.reserve(qsizetype(preview.rows.size()));
    }

    void judge(int position)
    {
        PreviewRow& row = m_preview.rows[size_t(position)];
        const auto& choices = m_preview.options.fixes.choices;
        const auto choice = choices.constFind(m_preview.firstRow + position);
        const bool chosen = choice != choices.cend();
        judgeAlone(row, m_preview, chosen ? std::optional(*choice) : std::nullopt);
        const bool leftOut = chosen && !*choice;
        if (isAccepted(row.verdict))
            compare(row, position, leftOut);
        if (leftOut) {
            row.verdict = RowVerdict::Rejected;
            row.reason = RowReason::LeftOut;
        }
    }

private:
    void compare(PreviewRow& row, int position, bool leftOut)
    {
        if (!m_optedOut.isEmpty() && m_optedOut.contains(row.phone)) {
            row.verdict = RowVerdict::OptedOut;
            row.reason = RowReason::OptedOut;
            return;
        }
        int& place = m_firsts[row.phone];
        if (place == 0) {
            place = position + 1;
            return;
        }
        row.sameAs = place - 1;
        row.verdict = RowVerdict::Duplicate;
        row.reason = !leftOut && isOther(row.sameAs, position) ? RowReason::RepeatedOther : RowReason::Repeated;
    }

    bool isOther(int first, int position) const
    {
        const auto plain = [](const QString& name) {
            QString letters;
            for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded())
                if (c.isLetterOrNumber())
                    letters += c;
            return letters;
        };
        const QString name = plain(m_preview.name(position));
        const QString firstName = plain(m_preview.name(first));
        return !name.isEmpty() && !firstName.isEmpty() && name != firstName;
    }

    ImportPreview& m_preview;
    QSet<quint64> m_optedOut;
    QHash<quint64, int> m_firsts; ///< number → position of the row that is kept, from 1
};

PreviewCounts countsOf(const std::vector<PreviewRow>& rows)
{
    PreviewCounts counts;
    counts.rows = int(rows.size());
    for (const PreviewRow& row : rows) {
        counts.accepted += isAccepted(row.verdict);
        counts.warnings += row.verdict == RowVerdict::Warning;
        counts.rejected += row.verdict == RowVerdict::Rejected;
        counts.duplicates += row.verdict == RowVerdict::Duplicate;
        counts.optedOut += row.verdict == RowVerdict::OptedOut;
    }
    return counts;
}

} // namespace

bool readNumbers(ImportPreview& preview, std::stop_token stop)
{
    preview.rows.resize(size_t(preview.sheet->rowCount() - preview.firstRow));
    const NumberReader reader(preview);
    std::vector<std::atomic<int>> empty(preview.columns.size());
    const bool whole = inParallel(int(preview.rows.size()), stop, [&](int first, int end) {
        std::vector<int> emptyHere(preview.columns.size());
        for (int position = first; position < end; ++position) {
            reader.read(position, preview.rows[size_t(position)]);
            for (size_t column = 0; column < emptyHere.size(); ++column)
                emptyHere[column] += trimmed(preview.sheet->cell(preview.firstRow + position, int(column))).empty();
        }
        for (size_t column = 0; column < emptyHere.size(); ++column)
            empty[column] += emptyHere[column];
    });
    for (size_t column = 0; column < empty.size(); ++column)
        preview.columns[column].emptyCells = empty[column];
    return whole;
}

void readNumberAgain(ImportPreview& preview, const std::vector<int>& positions)
{
    const NumberReader reader(preview);
    for (const int position : positions)
        reader.read(position, preview.rows[size_t(position)]);
}

bool compareRows(ImportPreview& preview, std::stop_token stop)
{
    Comparison comparison(preview, preview.options.optedOut);
    for (int position = 0; position < int(preview.rows.size()); ++position) {
        if (position % stride == 0 && stop.stop_requested())
            return false;
        comparison.judge(position);
    }
    preview.counts = countsOf(preview.rows);
    return true;
}

} // namespace outbound
