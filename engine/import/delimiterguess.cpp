#include "engine/import/delimiterguess.h"

#include "engine/import/phonefinder.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

namespace outbound
{

namespace
{

constexpr size_t sampleRows = 50;
constexpr qsizetype sampleBytes = 1 << 20;

/// The first rows that aren't blank, as one delimiter splits them.
struct Split {
    std::vector<int> counts;  ///< of the delimiter, by row
    int phoneRows = 0;        ///< with a cell that has the shape of a phone number
    bool strayQuotes = false; ///< a quote in the middle of a bare cell, or text after a closing one

    /// The share of rows that the delimiter splits in the most common way.
    double evenness() const
    {
        std::map<int, int> rowsByCount;
        for (int count : counts)
            if (count > 0)
                ++rowsByCount[count];
        int most = 0;
        for (const auto& [count, rows] : rowsByCount)
            most = std::max(most, rows);
        return counts.empty() ? 0 : double(most) / double(counts.size());
    }

    /// The right delimiter splits all rows alike, the header too, leaves whole phone numbers and meets no stray quote.
    double score() const
    {
        if (counts.empty())
            return 0;
        const double likely = (counts.front() > 0 ? 1 : 0.7) * (strayQuotes ? 0.7 : 1);
        return evenness() * likely * (1 + double(phoneRows) / double(counts.size()));
    }
};

/// Goes through the text cell by cell. A quote opens only where a cell begins.
class Splitter
{
public:
    Splitter(QByteArrayView text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    Split run()
    {
        while (m_at < m_text.size() && m_split.counts.size() < sampleRows)
            takeRow();
        return m_split;
    }

private:
    bool endsRow() const { return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    void takeRow()
    {
        int delimiters = 0;
        bool blank = true;
        bool phone = false;
        for (;; ++m_at, ++delimiters) {
            const QByteArrayView cell = takeCell().trimmed();
            blank = blank && cell.isEmpty();
            phone = phone || (cell.size() < 64 && isPhoneShaped(QString::fromUtf8(cell)));
            if (endsRow())
                break;
        }
        ++m_at;
        if (blank && delimiters == 0)
            return;
        m_split.counts.push_back(delimiters);
        m_split.phoneRows += phone;
    }

    /// As far as its delimiter or the end of the row, without its quotes.
    QByteArrayView takeCell()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ' && m_delimiter != ' ')
            ++m_at;
        qsizetype begin = m_at;
        qsizetype length = -1;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            begin = ++m_at;
            while (m_at < m_text.size() && (m_text[m_at] != '"' || isDoubled()))
                m_at += m_text[m_at] == '"' ? 2 : 1;
            m_at = std::min(m_at, m_text.size());
            length = m_at - begin;
            ++m_at;
        }
        for (; !endsRow() && m_text[m_at] != m_delimiter; ++m_at)
            m_split.strayQuotes = m_split.strayQuotes || m_text[m_at] == '"' || (length >= 0 && m_text[m_at] != ' ');
        m_at = std::min(m_at, m_text.size());
        return m_text.sliced(begin, length >= 0 ? length : m_at - begin);
    }

    bool isDoubled() const { return m_at + 1 < m_text.size() && m_text[m_at + 1] == '"'; }

    const QByteArrayView m_text;
    const char m_delimiter;
    qsizetype m_at = 0;
    Split m_split;
};

} // namespace

QChar declaredDelimiter(QByteArrayView utf8)
{
    constexpr qsizetype length = 5; // sep=;
    if (utf8.size() < length || utf8.first(length - 1).compare("sep=", Qt::CaseInsensitive) != 0)
        return {};
    const char declared = utf8[length - 1];
    if (declared == '"' || declared == '+' || QChar(QLatin1Char(declared)).isLetterOrNumber() || declared < '\t')
        return {};
    const char after = utf8.size() > length ? utf8[length] : '\n';
    return after == '\n' || after == '\r' ? QChar(QLatin1Char(declared)) : QChar();
}

QChar guessDelimiter(QByteArrayView utf8)
{
    if (const QChar declared = declaredDelimiter(utf8); !declared.isNull())
        return declared;
    // A comma is common in prose, the others hardly ever stand in a text by chance: they win what is nearly even.
    constexpr std::array<std::pair<char, double>, 4> weights{{{',', 1.0}, {';', 1.02}, {'|', 1.03}, {'\t', 1.04}}};
    const QByteArrayView sample = utf8.first(std::min(utf8.size(), sampleBytes));
    char best = ',';
    double bestScore = 0;
    for (const auto& [delimiter, weight] : weights) {
        const double score = weight * Splitter(sample, delimiter).run().score();
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return QChar(QLatin1Char(best));
}

} // namespace outbound
