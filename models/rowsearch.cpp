#include "models/rowsearch.h"

#include "models/caselesstext.h"

#include <QSet>

#include <algorithm>
#include <charconv>

namespace outbound
{

namespace
{

constexpr int stride = 4096; ///< rows between two looks at whether the answer is still wanted

bool passes(RowVerdict verdict, VerdictFilter filter)
{
    switch (filter) {
    case VerdictFilter::All:
        return true;
    case VerdictFilter::Accepted:
        return isAccepted(verdict);
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

/// A piece of a phone number as people write it: `7700 9001`, `+44 77`, `(0)7700`.
class NumberPiece
{
public:
    explicit NumberPiece(const QString& text)
    {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        const auto isPlain = [&](QChar c) { return isDigit(c) || c.isSpace() || QStringLiteral("+()-./").contains(c); };
        if (!std::all_of(text.begin(), text.end(), isPlain))
            return;
        for (const QChar c : text)
            if (isDigit(c))
                m_digits += char(c.unicode());
        m_fromStart = text.startsWith(u'+');
        if (!m_fromStart && m_digits.size() > 1 && m_digits.front() == '0')
            m_national = m_digits.substr(1);
    }

    bool isIn(quint64 phone) const
    {
        if (m_digits.empty() || phone == 0)
            return false;
        char written[20];
        const auto end = std::to_chars(std::begin(written), std::end(written), phone).ptr;
        const std::string_view digits(written, size_t(end - written));
        if (m_fromStart)
            return digits.starts_with(m_digits);
        return digits.find(m_digits) != digits.npos || (!m_national.empty() && digits.find(m_national) != digits.npos);
    }

private:
    std::string m_digits;   ///< none: the text is no number
    std::string m_national; ///< without the leading 0 that E.164 hasn't
    bool m_fromStart = false;
};

/// Whether a row has the text that is looked for.
class TextMatch
{
public:
    TextMatch(const ImportPreview& preview, const QString& text)
        : m_preview(preview),
          m_words(text.trimmed()),
          m_number(text.trimmed()),
          m_everywhere(text.trimmed().isEmpty())
    {
        for (auto cell = preview.options.fixes.cells.cbegin(); cell != preview.options.fixes.cells.cend(); ++cell)
            m_fixedRows.insert(cell.key().first);
    }

    bool operator()(int position) const
    {
        return m_everywhere || m_number.isIn(m_preview.rows[size_t(position)].phone) || isInCells(position);
    }

private:
    bool isInCells(int position) const
    {
        const Sheet& sheet = *m_preview.sheet;
        const int row = m_preview.firstRow + position;
        if (!m_fixedRows.isEmpty() && m_fixedRows.contains(row))
            return isInFixedCells(position);
        if (!m_words.isIn(sheet.row(row)))
            return false;
        for (int column = 0; column < sheet.cellCount(row); ++column) // not across two of them
            if (m_words.isIn(sheet.cell(row, column)))
                return true;
        return false;
    }

    bool isInFixedCells(int position) const
    {
        for (size_t column = 0; column < m_preview.columns.size(); ++column)
            if (m_words.isIn(m_preview.cell(position, int(column)).toStdString()))
                return true;
        return false;
    }

    const ImportPreview& m_preview;
    const CaselessText m_words;
    const NumberPiece m_number;
    const bool m_everywhere;
    QSet<int> m_fixedRows; ///< of the sheet
};

struct Place {
    int group; ///< position of the row that is kept
    int position;

    auto operator<=>(const Place&) const = default;
};

/// Each kept row and its duplicates, together as soon as one of them has the text.
std::vector<int> together(std::vector<Place> places, const TextMatch& matches, const std::vector<int>& kept)
{
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<int> positions;
    for (auto begin = places.begin(); begin != places.end();) {
        const auto end =
            std::find_if(begin, places.end(), [&](const Place& place) { return place.group != begin->group; });
        const auto wanted = [&](const Place& place) {
            return std::binary_search(kept.begin(), kept.end(), place.position) || matches(place.position);
        };
        if (std::any_of(begin, end, wanted))
            std::transform(begin, end, std::back_inserter(positions),
                           [](const Place& place) { return place.position; });
        begin = end;
    }
    return positions;
}

} // namespace

std::optional<std::vector<int>> findRows(const ImportPreview& preview, const RowSearch& search,
                                         const std::vector<int>& kept, const std::function<bool()>& cancelled)
{
    const TextMatch matches(preview, search.text);
    std::vector<int> keptInOrder = kept;
    std::sort(keptInOrder.begin(), keptInOrder.end());
    const bool grouped = search.filter == VerdictFilter::Duplicates;
    std::vector<int> found;
    std::vector<Place> places;
    for (int position = 0; position < int(preview.rows.size()); ++position) {
        if (position % stride == 0 && cancelled && cancelled())
            return std::nullopt;
        const PreviewRow& row = preview.rows[size_t(position)];
        if (!passes(row.verdict, search.filter))
            continue;
        if (grouped)
            places.insert(places.end(), {{row.sameAs, row.sameAs}, {row.sameAs, position}});
        else if (matches(position))
            found.push_back(position);
    }
    if (grouped) {
        for (const int position : keptInOrder)
            if (preview.rows[size_t(position)].verdict != RowVerdict::Duplicate)
                places.push_back({position, position});
        return together(std::move(places), matches, keptInOrder);
    }
    if (keptInOrder.empty())
        return found;
    std::vector<int> both;
    std::set_union(found.begin(), found.end(), keptInOrder.begin(), keptInOrder.end(), std::back_inserter(both));
    return both;
}

} // namespace outbound
