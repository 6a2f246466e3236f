#pragma once

#include "engine/domain/recipient.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace outbound
{

/// A text with `{{variable}}` placeholders. Values are put in once and never scanned again; a variable that a
/// recipient lacks renders as nothing. Blanks inside the braces don't count: `{{ first_name }}`.
class MessageTemplate
{
public:
    /// A piece of the source text: literal, or a placeholder with the name it asks for.
    struct Piece {
        qsizetype start = 0;
        qsizetype length = 0;
        QString variable; ///< empty for literal text
    };

    explicit MessageTemplate(const QString& text);

    QString render(const Variables& variables) const;
    QStringList variableNames() const; ///< in order of appearance, each once
    const std::vector<Piece>& pieces() const { return m_pieces; }

private:
    QString m_text;
    std::vector<Piece> m_pieces;
};

} // namespace outbound
