#include "ui/newcampaign/messagesection.h"

#include "engine/domain/messagetemplate.h"
#include "engine/domain/segments.h"
#include "ui/newcampaign/messageadvice.h"
#include "ui/newcampaign/messageeditor.h"
#include "ui/newcampaign/variablechips.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/markicon.h"

#include <QAction>
#include <QHBoxLayout>

namespace outbound
{

namespace
{

QString literalsOf(const MessageTemplate& message, const QString& text)
{
    QString literals;
    for (const MessageTemplate::Piece& piece : message.pieces())
        if (piece.variable.isEmpty())
            literals += text.mid(piece.start, piece.length);
    return literals;
}

} // namespace

MessageSection::MessageSection(QWidget* parent)
    : QWidget(parent),
      m_editor(new MessageEditor),
      m_chips(new VariableChips),
      m_encoding(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_length(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_mark(new MarkIcon(Mark::Triangle, StatusFamily::NoConfirmation)),
      m_advice(new ElidedLabel({}, TypeRole::CaptionMedium, Tone::NoConfirmation)),
      m_cure(new LinkButton({})),
      m_cureAction(new QAction(this))
{
    m_editor->setObjectName(QStringLiteral("messageEdit"));
    m_editor->setAccessibleName(tr("Message"));
    m_cure->setObjectName(QStringLiteral("cureButton"));
    m_cure->setTypeRole(TypeRole::CaptionMedium);

    auto* title = new QHBoxLayout;
    title->setSpacing(16);
    title->addWidget(new TextLabel(tr("Message"), TypeRole::Section));
    title->addWidget(m_chips, 1);
    auto* status = new QHBoxLayout;
    status->setSpacing(12);
    status->addWidget(m_encoding);
    status->addWidget(m_length);
    auto* advice = new QHBoxLayout;
    advice->setSpacing(6);
    advice->addWidget(m_mark);
    advice->addWidget(m_advice, 1);
    status->addLayout(advice, 1);
    status->addWidget(m_cure);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(title);
    column->addWidget(m_editor);
    column->addLayout(status);

    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        setUndoesValues(false);
        refresh();
        emit textChanged();
    });
    connect(m_editor, &MessageEditor::undoWanted, this, &MessageSection::plainValuesUnwanted);
    connect(m_chips, &VariableChips::chosen, m_editor, &MessageEditor::insertVariable);
    connect(m_cure, &LinkButton::clicked, m_cureAction, &QAction::trigger);
    connect(m_cureAction, &QAction::triggered, this, &MessageSection::cure);
    addAction(m_cureAction);
    refresh();
}

QString MessageSection::text() const
{
    return m_editor->toPlainText();
}

void MessageSection::setText(const QString& text)
{
    m_editor->setPlainText(text);
}

void MessageSection::setAudience(const SharedPreview& audience)
{
    m_audience = audience;
    const QStringList names = audience ? audience->variableNames() : QStringList();
    m_editor->setVariables(names, audience != nullptr);
    m_chips->setNames(names);
    refresh();
}

void MessageSection::setFigures(const AudienceFigures& figures)
{
    m_figures = figures;
    refresh();
}

void MessageSection::setUndoesValues(bool undoes)
{
    m_editor->setUndoesElsewhere(undoes);
}

void MessageSection::refresh()
{
    const QString words = text();
    const MessageTemplate message(words);
    const QString literals = literalsOf(message, words);
    const int variables = int(message.variableNames().size());
    m_encoding->setText(toString(segmentsOf(literals).encoding));
    const QString length = tr("%Ln character(s)", nullptr, int(literals.size()));
    m_length->setText(variables == 0 ? length : tr("%1 and %2").arg(length, tr("%Ln variable(s)", nullptr, variables)));
    const MessageAdvice advice = adviceFor(words, m_audience.get(), m_figures);
    m_mark->setVisible(!advice.sentence.isEmpty());
    m_advice->setText(advice.sentence);
    m_cure->setText(advice.cure);
    m_cure->setVisible(!advice.cure.isEmpty());
    m_cureAction->setText(advice.cure);
    m_cureAction->setVisible(!advice.cure.isEmpty());
    m_cured = advice.cured;
    m_curesValues = advice.curesValues;
}

void MessageSection::cure()
{
    m_editor->setFocus(); // off what hides now or in a moment
    if (m_curesValues)
        return emit plainValuesWanted(MessageTemplate(text()).variableNames());
    QTextCursor whole(m_editor->document()); // so that Ctrl+Z takes it back
    whole.select(QTextCursor::Document);
    whole.insertText(m_cured);
}

} // namespace outbound
