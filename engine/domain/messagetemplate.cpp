#include "engine/domain/messagetemplate.h"

#include <QStringView>

namespace outbound
{

namespace
{

/// Where the name of a placeholder stands that opens at `open`; its length is 0 when there is none.
struct Span {
    qsizetype open = 0;
    qsizetype length = 0; ///< with both pairs of braces
    QString name;
};

Span nextPlaceholder(const QString& text, qsizetype from)
{
    const QLatin1String opening("{{");
    const QLatin1String closing("}}");
    qsizetype open = text.indexOf(opening, from);
    while (open >= 0) {
        const qsizetype close = text.indexOf(closing, open + 2);
        if (close < 0)
            break;
        const QStringView inside = QStringView(text).mid(open + 2, close - open - 2);
        const QStringView name = inside.trimmed();
        if (!name.isEmpty() && !name.contains(u'{') && !name.contains(u'}') && !inside.contains(u'\n'))
            return {open, close + 2 - open, name.toString()};
        open = text.indexOf(opening, open + 1);
    }
    return {};
}

} // namespace

MessageTemplate::MessageTemplate(const QString& text) : m_text(text)
{
    qsizetype done = 0;
    for (Span span = nextPlaceholder(text, 0); span.length > 0; span = nextPlaceholder(text, done)) {
        if (span.open > done)
            m_pieces.push_back({done, span.open - done, {}});
        m_pieces.push_back({span.open, span.length, span.name});
        done = span.open + span.length;
    }
    if (done < text.size())
        m_pieces.push_back({done, text.size() - done, {}});
}

QString MessageTemplate::render(const Variables& variables) const
{
    QString rendered;
    rendered.reserve(m_text.size() * 2);
    for (const Piece& piece : m_pieces) {
        if (piece.variable.isEmpty())
            rendered += QStringView(m_text).mid(piece.start, piece.length);
        else
            rendered += variables.value(piece.variable);
    }
    return rendered;
}

QStringList MessageTemplate::variableNames() const
{
    QStringList names;
    for (const Piece& piece : m_pieces)
        if (!piece.variable.isEmpty() && !names.contains(piece.variable))
            names.append(piece.variable);
    return names;
}

} // namespace outbound
