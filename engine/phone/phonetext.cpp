#include "engine/phone/phonetext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace outbound
{

QString cleanedPhone(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (QChar c : text) {
        if (c.category() == QChar::Other_Format)
            continue;
        if (c.isSpace())
            clean += u' ';
        else if (c >= QChar(u'\uFF01') && c <= QChar(u'\uFF5E'))
            clean += QChar(c.unicode() - 0xFEE0);
        else if (c.isDigit())
            clean += QChar(u'0' + c.digitValue());
        else
            clean += c;
    }
    clean = clean.trimmed();
    if (clean.startsWith(u"=\"") && clean.endsWith(u'"'))
        clean = clean.mid(2, clean.size() - 3);
    if (clean.startsWith(u'\''))
        clean.remove(0, 1);
    if (clean.startsWith(u"tel:", Qt::CaseInsensitive))
        clean.remove(0, 4);
    for (const QStringView decimals : {QStringView(u".0"), QStringView(u".00")})
        if (clean.endsWith(decimals) && clean.count(u'.') == 1 && !clean.contains(u' '))
            clean.chop(decimals.size());
    return clean.trimmed();
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

bool hasLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool isScientific(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[+-]?\\d([.,]\\d+)?[eE][+-]?\\d+$"));
    return shape.match(text).hasMatch();
}

bool holdsSeveralPhones(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[/,;|&\\n]|\\bor\\b|\\band\\b|\\s\\+"),
                                            QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype shortestPiece = 9;
    if (digitsOf(text).size() < 2 * shortestPiece)
        return false;
    const auto several = [](const QStringList& pieces) {
        return std::count_if(pieces.begin(), pieces.end(),
                             [](const QString& piece) { return digitsOf(piece).size() >= shortestPiece; }) > 1;
    };
    return several(text.split(between)) || several(text.split(u' '));
}

} // namespace outbound
