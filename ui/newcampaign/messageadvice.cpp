#include "ui/newcampaign/messageadvice.h"

#include "engine/domain/messagetemplate.h"
#include "engine/domain/nearestname.h"
#include "engine/domain/plainletters.h"

#include <QCoreApplication>

namespace outbound
{

namespace
{

struct Advice {
    Q_DECLARE_TR_FUNCTIONS(MessageAdvice)
};

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
        if (canBePlain(text)) {
            advice.cure = Advice::tr("Use plain letters");
            advice.cured = plainLetters(text);
        }
        return advice;
    }
    if (figures.ucs2People > 0) {
        const QString sentence =
            figures.ucs2Characters == 1
                ? Advice::tr("%Ln people need UCS-2: “%1” in %2", nullptr, figures.ucs2People)
                : Advice::tr("%Ln people need UCS-2: “%1” and others in %2", nullptr, figures.ucs2People);
        MessageAdvice advice{sentence.arg(figures.ucs2Character, figures.ucs2Variable), {}, {}};
        if (figures.plainPeople > 0 && audience && audience->rows.size() <= mostValuesCured) {
            advice.cure = Advice::tr("Use plain letters");
            advice.curesValues = true;
        }
        return advice;
    }
    if (figures.emptyPeople > 0)
        return {Advice::tr("%Ln people have no %1; it stays empty for them.", nullptr, figures.emptyPeople)
                    .arg(figures.emptyVariable),
                {},
                {}};
    return {};
}

} // namespace outbound
