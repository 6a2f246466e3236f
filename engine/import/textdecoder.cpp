#include "engine/import/textdecoder.h"

#include <QHash>
#include <QStringDecoder>

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
    const char* codec;
    QLatin1String encoding;
};

// The four-byte marks come first: UTF-32 LE begins as UTF-16 LE does.
const std::array<Signature, 5> signatures{{
    {{"\xFF\xFE\x00\x00", 4}, "UTF-32LE", QLatin1String("UTF-32 LE")},
    {{"\x00\x00\xFE\xFF", 4}, "UTF-32BE", QLatin1String("UTF-32 BE")},
    {{"\xEF\xBB\xBF", 3}, "UTF-8", QLatin1String("UTF-8")},
    {{"\xFF\xFE", 2}, "UTF-16LE", QLatin1String("UTF-16 LE")},
    {{"\xFE\xFF", 2}, "UTF-16BE", QLatin1String("UTF-16 BE")},
}};

DecodedText decodeAs(const char* codec, const QString& encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(codec);
    return {decoder.decode(bytes), encoding};
}

std::optional<DecodedText> decodeStrictly(const QByteArray& codec, const QString& encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(codec.constData(), QStringDecoder::Flag::Stateless);
    if (codec.isEmpty() || !decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return DecodedText{text, encoding};
}

/// In UTF-16 every Latin letter, digit and delimiter has a NUL on the same side.
std::optional<DecodedText> decodeByNuls(QByteArrayView bytes)
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
        return decodeAs("UTF-16LE", QStringLiteral("UTF-16 LE"), bytes);
    if (first * 5 > pairs && second * 20 < first)
        return decodeAs("UTF-16BE", QStringLiteral("UTF-16 BE"), bytes);
    return std::nullopt;
}

QByteArray guessedCodec(QByteArrayView bytes)
{
    constexpr qsizetype enough = 1 << 20;
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), size_t(std::min(bytes.size(), enough)));
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// What a page of ISO 8859 leaves to control characters is letters in its Windows sibling, and that is what files hold.
QByteArray windowsSibling(const QByteArray& codec)
{
    static const QHash<QByteArray, QByteArray> siblings{
        {"ISO-8859-1", "WINDOWS-1252"},  {"ISO-8859-2", "WINDOWS-1250"},  {"ISO-8859-5", "WINDOWS-1251"},
        {"ISO-8859-7", "WINDOWS-1253"},  {"ISO-8859-8", "WINDOWS-1255"},  {"ISO-8859-9", "WINDOWS-1254"},
        {"ISO-8859-13", "WINDOWS-1257"}, {"ISO-8859-15", "WINDOWS-1252"},
    };
    return siblings.value(codec);
}

bool hasControls(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'\x7F' && c < u'\xA0'; });
}

/// Whether all that isn't ASCII is what people write: letters and the marks of print.
bool readsWell(const QString& text)
{
    static constexpr QStringView marks = u"‘’“”–—…€£§©®™°·•«»¿¡¼½¾\u00A0";
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c < u'\x7F' || c.isLetter() || marks.contains(c); });
}

QString spelt(const QByteArray& codec)
{
    QString name = QString::fromLatin1(codec);
    return name.startsWith(u"WINDOWS", Qt::CaseInsensitive) ? QStringLiteral("Windows") + name.mid(7) : name;
}

} // namespace

DecodedText decodeText(const QByteArray& bytes)
{
    for (const Signature& signature : signatures)
        if (QByteArrayView(bytes).startsWith(signature.mark))
            return decodeAs(signature.codec, signature.encoding, QByteArrayView(bytes).sliced(signature.mark.size()));
    if (auto text = decodeByNuls(bytes))
        return *text;
    if (auto text = decodeStrictly("UTF-8", QStringLiteral("UTF-8"), bytes))
        return *text;

    DecodedText western = decodeAs("windows-1252", QStringLiteral("Windows-1252"), bytes);
    const QByteArray guess = guessedCodec(bytes);
    const bool farFetched = guess.startsWith("MAC-") || guess.startsWith("IBM");
    if (farFetched && readsWell(western.text))
        return western;
    for (const QByteArray& codec : {guess, windowsSibling(guess)})
        if (auto text = decodeStrictly(codec, spelt(codec), bytes); text && !hasControls(text->text))
            return text->text == western.text ? western : *text;
    return western;
}

} // namespace outbound
