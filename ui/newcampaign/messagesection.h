#pragma once

#include "models/audiencefigures.h"

#include <QWidget>

class QAction;

namespace outbound
{

class LinkButton;
class MarkIcon;
class MessageEditor;
class TextLabel;
class VariableChips;

/// What: the template, a chip for each variable, and how the text travels with the one thing worth fixing.
class MessageSection : public QWidget
{
    Q_OBJECT

public:
    explicit MessageSection(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    void setAudience(const SharedPreview& audience); ///< whose columns fill the placeholders; null: nobody
    void setFigures(const AudienceFigures& figures);
    void setUndoesValues(bool undoes); ///< whether plain values were the last step, until the text is changed

signals:
    void textChanged();
    void plainValuesWanted(const QStringList& variables); ///< that the text uses
    void plainValuesUnwanted();                           ///< again

private:
    void refresh();
    void cure();

    MessageEditor* m_editor;
    VariableChips* m_chips;
    TextLabel* m_encoding;
    TextLabel* m_length;
    MarkIcon* m_mark;
    TextLabel* m_advice;
    LinkButton* m_cure;
    SharedPreview m_audience;
    AudienceFigures m_figures;
    QString m_cured;
    bool m_curesValues = false;
    QAction* m_cureAction;
};

} // namespace outbound
