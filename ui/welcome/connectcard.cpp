#include "ui/welcome/connectcard.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace outbound
{

ConnectCard::ConnectCard(Engine& engine, QWidget* parent)
    : WelcomeCard(tr("Connect Twilio"), tr("Checked with one request, then kept in the desktop keychain."),
                  new Button(QStringLiteral("plug"), tr("Connect")), parent),
      m_engine(engine),
      m_account(new QLineEdit),
      m_token(new QLineEdit),
      m_accountField(new FormField(tr("Account SID"), m_account)),
      m_tokenField(new FormField(tr("Auth token"), m_token)),
      m_outcome(new TextLabel({}, TypeRole::CaptionMedium))
{
    button()->setObjectName(QStringLiteral("connectButton"));
    m_account->setObjectName(QStringLiteral("accountSidEdit"));
    m_account->setPlaceholderText(tr("AC…"));
    m_token->setObjectName(QStringLiteral("authTokenEdit"));
    m_token->setPlaceholderText(tr("32 letters and digits"));
    m_token->setEchoMode(QLineEdit::Password);
    m_outcome->setObjectName(QStringLiteral("connectOutcome"));
    m_outcome->setWordWrap(true);
    for (QLineEdit* edit : {m_account, m_token}) {
        edit->setAcceptDrops(false); // files go to the window
        connect(edit, &QLineEdit::returnPressed, this, &ConnectCard::act);
    }
    connect(m_account, &QLineEdit::textEdited, this, [this] { m_accountField->setError({}); });
    connect(m_token, &QLineEdit::textEdited, this, [this] { m_tokenField->setError({}); });
    connect(button(), &Button::clicked, this, &ConnectCard::act);

    content()->setSpacing(12);
    content()->addWidget(m_accountField);
    content()->addWidget(m_tokenField);
    content()->addWidget(m_outcome);
    m_outcome->hide();
}

void ConnectCard::focusAccount()
{
    m_account->setFocus(Qt::OtherFocusReason);
}

void ConnectCard::act()
{
    if (m_step == Step::Asking)
        connectAccount();
    else if (m_step == Step::Connected) {
        enter(Step::Asking);
        emit finished();
    }
}

void ConnectCard::connectAccount()
{
    m_accountField->setError({});
    m_tokenField->setError({});
    const QString account = m_account->text().trimmed();
    const Credentials credentials{account, account, m_token->text().trimmed()};
    if (const auto checked = check(credentials); !checked) {
        blame(checked.error());
        return;
    }
    enter(Step::Checking);
    m_engine.connectTwilio(credentials).then(this, [this](const Result<Connection>& result) { take(result); });
}

void ConnectCard::take(const Result<Connection>& result)
{
    if (!result) {
        enter(Step::Asking);
        blame(result.error());
        return;
    }
    const auto numbers = m_engine.reader().numbers(result->account);
    const int count = numbers ? int(numbers->size()) : 0;
    m_outcome->setTone(Tone::Delivered);
    m_outcome->setText(tr("Connected to %1, %2.")
                           .arg(result->accountName.isEmpty() ? tr("Twilio") : result->accountName,
                                tr("%n number(s)", nullptr, count)));
    m_token->clear();
    enter(Step::Connected);
    button()->setFocus();
}

void ConnectCard::enter(Step step)
{
    m_step = step;
    for (QWidget* field : {m_accountField, m_tokenField})
        field->setEnabled(step == Step::Asking);
    m_outcome->setVisible(step == Step::Connected);
    button()->setEnabled(step != Step::Checking);
    button()->setText(step == Step::Checking    ? tr("Checking …")
                      : step == Step::Connected ? tr("Go to SMS Campaigns")
                                                : tr("Connect"));
}

void ConnectCard::blame(const Error& error)
{
    const bool account = error.detail == QLatin1String("account");
    (account ? m_accountField : m_tokenField)->setError(error.message);
    (account ? m_account : m_token)->setFocus(Qt::OtherFocusReason);
}

} // namespace outbound
