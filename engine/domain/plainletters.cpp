#include "engine/domain/plainletters.h"

#include "engine/domain/segments.h"

#include <QHash>

#include <algorithm>

namespace outbound
{

namespace
{

QString plainLetter(QChar letter)
{
    static const QHash<QChar, QString> forms{
        {u'\u2018', QStringLiteral("'")},
        {u'\u2019', QStringLiteral("'")},
        {u'\u201A', QStringLiteral(",")},
        {u'\u201C', QStringLiteral("\"")},
        {u'\u201D', QStringLiteral("\"")},
        {u'\u201E', QStringLiteral("\"")},
        {u'\u2013', QStringLiteral("-")},
        {u'\u2014', QStringLiteral("-")},
        {u'\u2010', QStringLiteral("-")},
        {u'\u2011', QStringLiteral("-")},
        {u'\u2026', QStringLiteral("...")},
        {u'\u00A0', QStringLiteral(" ")},
        {u'\u2009', QStringLiteral(" ")},
        {u'\u202F', QStringLiteral(" ")},
        {u'\u2022', QStringLiteral("-")},
        {u'\t', QStringLiteral(" ")},
        {u'\u0141', QStringLiteral("L")},
        {u'\u0142', QStringLiteral("l")},
        {u'\u0110', QStringLiteral("D")},
        {u'\u0111', QStringLiteral("d")},
        {u'\u0131', QStringLiteral("i")},
        {u'\u0152', QStringLiteral("OE")},
        {u'\u0153', QStringLiteral("oe")},
        {u'\u00AD', QString()},
        {u'\u200B', QString()},
        {u'\u00B4', QStringLiteral("'")},
        {u'`', QStringLiteral("'")},
    };
    if (const auto form = forms.constFind(letter); form != forms.cend())
        return *form;
    if (letter.category() == QChar::Mark_NonSpacing)
        return {};
    const QString parts = QString(letter).normalized(QString::NormalizationForm_KD);
    return !parts.isEmpty() && isGsm7(parts[0]) ? parts.left(1) : QString(letter);
}

} // namespace

QString plainLetters(const QString& text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_C))
        plain += isGsm7(letter) ? QString(letter) : plainLetter(letter);
    return plain;
}

bool fitsGsm7(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return isGsm7(letter); });
}

bool canBePlain(const QString& text)
{
    return !fitsGsm7(text) && fitsGsm7(plainLetters(text));
}

} // namespace outbound
