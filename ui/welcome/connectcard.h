#pragma once

#include "engine/engine.h"
#include "ui/welcome/welcomecard.h"

class QLineEdit;

namespace outbound
{

class FormField;
class TextLabel;

/// Connect Twilio: the two fields, and in their place below them the outcome.
class ConnectCard : public WelcomeCard
{
    Q_OBJECT

public:
    explicit ConnectCard(Engine& engine, QWidget* parent = nullptr);

    void focusAccount();
    bool isBusy() const { return m_step != Step::Asking; } ///< a request is out, or its good outcome is shown

signals:
    void finished(); ///< connected, and the outcome was read

private:
    enum class Step { Asking, Checking, Connected };

    void act();
    void connectAccount();
    void take(const Result<Connection>& result);
    void enter(Step step);
    void blame(const Error& error);

    Engine& m_engine;
    QLineEdit* m_account;
    QLineEdit* m_token;
    FormField* m_accountField;
    FormField* m_tokenField;
    TextLabel* m_outcome;
    Step m_step = Step::Asking;
};

} // namespace outbound
