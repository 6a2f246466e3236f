#include "engine/import/textdecoder.h"

#include <QHash>
#include <QStringDecoder>
#include <QStringList>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace outbound
{

namespace
{

struct Signature {
    QByteArrayView mark;
    QLatin1String encoding;
};

// The four-byte marks come first: UTF-32 LE begins as UTF-16 LE does.
const std::array<Signature, 5> signatures{{
    {{"\xFF\xFE\x00\x00", 4}, QLatin1String("UTF-32 LE")},
    {{"\x00\x00\xFE\xFF", 4}, QLatin1String("UTF-32 BE")},
    {{"\xEF\xBB\xBF", 3}, QLatin1String("UTF-8")},
    {{"\xFF\xFE", 2}, QLatin1String("UTF-16 LE")},
    {{"\xFE\xFF", 2}, QLatin1String("UTF-16 BE")},
}};

/// `UTF-16 LE` → UTF-16LE, as the decoders know it.
QByteArray codecOf(const QString& encoding)
{
    return QString(encoding).remove(u' ').toLatin1();
}

/// Decodes a piece at a time, so that a large file is never held in UTF-16 as a whole.
QByteArray toUtf8(QByteArrayView bytes, const QString& encoding, bool* hasError = nullptr)
{
    constexpr qsizetype piece = qsizetype(1) << 20;
    QStringDecoder decoder(codecOf(encoding).constData());
    QByteArray utf8;
    utf8.reserve(bytes.size());
    for (qsizetype done = 0; done < bytes.size(); done += piece)
        utf8 += QString(decoder.decode(bytes.sliced(done, std::min(piece, bytes.size() - done)))).toUtf8();
    if (hasError)
        *hasError = decoder.hasError();
    return utf8;
}

DecodedText decodeAs(const QString& encoding, QByteArrayView bytes)
{
    for (const Signature& signature : signatures)
        if (signature.encoding == encoding && bytes.startsWith(signature.mark))
            bytes = bytes.sliced(signature.mark.size());
    if (encoding == u"UTF-8" && bytes.isValidUtf8())
        return {bytes.toByteArray(), encoding};
    return {toUtf8(bytes, encoding), encoding};
}

/// In UTF-16 every Latin letter, digit and delimiter has a NUL on the same side.
QString encodingByNuls(QByteArrayView bytes)
{
    constexpr qsizetype sample = 4096;
    const qsizetype length = std::min(bytes.size(), sample) & ~qsizetype(1);
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < length; i += 2) {
        first += bytes[i] == '\0';
        second += bytes[i + 1] == '\0';
    }
    const qsizetype pairs = length / 2;
    if (second * 5 > pairs && first * 20 < second)
        return QStringLiteral("UTF-16 LE");
    if (first * 5 > pairs && second * 20 < first)
        return QStringLiteral("UTF-16 BE");
    return {};
}

qsizetype indexIn(const QStringList& names, const QString& name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&name](const QString& known) {
        return known.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? -1 : found - names.begin();
}

QString spelt(const QByteArray& codec)
{
    const QString name = codec == "UHC" ? QStringLiteral("Windows-949") : QString::fromLatin1(codec);
    const qsizetype known = indexIn(knownEncodings(), name);
    return known < 0 ? name : knownEncodings().at(known);
}

QString guessedEncoding(QByteArrayView bytes)
{
    constexpr qsizetype enough = 1 << 20;
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), size_t(std::min(bytes.size(), enough)));
    uchardet_data_end(detector.get());
    return spelt(uchardet_get_charset(detector.get()));
}

/// What a page of ISO 8859 leaves to control characters is letters in its Windows sibling, and that is what files hold.
QString windowsSibling(const QString& encoding)
{
    static const QHash<QString, QString> siblings{
        {QStringLiteral("ISO-8859-1"), QStringLiteral("Windows-1252")},
        {QStringLiteral("ISO-8859-2"), QStringLiteral("Windows-1250")},
        {QStringLiteral("ISO-8859-5"), QStringLiteral("Windows-1251")},
        {QStringLiteral("ISO-8859-7"), QStringLiteral("Windows-1253")},
        {QStringLiteral("ISO-8859-8"), QStringLiteral("Windows-1255")},
        {QStringLiteral("ISO-8859-9"), QStringLiteral("Windows-1254")},
        {QStringLiteral("ISO-8859-13"), QStringLiteral("Windows-1257")},
        {QStringLiteral("ISO-8859-15"), QStringLiteral("Windows-1252")},
        {QStringLiteral("EUC-KR"), QStringLiteral("Windows-949")},
    };
    return siblings.value(encoding);
}

std::optional<DecodedText> decodeStrictly(const QString& encoding, QByteArrayView bytes)
{
    if (encoding.isEmpty() || !QStringDecoder(codecOf(encoding).constData()).isValid())
        return std::nullopt;
    bool hasError = false;
    QByteArray utf8 = toUtf8(bytes, encoding, &hasError);
    if (hasError)
        return std::nullopt;
    return DecodedText{std::move(utf8), encoding};
}

/// The characters that aren't ASCII, each once: enough to judge how a text reads.
QString foreignLetters(const QByteArray& utf8)
{
    constexpr qsizetype enough = 1 << 20;
    QString letters;
    for (const char32_t c : QString::fromUtf8(utf8.constData(), std::min(utf8.size(), enough)).toUcs4())
        if (c >= 0x7F && c <= 0xFFFF && !letters.contains(QChar(char16_t(c))))
            letters += QChar(char16_t(c));
    return letters;
}

bool hasControls(const QString& letters)
{
    return std::any_of(letters.begin(), letters.end(), [](QChar c) { return c >= u'\x7F' && c < u'\xA0'; });
}

/// Whether all that isn't ASCII is what people write: letters and the marks of print.
bool readsWell(const QString& letters)
{
    static constexpr QStringView marks = u"‘’“”–—…€£§©®™°·•«»¿¡¼½¾\u00A0";
    return std::all_of(letters.begin(), letters.end(), [](QChar c) { return c.isLetter() || marks.contains(c); });
}

} // namespace

DecodedText decodeText(const QByteArray& bytes, const QString& encoding)
{
    if (!encoding.isEmpty())
        return decodeAs(encoding, bytes);
    for (const Signature& signature : signatures)
        if (QByteArrayView(bytes).startsWith(signature.mark))
            return decodeAs(signature.encoding, bytes);
    if (const QString byNuls = encodingByNuls(bytes); !byNuls.isEmpty())
        return decodeAs(byNuls, bytes);
    if (bytes.isValidUtf8())
        return {bytes, QStringLiteral("UTF-8")};

    DecodedText western = decodeAs(QStringLiteral("Windows-1252"), bytes);
    const QString guess = guessedEncoding(bytes);
    if (guess == u"UTF-8") // but for some broken letters
        return decodeAs(guess, bytes);
    const bool farFetched = guess.startsWith(u"MAC-") || guess.startsWith(u"IBM");
    if (farFetched && readsWell(foreignLetters(western.utf8)))
        return western;
    for (const QString& candidate : {guess, windowsSibling(guess)})
        if (auto text = decodeStrictly(candidate, bytes); text && !hasControls(foreignLetters(text->utf8)))
            return text->utf8 == western.utf8 ? western : *text;
    return western;
}

QStringList knownEncodings()
{
    static const QStringList encodings = [] {
        QStringList known;
        for (const char* name :
             {"UTF-8",        "UTF-16 LE",    "UTF-16 BE",    "Windows-1252", "Windows-1250", "Windows-1251",
              "Windows-1253", "Windows-1254", "Windows-1255", "Windows-1256", "Windows-1257", "Windows-1258",
              "ISO-8859-1",   "ISO-8859-2",   "ISO-8859-3",   "ISO-8859-5",   "ISO-8859-7",   "ISO-8859-9",
              "ISO-8859-15",  "MACINTOSH",    "IBM850",       "KOI8-R",       "KOI8-U",       "Shift_JIS",
              "EUC-JP",       "ISO-2022-JP",  "GB18030",      "Big5",         "EUC-KR",       "Windows-949",
              "TIS-620",      "UTF-32 LE",    "UTF-32 BE"})
            if (QStringDecoder(codecOf(QString::fromLatin1(name)).constData()).isValid())
                known << QString::fromLatin1(name);
        return known;
    }();
    return encodings;
}

} // namespace outbound
