#include "ui/palette/fuzzymatch.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int wholeText = 120;
constexpr int wordStart = 100;
constexpr int piece = 60;
constexpr int scattered = 30;
constexpr int widest = 3; ///< a stretch has at most so many letters for each typed one

/// One letter for each of the text, without case and accent.
QString folded(const QString& text)
{
    QString plain = text;
    for (QChar& letter : plain) {
        const QString parts = letter.decomposition();
        letter = (parts.isEmpty() || !parts.front().isLetter() ? letter : parts.front()).toCaseFolded();
    }
    return plain;
}

bool beginsWord(const QString& text, qsizetype at)
{
    return at == 0 || (!text[at - 1].isLetterOrNumber() && text[at].isLetterOrNumber());
}

QList<int> stretch(qsizetype from, qsizetype count)
{
    QList<int> letters;
    for (qsizetype at = from; at < from + count; ++at)
        letters << int(at);
    return letters;
}

std::optional<FuzzyMatch> asPiece(const QString& word, const QString& text)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int score = at == 0 ? wholeText : beginsWord(text, at) ? wordStart : piece;
        if (!best || score > best->score)
            best = FuzzyMatch{score, stretch(at, word.size())};
    }
    return best;
}

std::optional<FuzzyMatch> asScattered(const QString& word, const QString& text)
{
    std::optional<FuzzyMatch> best;
    if (word.size() < 2)
        return best;
    for (qsizetype start = text.indexOf(word.front()); start >= 0; start = text.indexOf(word.front(), start + 1)) {
        if (!beginsWord(text, start))
            continue;
        QList<int> letters{int(start)};
        for (qsizetype i = 1; i < word.size(); ++i) {
            const qsizetype at = text.indexOf(word[i], letters.back() + 1);
            if (at < 0)
                return best;
            letters << int(at);
        }
        const qsizetype width = letters.back() - start + 1;
        const int score = scattered - int(width - word.size());
        if (width <= widest * word.size() && (!best || score > best->score))
            best = FuzzyMatch{score, letters};
    }
    return best;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& text)
{
    const QString plain = folded(text);
    FuzzyMatch whole;
    QSet<int> letters;
    for (const QString& word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        auto match = asPiece(word, plain);
        if (!match)
            match = asScattered(word, plain);
        if (!match)
            return std::nullopt;
        whole.score += match->score;
        for (const int letter : match->letters)
            letters << letter;
    }
    whole.letters = letters.values();
    std::ranges::sort(whole.letters);
    return whole;
}

} // namespace outbound
