#include "ui/newcampaign/templatehighlighter.h"

#include "engine/domain/messagetemplate.h"
#include "engine/domain/segments.h"
#include "ui/theme/theme.h"

#include <QTextCharFormat>

namespace outbound
{

TemplateHighlighter::TemplateHighlighter(QTextDocument* document) : QSyntaxHighlighter(document)
{
    if (Theme* theme = Theme::current())
        connect(theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void TemplateHighlighter::setVariables(const QStringList& names, bool hasAudience)
{
    if (names == m_variables && hasAudience == m_hasAudience)
        return;
    m_variables = names;
    m_hasAudience = hasAudience;
    rehighlight();
}

void TemplateHighlighter::highlightBlock(const QString& text)
{
    // A placeholder never spans lines, so a block can be read alone.
    const MessageTemplate line(text);
    for (const MessageTemplate::Piece& piece : line.pieces()) {
        if (piece.variable.isEmpty()) {
            blame(text, int(piece.start), int(piece.start + piece.length));
            continue;
        }
        const bool unknown = m_hasAudience && !m_variables.contains(piece.variable);
        const StatusColours& amber = tokens().status(StatusFamily::NoConfirmation);
        QTextCharFormat format;
        format.setForeground(unknown ? amber.text : tokens().link);
        format.setBackground(unknown ? amber.tint : tokens().accentTint);
        setFormat(int(piece.start), int(piece.length), format);
    }
}

void TemplateHighlighter::blame(const QString& text, int start, int end)
{
    const StatusColours& amber = tokens().status(StatusFamily::NoConfirmation);
    QTextCharFormat format;
    format.setBackground(amber.tint);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(amber.solid);
    for (int i = start; i < end; ++i)
        if (!isGsm7(text[i]))
            setFormat(i, 1, format);
}

} // namespace outbound
