#pragma once

#include "engine/result.h"
#include "engine/settings/credentials.h"

#include <QWidget>

class QLineEdit;

namespace outbound
{

class Button;
class FormField;

/// The Account SID and the auth token: to be entered, or those that are kept, masked, with a way to replace them.
/// Taken on Enter, and when the token is left.
class AccountFields : public QWidget
{
    Q_OBJECT

public:
    explicit AccountFields(QWidget* parent = nullptr);

    void ask(const AccountSid& account);  ///< the SID as it stands, the token empty
    void keep(const AccountSid& account); ///< both masked
    void setBusy(bool busy);
    void blame(const Error& error);
    void take(); ///< as Enter does
    void focusFirst();

signals:
    void entered(const outbound::Credentials& credentials); ///< of the right shape
    void replaceWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< Escape keeps what was kept

private:
    void takeWhenComplete();

    AccountSid m_kept; ///< empty: none
    QLineEdit* m_account;
    QLineEdit* m_token;
    FormField* m_accountField;
    FormField* m_tokenField;
    Button* m_replace;
};

} // namespace outbound
