#include "engine/import/delimiterguess.h"

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

/// How often the delimiter stands outside quotes in each of the first rows that aren't blank. A quote opens only where
/// a cell begins: elsewhere it is a letter like another.
std::vector<int> countsOf(char delimiter, QByteArrayView text)
{
    std::vector<int> counts;
    int count = 0;
    bool quoted = false;
    bool cellBegins = true;
    bool blank = true;
    for (qsizetype i = 0; i <= text.size() && counts.size() < sampleRows; ++i) {
        const char c = i < text.size() ? text[i] : '\n';
        if (quoted && i < text.size()) {
            const bool doubled = c == '"' && i + 1 < text.size() && text[i + 1] == '"';
            i += doubled;
            quoted = doubled || c != '"';
            continue;
        }
        if (c == '\n' || c == '\r') {
            if (!blank)
                counts.push_back(count);
            count = 0;
            blank = cellBegins = true;
            continue;
        }
        quoted = c == '"' && cellBegins;
        if (c != ' ' && c != '\t')
            blank = false;
        count += c == delimiter;
        cellBegins = c == delimiter || (cellBegins && c == ' ');
    }
    return counts;
}

/// The share of rows that the delimiter splits in the most common way.
double evenness(const std::vector<int>& counts)
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
    // A comma is common in prose, the others hardly ever stand in a text by chance.
    constexpr std::array<std::pair<char, double>, 4> weights{{{',', 1.0}, {';', 1.2}, {'|', 1.25}, {'\t', 1.3}}};
    const QByteArrayView sample = utf8.first(std::min(utf8.size(), sampleBytes));
    char best = ',';
    double bestScore = 0;
    for (const auto& [delimiter, weight] : weights) {
        const double score = weight * evenness(countsOf(delimiter, sample));
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return QChar(QLatin1Char(best));
}

} // namespace outbound
