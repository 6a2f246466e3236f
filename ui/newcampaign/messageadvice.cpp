#include "ui/newcampaign/messageadvice.h"

#include "engine/domain/messagetemplate.h"
#include "engine/domain/nearestname.h"
#include "engine/domain/segments.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace outbound
{

namespace
{

struct Advice {
    Q_DECLARE_TR_FUNCTIONS(MessageAdvice)
};

QString plainLetter(QChar letter)
{
    static const QHash<QChar, QString> forms{
        {u'\u2018', QStringLiteral("'")},  {u'\u2019', QStringLiteral("'")},   {u'\u201A', QStringLiteral(",")},
        {u'\u201C', QStringLiteral("\"")}, {u'\u201D', QStringLiteral("\"")},  {u'\u201E', QStringLiteral("\"")},
        {u'\u2013', QStringLiteral("-")},  {u'\u2014', QStringLiteral("-")},   {u'\u2010', QStringLiteral("-")},
        {u'\u2011', QStringLiteral("-")},  {u'\u2026', QStringLiteral("...")}, {u'\u00A0', QStringLiteral(" ")},
        {u'\u2009', QStringLiteral(" ")},  {u'\u202F', QStringLiteral(" ")},   {u'\u2022', QStringLiteral("-")},
        {u'\t', QStringLiteral(" ")},
    };
    if (const auto form = forms.constFind(letter); form != forms.cend())
        return *form;
    const QString parts = QString(letter).normalized(QString::NormalizationForm_KD);
    return !parts.isEmpty() && isGsm7(parts[0]) ? parts.left(1) : QString(letter);
}

/// What the template should ask for instead of a name that no column has: the column's new name when it was renamed,
/// else the nearest.
QString meantBy(const QString& name, const ImportPreview& audience)
{
    for (const PreviewColumn& column : audience.columns)
        if (column.role == ColumnRole::Variable && column.header.simplified() == name)
            return column.variable;
    return nearestName(name, audience.variableNames());
}

/// The text with another name in a placeholder, wherever it stands.
QString withName(const QString& text, const QString& name, const QString& other)
{
    const MessageTemplate message(text);
    QString renamed;
    for (const MessageTemplate::Piece& piece : message.pieces())
        renamed += piece.variable == name ? QStringLiteral("{{%1}}").arg(other) : text.mid(piece.start, piece.length);
    return renamed;
}

MessageAdvice placeholderAdvice(const QString& text, const QString& name, const ImportPreview& audience)
{
    const QString meant = meantBy(name, audience);
    if (meant.isEmpty())
        return {Advice::tr("No column fills {{%1}}; it stays empty.").arg(name), {}, {}};
    return {Advice::tr("No column fills {{%1}}. Did you mean {{%2}}?").arg(name, meant),
            Advice::tr("Use {{%1}}").arg(meant), withName(text, name, meant)};
}

} // namespace

QString plainLetters(const QString& text)
{
    QString plain;
    for (const QChar letter : text)
        plain += isGsm7(letter) ? QString(letter) : plainLetter(letter);
    return plain;
}

MessageAdvice adviceFor(const QString& text, const ImportPreview* audience, const AudienceFigures& figures)
{
    const MessageTemplate message(text);
    if (audience) {
        const QStringList known = audience->variableNames();
        for (const QString& name : message.variableNames())
            if (!known.contains(name))
                return placeholderAdvice(text, name, *audience);
    }

    for (const MessageTemplate::Piece& piece : message.pieces()) {
        const QString beyond =
            piece.variable.isEmpty() ? firstBeyondGsm7(text.mid(piece.start, piece.length)) : QString();
        if (beyond.isEmpty())
            continue;
        MessageAdvice advice{Advice::tr("“%1” makes every text UCS-2, 70 characters a segment.").arg(beyond), {}, {}};
        const QString plain = plainLetters(text);
        if (std::all_of(plain.begin(), plain.end(), isGsm7)) {
            advice.cure = Advice::tr("Use plain letters");
            advice.cured = plain;
        }
        return advice;
    }
    if (figures.ucs2People > 0)
        return {Advice::tr("%Ln people need UCS-2: “%1” in %2", nullptr, figures.ucs2People)
                    .arg(figures.ucs2Character, figures.ucs2Variable),
                {},
                {}};
    if (figures.emptyPeople > 0)
        return {Advice::tr("%Ln people have no %1; it stays empty for them.", nullptr, figures.emptyPeople)
                    .arg(figures.emptyVariable),
                {},
                {}};
    return {};
}

} // namespace outbound
