#include "ui/settings/agentcard.h"

#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace outbound
{

static constexpr int longestName = 80;
static constexpr int promptHeight = 76;

AgentCard::AgentCard(const Agent& agent, QWidget* parent)
    : Card(parent),
      m_agent(agent),
      m_name(new QLineEdit),
      m_nameField(new FormField(tr("Name"), m_name)),
      m_default(new QRadioButton(tr("Default agent"))),
      m_prompt(new QPlainTextEdit),
      m_promptField(new FormField(tr("System prompt"), m_prompt))
{
    setObjectName(QStringLiteral("agentCard"));
    m_name->setObjectName(QStringLiteral("agentNameEdit"));
    m_name->setMaxLength(longestName);
    m_default->setObjectName(QStringLiteral("defaultAgentRadio"));
    m_default->setAutoExclusive(false); // they stand in several cards
    m_default->setToolTip(tr("Answers the replies to campaigns that name no other."));
    m_prompt->setObjectName(QStringLiteral("agentPromptEdit"));
    m_prompt->setPlaceholderText(
        tr("How it answers: for whom it speaks, what it may promise, when a person takes over."));
    m_prompt->setTabChangesFocus(true);
    m_prompt->setFixedHeight(promptHeight);
    for (QWidget* edit : std::initializer_list<QWidget*>{m_name, m_prompt})
        edit->installEventFilter(this);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_nameField, 1);
    top->addWidget(m_default, 0, Qt::AlignBottom);
    setPadding(14, 12);
    body()->setSpacing(10);
    body()->addLayout(top);
    body()->addWidget(m_promptField);
    connect(m_name, &QLineEdit::editingFinished, this, &AgentCard::take);
    connect(m_default, &QRadioButton::clicked, this, [this] {
        m_default->setChecked(true); // another one has to take its place
        if (m_agent.isDefault)
            return;
        Agent wanted = m_agent;
        wanted.isDefault = true;
        emit changed(wanted);
    });
    bringBack();
}

void AgentCard::show(const Agent& agent)
{
    const bool isNewName = agent.name != m_agent.name;
    const bool isNewPrompt = agent.systemPrompt != m_agent.systemPrompt;
    m_agent = agent;
    m_default->setChecked(agent.isDefault);
    if (isNewName && !m_name->hasFocus())
        m_name->setText(agent.name);
    if (isNewPrompt && !m_prompt->hasFocus())
        m_prompt->setPlainText(agent.systemPrompt);
}

void AgentCard::complain(const Error& error)
{
    (error.detail == QLatin1String("name") ? m_nameField : m_promptField)->setError(error.message);
}

void AgentCard::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void AgentCard::take()
{
    Agent wanted = m_agent;
    wanted.name = m_name->text().trimmed();
    wanted.systemPrompt = m_prompt->toPlainText();
    m_nameField->setError({});
    m_promptField->setError({});
    if (wanted.name != m_agent.name || wanted.systemPrompt != m_agent.systemPrompt)
        emit changed(wanted);
}

void AgentCard::bringBack()
{
    m_name->setText(m_agent.name);
    m_prompt->setPlainText(m_agent.systemPrompt);
    m_default->setChecked(m_agent.isDefault);
    m_nameField->setError({});
    m_promptField->setError({});
}

bool AgentCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == m_prompt)
        take();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            bringBack();
            return true;
        }
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_prompt && enters && key->modifiers().testFlag(Qt::ControlModifier)) {
            take();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace outbound
