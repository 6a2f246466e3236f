#pragma once

#include <QStringList>
#include <QSyntaxHighlighter>

namespace outbound
{

/// Tints the placeholders of a message; one that no column fills is amber. Letters that make the whole message UCS-2
/// are underlined in amber.
class TemplateHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit TemplateHighlighter(QTextDocument* document);

    /// The names that columns fill; without an audience nothing is amber.
    void setVariables(const QStringList& names, bool hasAudience);

protected:
    void highlightBlock(const QString& text) override;

private:
    void blame(const QString& text, int start, int end);

    QStringList m_variables;
    bool m_hasAudience = false;
};

} // namespace outbound
