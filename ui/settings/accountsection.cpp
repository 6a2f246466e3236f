#include "ui/settings/accountsection.h"

#include "models/timetext.h"
#include "ui/settings/accountfields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QVBoxLayout>

namespace outbound
{

using Kind = Connection::Kind;

AccountSection::AccountSection(Engine& engine, QWidget* parent)
    : SettingsSection(tr("Twilio account"),
                      tr("Messages are sent and billed by this account. The token stays in the desktop keychain."),
                      parent),
      m_engine(engine),
      m_fields(new AccountFields),
      m_bar(new MessageBar),
      m_note(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_connect(new QAction(tr("Connect"), this)),
      m_test(new QAction(tr("Test again"), this)),
      m_tryAgain(new QAction(tr("Try again"), this)),
      m_use(new QAction(tr("Use this account"), this)),
      m_disconnect(new QAction(tr("Disconnect"), this))
{
    build();
    connect(m_fields, &AccountFields::entered, this, &AccountSection::signIn);
    connect(m_fields, &AccountFields::replaceWanted, this, [this] {
        say(MessageKind::Info, tr("The new token is tested before it takes the place of the old one."), {m_connect});
    });
    connect(m_connect, &QAction::triggered, m_fields, &AccountFields::take);
    connect(m_test, &QAction::triggered, this, &AccountSection::test);
    connect(m_tryAgain, &QAction::triggered, this, &AccountSection::useSaved);
    connect(m_use, &QAction::triggered, this, &AccountSection::useSaved);
    connect(m_disconnect, &QAction::triggered, this, &AccountSection::askToDisconnect);
    connect(&engine, &Engine::credentialsNotKept, this, [this](const Error& error) {
        m_notKept = error.message;
        take(m_engine.connection());
    });
    connect(&engine, &Engine::connectionChanged, this, [this] {
        m_testedAt = {};
        if (isVisible() && !m_isBusy)
            refresh();
    });
}

void AccountSection::build()
{
    m_bar->setObjectName(QStringLiteral("accountBar"));
    m_note->setObjectName(QStringLiteral("accountNote"));
    m_note->setWordWrap(true);
    m_note->hide();
    for (QAction* action : {m_connect, m_test, m_tryAgain, m_use, m_disconnect})
        addAction(action);
    m_disconnect->setEnabled(!m_engine.isAttached());
    body()->setSpacing(8);
    body()->addWidget(m_fields);
    body()->addSpacing(4);
    body()->addWidget(m_bar);
    body()->addWidget(m_note);
    if (m_engine.isAttached()) {
        m_note->setText(tr("The engine in the background sends and keeps its account, so it can’t be disconnected from "
                           "this window."));
        m_note->show();
    }
}

void AccountSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    if (!m_isBusy)
        refresh();
}

/// Three things look alike and are not: a keychain that is locked, one that has no token, and a token Twilio refuses.
void AccountSection::refresh()
{
    const Connection& now = m_engine.connection();
    const AccountSid saved = m_engine.settings().twilioAccount;
    if (now.kind == Kind::Twilio) {
        m_fields->keep(now.account);
        if (m_testedAt.isNull())
            test();
        return;
    }
    if (now.kind == Kind::None && !saved.isEmpty() && m_engine.settings().connect == Settings::Connect::Twilio) {
        useSaved();
        return;
    }
    if (saved.isEmpty()) {
        m_fields->ask({});
        say(MessageKind::Info,
            now.kind == Kind::Sandbox ? tr("The sandbox is in use. An account is tested before it takes its place.")
                                      : tr("No account yet. Its SID and token stand in the Twilio console; they are "
                                           "tested before they are kept."),
            {m_connect});
        return;
    }
    m_fields->keep(saved);
    say(MessageKind::Info, tr("The sandbox is in use; this account waits."), {m_use, m_disconnect});
}

void AccountSection::test()
{
    m_isBusy = true;
    say(MessageKind::Info, tr("Checking with Twilio …"), {});
    m_engine.testAccount().then(this, [this](const Result<Connection>& answer) {
        m_isBusy = false;
        take(answer);
    });
}

void AccountSection::signIn(const Credentials& credentials)
{
    if (std::exchange(m_isBusy, true))
        return;
    m_notKept.clear();
    const bool hadFocus = m_fields->isAncestorOf(QApplication::focusWidget());
    m_barHadFocus = m_barHadFocus || hadFocus; // what is disabled loses it
    m_fields->setBusy(true);
    say(MessageKind::Info, tr("Checking with Twilio …"), {});
    m_engine.connectTwilio(credentials).then(this, [this, hadFocus](const Result<Connection>& answer) {
        m_isBusy = false;
        m_fields->setBusy(false);
        if (answer) {
            m_fields->keep(answer->account);
            take(answer);
            emit said(tr("Connected %1", "time of day").arg(clockText(QDateTime::currentDateTimeUtc())));
            return;
        }
        if (answer.error().code == ErrorCode::Network)
            return say(MessageKind::Offline, answer.error().message, {m_connect});
        m_fields->blame(answer.error());
        if (std::exchange(m_barHadFocus, false) && hadFocus)
            m_fields->focusFirst();
        say(MessageKind::Error, tr("Not connected. What is in use stays as it was."), {m_connect});
    });
}

/// What the keychain has, if it hands it out.
void AccountSection::useSaved()
{
    const AccountSid saved = m_engine.settings().twilioAccount;
    m_isBusy = true;
    m_fields->keep(saved);
    say(MessageKind::Info, tr("Asking the keychain …"), {});
    m_engine.savedCredentials().then(this, [this, saved](const Result<Credentials>& credentials) {
        m_isBusy = false;
        if (credentials)
            return signIn(*credentials);
        const Error& error = credentials.error();
        if (error.code == ErrorCode::Unauthorized)
            return say(MessageKind::Warning, error.message, {m_tryAgain, m_disconnect});
        m_fields->ask(saved);
        say(error.code == ErrorCode::NotFound ? MessageKind::Info : MessageKind::Offline, error.message,
            {m_connect, m_disconnect});
    });
}

void AccountSection::take(const Result<Connection>& answer)
{
    m_testedAt = answer ? QDateTime::currentDateTimeUtc() : QDateTime();
    if (!answer) {
        const bool isRefused = answer.error().code == ErrorCode::Unauthorized;
        say(isRefused ? MessageKind::Error : MessageKind::Offline, answer.error().message, {m_test, m_disconnect});
        return;
    }
    const QString name = answer->accountName.isEmpty() ? tr("Twilio") : answer->accountName;
    const QString time = clockText(m_testedAt);
    if (m_notKept.isEmpty())
        say(MessageKind::Success, tr("Connected to %1, checked %2.", "account, time").arg(name, time),
            {m_test, m_disconnect});
    else
        say(MessageKind::Warning, tr("Connected to %1. %2", "account, sentence").arg(name, m_notKept),
            {m_test, m_disconnect});
}

void AccountSection::askToDisconnect()
{
    const auto running = m_engine.reader().campaignsIn(m_engine.connection().account, CampaignStatus::Running);
    const int count = running && m_engine.connection().kind == Kind::Twilio ? int(running->size()) : 0;
    QString sentence = tr("The token is removed from the keychain. Campaigns and opt-outs stay.");
    if (count > 0)
        sentence.prepend(tr("%Ln campaign(s) stop sending until the account is connected again.", nullptr, count) +
                         u' ');
    auto* dialog = new ConfirmDialog(tr("Disconnect this Twilio account?"), sentence, tr("Stay connected"),
                                     tr("Disconnect"), this);
    dialog->setObjectName(QStringLiteral("disconnectDialog"));
    connect(dialog, &QDialog::accepted, this, &AccountSection::disconnectAccount);
    dialog->open();
}

void AccountSection::disconnectAccount()
{
    m_isBusy = true;
    m_engine.forgetTwilio().then(this, [this](const Result<void>& forgotten) {
        m_isBusy = false;
        m_notKept.clear();
        refresh();
        if (forgotten)
            emit said(tr("Disconnected %1", "time of day").arg(clockText(QDateTime::currentDateTimeUtc())));
        else
            say(MessageKind::Warning, forgotten.error().message, {m_connect});
    });
}

void AccountSection::say(MessageKind kind, const QString& sentence, const QList<QAction*>& deeds)
{
    m_barHadFocus = m_barHadFocus || m_bar->isAncestorOf(QApplication::focusWidget());
    m_bar->setMessage(kind, sentence);
    m_bar->clearButtons();
    for (QAction* action : {m_connect, m_test, m_tryAgain, m_use, m_disconnect})
        action->setVisible(deeds.contains(action));
    Button* first = nullptr;
    for (QAction* action : deeds) {
        Button* button = m_bar->addButton(action->text());
        follow(button, action);
        first = first ? first : button;
    }
    if (first && std::exchange(m_barHadFocus, false))
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace outbound
