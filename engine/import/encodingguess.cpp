#include "engine/import/encodingguess.h"

#include "engine/import/languages.h"

#include <QHash>
#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace outbound
{

namespace
{

using namespace languages;

struct Candidate {
    const char* encoding;
    const Languages& languages;
    double prior = 0;
};

// Of two that read alike the earlier one is named; Windows-1252 comes first.
const std::array<Candidate, 27> candidates{{
    {"Windows-1252", western, 0.3},     {"Windows-1250", central, 0.1}, {"Windows-1251", cyrillic, 0.1},
    {"Windows-1253", greek, 0.1},       {"Windows-1254", turkish, 0.1}, {"Windows-1255", hebrew, 0.1},
    {"Windows-1256", arabic, 0.1},      {"Windows-1257", baltic, 0.1},  {"Windows-1258", vietnamese, -0.1},
    {"ISO-8859-15", western, 0.05},     {"ISO-8859-2", central, 0.05},  {"ISO-8859-5", cyrillic, 0.05},
    {"ISO-8859-6", arabic, 0.05},       {"ISO-8859-7", greek, 0.05},    {"KOI8-R", cyrillic, 0.05},
    {"KOI8-U", cyrillic, 0.05},         {"TIS-620", thai, 0.05},        {"IBM850", western, -0.2},
    {"MACINTOSH", western, -0.2},       {"IBM852", central, -0.2},      {"IBM866", cyrillic, -0.1},
    {"x-mac-cyrillic", cyrillic, -0.1}, {"Shift_JIS", japanese, 0.1},   {"EUC-JP", japanese, 0.05},
    {"GB18030", simplified, 0.05},      {"Big5", traditional, 0.05},    {"Windows-949", korean, 0.05},
}};

constexpr QChar substitute = u'\x1A'; ///< what some decoders give for bytes they can't read
constexpr double broken = -8;
constexpr double misplaced = -4;
constexpr double unusual = -1;
constexpr double plausible = 0.8;
constexpr double wellPlaced = 2;
constexpr double settles = 0.15; ///< what uchardet's word is worth
constexpr double sparse = 0.4;   ///< what Windows-1252 gains when few rows hold more than ASCII

struct Sample {
    QByteArray lines; ///< those that hold more than ASCII
    bool isSparse = false;
};

bool isForeign(char c)
{
    return uchar(c) >= 0x80;
}

Sample sampleOf(QByteArrayView bytes)
{
    constexpr qsizetype judged = qsizetype(1) << 20;
    constexpr qsizetype enough = qsizetype(1) << 16;
    bytes = bytes.first(std::min(bytes.size(), judged));
    Sample sample;
    qsizetype all = 0;
    qsizetype foreign = 0;
    for (auto begin = bytes.begin(); begin != bytes.end() && sample.lines.size() < enough;) {
        const auto end = std::find_if(begin, bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        all += end != begin;
        if (std::any_of(begin, end, isForeign)) {
            ++foreign;
            sample.lines.append(begin, std::min(qsizetype(end - begin), enough)).append('\n');
        }
        begin = end == bytes.end() ? end : end + 1;
    }
    sample.isSparse = foreign * 5 <= all * 2;
    return sample;
}

bool isWide(QChar c)
{
    return c >= u'\u2E80' && c < u'\uE000';
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

bool isPartOfWord(QChar c)
{
    return c.isLetter() || c.isMark();
}

/// Between the letters of a word only an apostrophe or a middle dot stands; at its edges what opens or closes it.
double symbolScore(QChar c, QChar before, QChar after)
{
    static constexpr QStringView joining = u"’‘´·\u00AD";
    static constexpr QStringView opening = u"“‘«¿¡„‚";
    static constexpr QStringView closing = u"”’»…®™©°ªº“´";
    static constexpr QStringView plain = u"‘’“”–—…€£§©®™°·•«»¿¡¼½¾²³ªº№´±\u00A0";
    if (c.category() == QChar::Other_Control || c.category() == QChar::Other_PrivateUse ||
        c.category() == QChar::Other_NotAssigned || c == QChar::ReplacementCharacter)
        return broken;
    if (isWide(c) || (c >= u'\uFF00' && c <= u'\uFFEF'))
        return 0;
    const bool afterLetter = isPartOfWord(before);
    const bool beforeLetter = isPartOfWord(after);
    if (c == QChar::Nbsp)
        return afterLetter && beforeLetter && before.isLower() && after.isLower() ? unusual : 0;
    if (afterLetter && beforeLetter && (joining.contains(c) || c.category() == QChar::Punctuation_Dash))
        return c == u'’' ? wellPlaced : 0;
    if (before.isDigit() && closing.contains(c)) // 20°C
        return wellPlaced;
    if (afterLetter && beforeLetter)
        return misplaced;
    if (afterLetter)
        return closing.contains(c) ? plausible : misplaced;
    if (beforeLetter)
        return opening.contains(c) ? plausible : misplaced;
    return plain.contains(c) ? plausible : unusual;
}

/// What is wrong with how a letter stands: big after small, scripts mixed, alone or at a number, a mark on nothing,
/// a Latin word with hardly a letter of ASCII.
double letterScore(QChar c, QChar before, QChar after)
{
    double score = 0;
    if (before.isLower() && c.isUpper())
        score -= 3;
    else if (c.isLower() && after.isUpper())
        score -= after.unicode() < 0x80 ? 1 : 3;
    const bool latin = isLatin(c);
    if ((before.isLetter() && isLatin(before) != latin) || (after.isLetter() && isLatin(after) != latin))
        score -= 3;
    if (c.isMark() && !isPartOfWord(before))
        score -= 3;
    if (!isWide(c) && (before.isDigit() || after.isDigit()))
        score -= 1;
    if (!isWide(c) && !isPartOfWord(before) && !isPartOfWord(after))
        score -= 1.5;
    if (latin && before.unicode() >= 0x80 && after.unicode() >= 0x80 && isLatin(before) && isLatin(after))
        score -= 1.5;
    return score;
}

double worth(QChar c, const Language& language)
{
    if (c >= u'\uFF61' && c <= u'\uFF9F') // katakana of half width
        return 0.5;
    const QChar small = c.toLower();
    qsizetype rank = language.letters.indexOf(c);
    if (rank < 0)
        rank = language.letters.indexOf(small);
    if (isWide(c))
        return rank >= 0 ? 3 : c.script() == QChar::Script_Hangul ? 1.8 : c.script() == QChar::Script_Han ? 1.5 : 2.5;
    if (rank >= 0)
        return isLatin(c) ? language.weight
                          : language.weight + 0.6 - 1.5 * double(rank) / double(language.letters.size());
    if (language.seldom.contains(c) || language.seldom.contains(small))
        return isLatin(c) ? 1 : 0.5;
    return -2;
}

/// How well a text reads in the best of the languages, per character beyond ASCII.
double reading(const QString& text, const Languages& languages)
{
    double standing = 0;
    qsizetype foreign = 0;
    QHash<QChar, int> letters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x80 && c != substitute)
            continue;
        ++foreign;
        const QChar before = i > 0 ? text.at(i - 1) : QChar(u'\n');
        const QChar after = i + 1 < text.size() ? text.at(i + 1) : QChar(u'\n');
        if (c == u'ª' || c == u'º' || !isPartOfWord(c)) {
            standing += symbolScore(c, before, after);
            continue;
        }
        standing += letterScore(c, before, after);
        ++letters[c];
    }
    double best = -1e9;
    for (const Language& language : languages) {
        double sum = 0;
        for (auto letter = letters.cbegin(); letter != letters.cend(); ++letter)
            sum += letter.value() * worth(letter.key(), language);
        best = std::max(best, sum);
    }
    return foreign > 0 ? (standing + best) / double(foreign) : 0;
}

QByteArray heard(const QByteArray& lines)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), lines.constData(), size_t(lines.size()));
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// The encoding of Windows that people mean by one of ISO's or that holds all of another.
QByteArray windowsSibling(const QByteArray& encoding)
{
    static const QHash<QByteArray, QByteArray> siblings{
        {"ISO-8859-1", "Windows-1252"},  {"ISO-8859-15", "Windows-1252"}, {"ISO-8859-2", "Windows-1250"},
        {"ISO-8859-7", "Windows-1253"},  {"ISO-8859-8", "Windows-1255"},  {"ISO-8859-9", "Windows-1254"},
        {"ISO-8859-13", "Windows-1257"}, {"EUC-KR", "Windows-949"},       {"UHC", "Windows-949"},
    };
    return siblings.value(encoding);
}

/// Whether the text is UTF-8 but for some letters cut or pasted in.
bool isBrokenUtf8(const QByteArray& lines)
{
    const auto foreign = std::count_if(lines.begin(), lines.end(), isForeign);
    return QString::fromUtf8(lines).count(QChar::ReplacementCharacter) * 20 < foreign;
}

} // namespace

QString guessedEncoding(QByteArrayView bytes)
{
    const Sample sample = sampleOf(bytes);
    if (isBrokenUtf8(sample.lines))
        return QStringLiteral("UTF-8");
    const QByteArray guess = heard(sample.lines);
    const QByteArray sibling = windowsSibling(guess);
    QString best = QStringLiteral("Windows-1252");
    QString western1252;
    QString bestText;
    double bestScore = -1e9;
    for (const Candidate& candidate : candidates) {
        QStringDecoder decoder(candidate.encoding);
        if (!decoder.isValid())
            continue;
        const QString text = decoder.decode(sample.lines);
        const bool isWestern = &candidate == &candidates.front();
        if (isWestern)
            western1252 = text;
        const double score = reading(text, candidate.languages) + candidate.prior +
                             (candidate.encoding == guess || candidate.encoding == sibling ? settles : 0) +
                             (isWestern && sample.isSparse ? sparse : 0);
        if (score > bestScore) {
            bestScore = score;
            best = QString::fromLatin1(candidate.encoding);
            bestText = text;
        }
    }
    return bestText == western1252 ? QStringLiteral("Windows-1252") : best;
}

bool hasJapaneseEscapes(QByteArrayView bytes)
{
    bytes = bytes.first(std::min(bytes.size(), qsizetype(1) << 20));
    const auto holds = [&](QByteArrayView escape) {
        return std::search(bytes.begin(), bytes.end(), escape.begin(), escape.end()) != bytes.end();
    };
    return (holds("\x1B$B") || holds("\x1B$@")) && std::none_of(bytes.begin(), bytes.end(), isForeign);
}

} // namespace outbound
