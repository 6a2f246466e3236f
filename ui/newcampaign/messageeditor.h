#pragma once

#include <QPlainTextEdit>

#include <optional>

class QCompleter;
class QStringListModel;

namespace outbound
{

class TemplateHighlighter;

/// The text of a campaign: placeholders on a tint, `{{` offers the variables, as high as its lines within reason.
class MessageEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageEditor(QWidget* parent = nullptr);

    void setVariables(const QStringList& names, bool hasAudience);
    void insertVariable(const QString& name); ///< where the cursor is
    /// Whether the last step was made outside the text, so that the keys of undo ask for that one.
    void setUndoesElsewhere(bool elsewhere) { m_undoesElsewhere = elsewhere; }

signals:
    void undoWanted(); ///< of what is not in the text

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    void offer();
    void complete(const QString& name);
    void fitHeight();
    std::optional<QString> openName() const; ///< what is typed after `{{`; nothing outside an open placeholder

    TemplateHighlighter* m_highlighter;
    QStringListModel* m_names;
    QCompleter* m_completer;
    bool m_undoesElsewhere = false;
};

} // namespace outbound
