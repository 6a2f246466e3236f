#include "engine/import/quoterepair.h"

#include <algorithm>
#include <cstring>

namespace outbound
{

namespace
{

/// Whether the list was written with blanks after the delimiters, also before quotes: `a, "b, c"`. No writer that
/// quotes by the rules puts a quote anywhere in a bare cell, nor a single one inside a quoted cell.
bool blanksBeforeQuotes(QByteArrayView text, char delimiter)
{
    constexpr qsizetype sample = 1 << 16;
    for (qsizetype i = 0; i < std::min(text.size(), sample); ++i) {
        if (text[i] != delimiter)
            continue;
        qsizetype quote = i + 1;
        while (quote < text.size() && text[quote] == ' ')
            ++quote;
        if (quote == i + 1 || quote + 1 >= text.size() || text[quote] != '"')
            continue;
        const char next = text[quote + 1];
        if (next != '"' && next != delimiter && next != '\r' && next != '\n')
            return true;
    }
    return false;
}

/// Walks from quote to quote; bytes between them are copied only once something has to change.
class Repair
{
public:
    Repair(const QByteArray& text, char delimiter)
        : m_text(text),
          m_delimiter(delimiter),
          m_dropsBlanks(blanksBeforeQuotes(text, delimiter))
    {
    }

    QByteArray run()
    {
        for (qsizetype quote = nextQuote(0); quote >= 0; quote = nextQuote(m_next)) {
            m_next = quote + 1;
            if (cellBeginsBefore(quote) && !takeCell(quote))
                break; // never closed, which is for the reader to say
        }
        if (m_copied == 0)
            return m_text;
        copyTo(m_text.size());
        return m_repaired;
    }

private:
    qsizetype nextQuote(qsizetype from) const
    {
        const void* found = std::memchr(m_text.constData() + from, '"', size_t(m_text.size() - from));
        return found ? static_cast<const char*>(found) - m_text.constData() : -1;
    }

    bool endsCell(qsizetype i) const
    {
        return i >= m_text.size() || m_text[i] == m_delimiter || m_text[i] == '\n' || m_text[i] == '\r';
    }

    /// Blanks before the quote go where the list is written so.
    bool cellBeginsBefore(qsizetype quote)
    {
        qsizetype begin = quote;
        while (m_dropsBlanks && begin > 0 && m_text[begin - 1] == ' ')
            --begin;
        const bool begins = begin == 0 || endsCell(begin - 1);
        if (begins && begin < quote)
            replace(begin, quote, {});
        return begins;
    }

    /// From the opening quote to the end of the cell. @return false when the quote stays open
    bool takeCell(qsizetype open)
    {
        qsizetype close = nextQuote(open + 1);
        while (close >= 0 && close + 1 < m_text.size() && m_text[close + 1] == '"')
            close = nextQuote(close + 2);
        if (close < 0)
            return false;
        qsizetype end = close + 1;
        while (!endsCell(end))
            ++end;
        m_next = end;
        if (end == close + 1)
            return true;
        QByteArray tail = m_text.mid(close + 1, end - close - 1);
        if (tail.trimmed().isEmpty())
            replace(close + 1, end, {});
        else
            replace(close, end, tail.replace('"', "\"\"") + '"');
        return true;
    }

    void replace(qsizetype begin, qsizetype end, const QByteArray& by)
    {
        if (m_repaired.isNull())
            m_repaired.reserve(m_text.size());
        copyTo(begin);
        m_repaired += by;
        m_copied = end;
    }

    void copyTo(qsizetype end)
    {
        m_repaired.append(m_text.constData() + m_copied, end - m_copied);
        m_copied = end;
    }

    const QByteArray& m_text;
    const char m_delimiter;
    const bool m_dropsBlanks;
    QByteArray m_repaired;
    qsizetype m_copied = 0; ///< of m_text, as far as m_repaired has it
    qsizetype m_next = 0;
};

} // namespace

QByteArray withQuotesRepaired(const QByteArray& utf8, char delimiter)
{
    return Repair(utf8, delimiter).run();
}

} // namespace outbound
