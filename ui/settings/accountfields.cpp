#include "ui/settings/accountfields.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace outbound
{

namespace
{

constexpr int tokenLength = 32;

/// `AC5f0e••••9b27`
QString masked(const AccountSid& account)
{
    constexpr int shown = 4;
    return account.left(2 + shown) + QString(account.size() - 2 - 2 * shown, QChar(0x2022)) + account.right(shown);
}

/// For another control; not for a menu or another window, which may give the token.
bool isLeft(const QFocusEvent& event)
{
    return event.reason() != Qt::ActiveWindowFocusReason && event.reason() != Qt::PopupFocusReason;
}

} // namespace

AccountFields::AccountFields(QWidget* parent)
    : QWidget(parent),
      m_account(new QLineEdit),
      m_token(new QLineEdit),
      m_accountField(new FormField(tr("Account SID"), m_account)),
      m_replace(new Button(tr("Replace"), ButtonKind::Quiet))
{
    m_account->setObjectName(QStringLiteral("settingsAccountEdit"));
    m_account->setPlaceholderText(tr("AC…"));
    m_token->setObjectName(QStringLiteral("settingsTokenEdit"));
    m_token->setPlaceholderText(tr("32 letters and digits"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setAccessibleName(tr("Auth token"));
    m_replace->setObjectName(QStringLiteral("replaceTokenButton"));
    auto* input = new QWidget;
    auto* beside = new QHBoxLayout(input);
    beside->setContentsMargins({});
    beside->setSpacing(4);
    beside->addWidget(m_token, 1);
    beside->addWidget(m_replace);
    input->setFocusProxy(m_token);
    m_tokenField = new FormField(tr("Auth token"), input);
    for (QLineEdit* edit : {m_account, m_token}) {
        edit->setAcceptDrops(false); // files go to the window
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::returnPressed, this, &AccountFields::take);
    }
    connect(m_account, &QLineEdit::textEdited, this, [this] { m_accountField->setError({}); });
    connect(m_token, &QLineEdit::textEdited, this, [this] {
        m_tokenField->setError({});
        setStyleProperty(m_token, "invalid", false);
    });
    connect(m_replace, &Button::clicked, this, [this] {
        const AccountSid kept = m_kept;
        ask(kept);
        m_kept = kept;
        m_token->setFocus(Qt::OtherFocusReason);
        emit replaceWanted();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(16);
    row->addWidget(m_accountField, 1, Qt::AlignTop);
    row->addWidget(m_tokenField, 1, Qt::AlignTop);
}

void AccountFields::ask(const AccountSid& account)
{
    m_kept.clear();
    m_account->setText(account);
    m_token->clear();
    m_account->setReadOnly(false);
    m_token->setReadOnly(false);
    m_replace->hide();
    blame({ErrorCode::InvalidRequest, {}});
}

void AccountFields::keep(const AccountSid& account)
{
    ask(masked(account));
    m_kept = account;
    m_token->setText(QString(tokenLength, QChar(0x2022)));
    m_account->setReadOnly(true);
    m_token->setReadOnly(true);
    m_replace->show();
}

void AccountFields::setBusy(bool busy)
{
    for (QWidget* field : {m_accountField, m_tokenField})
        field->setEnabled(!busy);
}

void AccountFields::blame(const Error& error)
{
    const bool isAccount = error.detail == QLatin1String("account");
    m_accountField->setError(isAccount ? error.message : QString());
    m_tokenField->setError(isAccount ? QString() : error.message);
    setStyleProperty(m_token, "invalid", !isAccount && !error.message.isEmpty());
    m_token->setAccessibleDescription(isAccount ? QString() : error.message);
}

void AccountFields::take()
{
    if (m_token->isReadOnly())
        return;
    const QString account = m_account->text().trimmed();
    const Credentials credentials{account, account, m_token->text().trimmed()};
    const auto checked = check(credentials);
    blame(checked ? Error{ErrorCode::InvalidRequest, {}} : checked.error());
    if (checked)
        emit entered(credentials);
}

void AccountFields::takeWhenComplete()
{
    const QString account = m_account->text().trimmed();
    if (!m_token->isReadOnly() && check({account, account, m_token->text().trimmed()}))
        take();
}

void AccountFields::focusFirst()
{
    (m_account->text().isEmpty() ? m_account : m_token)->setFocus(Qt::OtherFocusReason);
}

bool AccountFields::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == m_token && isLeft(*static_cast<QFocusEvent*>(event)))
        takeWhenComplete();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        !m_kept.isEmpty() && !m_token->isReadOnly()) {
        keep(AccountSid(m_kept));
        m_replace->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace outbound
