#pragma once

#include "engine/domain/agent.h"
#include "engine/result.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace outbound
{

class FormField;

/// An agent to edit: its name, its system prompt, and whether it is the default one. What is typed is taken on Enter or
/// when the field is left.
class AgentCard : public Card
{
    Q_OBJECT

public:
    explicit AgentCard(const Agent& agent, QWidget* parent = nullptr);

    const Agent& agent() const { return m_agent; }
    void show(const Agent& agent); ///< as the store has it; what is being typed stays
    void complain(const Error& error);
    void focusName();

signals:
    void changed(const outbound::Agent& agent); ///< to be kept

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void bringBack();

    Agent m_agent;
    QLineEdit* m_name;
    FormField* m_nameField;
    QRadioButton* m_default;
    QPlainTextEdit* m_prompt;
    FormField* m_promptField;
};

} // namespace outbound
