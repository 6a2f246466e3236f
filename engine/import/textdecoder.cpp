#include "engine/import/textdecoder.h"

#include "engine/import/encodingguess.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

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

/// `UTF-16 LE` → UTF-16LE, as the decoders know it; EUC-KR is read as what holds all of Hangul.
QByteArray codecOf(const QString& encoding)
{
    if (encoding == u"EUC-KR")
        return "Windows-949";
    return QString(encoding).remove(u' ').toLatin1();
}

/// Decodes a piece at a time, so that a large file is never held in UTF-16 as a whole.
QByteArray toUtf8(QByteArrayView bytes, const QString& encoding)
{
    constexpr qsizetype piece = qsizetype(1) << 20;
    constexpr QChar substitute = u'\x1A'; // what some East Asian decoders give instead of U+FFFD
    const bool hasSubstitutes = bytes.contains(char(substitute.unicode()));
    QStringDecoder decoder(codecOf(encoding).constData());
    QByteArray utf8;
    utf8.reserve(bytes.size());
    for (qsizetype done = 0; done < bytes.size(); done += piece) {
        QString text = decoder.decode(bytes.sliced(done, std::min(piece, bytes.size() - done)));
        if (!hasSubstitutes)
            text.replace(substitute, QChar(QChar::ReplacementCharacter));
        utf8 += text.toUtf8();
    }
    return utf8;
}

DecodedText decodeAs(const QString& encoding, QByteArrayView bytes)
{
    for (const Signature& signature : signatures)
        while (signature.encoding == encoding && bytes.startsWith(signature.mark))
            bytes = bytes.sliced(signature.mark.size());
    if (encoding == u"UTF-8" && bytes.isValidUtf8())
        return {bytes.toByteArray(), encoding};
    return {toUtf8(bytes, encoding), encoding};
}

/// In UTF-16 the delimiters, line ends and digits of a list have a NUL on the same side. Letters don't tell: 一 has one
/// on the other.
QString encodingByNuls(QByteArrayView bytes)
{
    constexpr qsizetype sample = 4096;
    static constexpr QByteArrayView telling = "\t\n\r ,;0123456789";
    const qsizetype length = std::min(bytes.size(), sample) & ~qsizetype(1);
    qsizetype little = 0;
    qsizetype big = 0;
    for (qsizetype i = 0; i < length; i += 2) {
        little += bytes[i + 1] == '\0' && telling.contains(bytes[i]);
        big += bytes[i] == '\0' && telling.contains(bytes[i + 1]);
    }
    const qsizetype pairs = length / 2;
    if (little * 20 > pairs && big * 4 < little)
        return QStringLiteral("UTF-16 LE");
    if (big * 20 > pairs && little * 4 < big)
        return QStringLiteral("UTF-16 BE");
    return {};
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
    if (hasJapaneseEscapes(bytes))
        return decodeAs(QStringLiteral("ISO-2022-JP"), bytes);
    if (bytes.isValidUtf8())
        return {bytes, QStringLiteral("UTF-8")};
    return decodeAs(guessedEncoding(bytes), bytes);
}

QStringList knownEncodings()
{
    static const QStringList encodings = [] {
        QStringList known;
        for (const char* name :
             {"UTF-8",        "UTF-16 LE",    "UTF-16 BE",    "Windows-1252", "Windows-1250",   "Windows-1251",
              "Windows-1253", "Windows-1254", "Windows-1255", "Windows-1256", "Windows-1257",   "Windows-1258",
              "ISO-8859-1",   "ISO-8859-2",   "ISO-8859-3",   "ISO-8859-5",   "ISO-8859-6",     "ISO-8859-7",
              "ISO-8859-9",   "ISO-8859-15",  "MACINTOSH",    "IBM850",       "IBM852",         "IBM866",
              "KOI8-R",       "KOI8-U",       "Shift_JIS",    "EUC-JP",       "ISO-2022-JP",    "GB18030",
              "Big5",         "EUC-KR",       "Windows-949",  "TIS-620",      "x-mac-cyrillic", "UTF-32 LE",
              "UTF-32 BE"})
            if (QStringDecoder(codecOf(QString::fromLatin1(name)).constData()).isValid())
                known << QString::fromLatin1(name);
        return known;
    }();
    return encodings;
}

} // namespace outbound
