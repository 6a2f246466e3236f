#include "engine/import/sheet.h"

#include <algorithm>

namespace outbound
{

namespace
{

/// The length of the blank a text begins or ends with; 0 without one. Sources: White_Space of Unicode's PropList, with
/// the zero-width space, the word joiner and the byte order mark, which no one sees either.
size_t blankAt(std::string_view text, bool atEnd)
{
    static constexpr std::string_view blanks[] = {" ",
                                                  "\t",
                                                  "\n",
                                                  "\r",
                                                  "\v",
                                                  "\f",
                                                  "\xC2\xA0",
                                                  "\xC2\x85",
                                                  "\xE1\x9A\x80",
                                                  "\xE2\x80\x80",
                                                  "\xE2\x80\x81",
                                                  "\xE2\x80\x82",
                                                  "\xE2\x80\x83",
                                                  "\xE2\x80\x84",
                                                  "\xE2\x80\x85",
                                                  "\xE2\x80\x86",
                                                  "\xE2\x80\x87",
                                                  "\xE2\x80\x88",
                                                  "\xE2\x80\x89",
                                                  "\xE2\x80\x8A",
                                                  "\xE2\x80\x8B",
                                                  "\xE2\x80\xA8",
                                                  "\xE2\x80\xA9",
                                                  "\xE2\x80\xAF",
                                                  "\xE2\x81\x9F",
                                                  "\xE2\x81\xA0",
                                                  "\xE3\x80\x80",
                                                  "\xEF\xBB\xBF"};
    for (std::string_view blank : blanks)
        if (atEnd ? text.ends_with(blank) : text.starts_with(blank))
            return blank.size();
    return 0;
}

bool mayBeBlank(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte <= ' ' || byte >= 0x80;
}

} // namespace

std::string_view trimmed(std::string_view utf8)
{
    while (!utf8.empty() && mayBeBlank(utf8.front())) {
        const size_t blank = blankAt(utf8, false);
        if (blank == 0)
            break;
        utf8.remove_prefix(blank);
    }
    while (!utf8.empty() && mayBeBlank(utf8.back())) {
        const size_t blank = blankAt(utf8, true);
        if (blank == 0)
            break;
        utf8.remove_suffix(blank);
    }
    return utf8;
}

int Sheet::cellCount(int row) const
{
    return int(m_rowEnds[size_t(row)] - firstCell(row));
}

std::string_view Sheet::row(int row) const
{
    const size_t begin = start(firstCell(row));
    return std::string_view(m_bytes).substr(begin, start(m_rowEnds[size_t(row)]) - begin);
}

std::string_view Sheet::cell(int row, int column) const
{
    const size_t cell = firstCell(row) + size_t(column);
    if (cell >= m_rowEnds[size_t(row)])
        return {};
    const size_t begin = start(cell);
    return std::string_view(m_bytes).substr(begin, m_cellEnds[cell] - begin);
}

QStringList Sheet::texts(int row) const
{
    QStringList cells;
    for (int column = 0; column < cellCount(row); ++column)
        cells.append(text(row, column));
    return cells;
}

int Sheet::part(int row) const
{
    const auto next = std::upper_bound(m_parts.begin(), m_parts.end(), row,
                                       [](int value, const Part& part) { return value < part.firstRow; });
    return int(next - m_parts.begin()) - 1;
}

void Sheet::reserve(size_t bytes)
{
    m_bytes.reserve(m_bytes.size() + bytes);
}

void Sheet::beginPart(const QString& name)
{
    m_parts.push_back({name, rowCount()});
}

void Sheet::addCell(std::string_view bytes)
{
    m_bytes.append(bytes);
    m_cellEnds.push_back(quint32(m_bytes.size()));
}

void Sheet::endRow(int number, BlankRow blank)
{
    const size_t first = firstCell(rowCount());
    size_t filled = m_cellEnds.size();
    while (filled > first &&
           trimmed(std::string_view(m_bytes).substr(start(filled - 1), m_cellEnds[filled - 1] - start(filled - 1)))
               .empty())
        --filled;
    if (filled == first && (blank == BlankRow::Forget || m_cellEnds.size() == first))
        return forgetOpenRow();
    m_width = std::max(m_width, int(filled - first));
    m_rowEnds.push_back(quint32(m_cellEnds.size()));
    m_numbers.push_back(number);
}

void Sheet::forgetOpenRow()
{
    const size_t first = firstCell(rowCount());
    m_bytes.resize(start(first));
    m_cellEnds.resize(first);
}

void Sheet::addRow(int number, const QStringList& cells)
{
    for (const QString& text : cells) {
        const QByteArray utf8 = text.toUtf8();
        addCell({utf8.constData(), size_t(utf8.size())});
    }
    endRow(number);
}

} // namespace outbound
